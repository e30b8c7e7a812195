package newstape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import newstape.article.Library;
import newstape.quote.source.PageTapes;
import newstape.reading.SearchIndex;
import newstape.settings.Settings;
import newstape.store.Database;
import newstape.store.KeptTape;
import newstape.store.Shelving;
import newstape.store.StoredStock;

/** The database, and what is answered from it: the library, its search index, the tapes. */
final class StoredLibrary implements AutoCloseable {
    /** Of articles, in memory. */
    private static final long CHARACTERS = 20_000_000;

    private final Database database;
    private final Shelving shelving;
    private final PageTapes tapes;
    private final SearchIndex index;
    private final ReentrantLock publishing = new ReentrantLock();
    private long newestTape = Long.MIN_VALUE;

    /** Fills the library and the tapes. */
    StoredLibrary(Database database, Library library, PageTapes tapes, Path data) {
        StoredStock stock = new StoredStock(database, CHARACTERS);
        this.database = database;
        this.shelving = new Shelving(stock, library);
        this.tapes = tapes;
        this.index = new SearchIndex(stock, data.resolve("index"));
        refresh();
    }

    /** Whether anything was kept already. */
    static boolean isThere(Settings settings, Path data) {
        return !settings.database().url().isEmpty() || Files.exists(data.resolve(Database.FILE));
    }

    Database database() {
        return database;
    }

    SearchIndex index() {
        return index;
    }

    /** Takes in what is new in the database. */
    void refresh() {
        shelving.refresh();
        publishing.lock();
        try {
            for (KeptTape kept : database.read(tables -> tables.tapes().newestOfEach())) {
                if (kept.seen().toEpochMilli() > newestTape) {
                    tapes.publish(kept.tape(), kept.name());
                    newestTape = kept.seen().toEpochMilli();
                }
            }
        } finally {
            publishing.unlock();
        }
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            database.close();
        }
    }
}
