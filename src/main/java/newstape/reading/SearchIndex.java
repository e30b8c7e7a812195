package newstape.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import newstape.article.Selection;
import newstape.article.Stock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches articles: BM25 over titles, headings and bodies, by each article's language.
 *
 * <p>Articles with every word come alone; where there are none, those with any; where there are none either, those with
 * words that are spelled nearly so. An article whose whole title was typed comes first. Of equals the newer comes
 * first.
 *
 * <p>Made at once and filled at the first search; later searches bring it up to date with what there is by then. What
 * is kept in a folder goes on from there at the next start, whatever ended the process; where it is damaged, or of
 * another version of Newstape, it is made anew. Safe for use by many threads.
 */
public final class SearchIndex implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    /** Nobody turns that many pages. */
    private static final int DEEPEST = 10_000;

    private final Stock stock;
    private final Optional<Path> folder;
    private final ReentrantLock updating = new ReentrantLock();
    private Optional<LibraryIndex> opened = Optional.empty();

    /** One in memory. */
    public SearchIndex(Stock stock) {
        this(stock, Optional.empty());
    }

    /** One that is kept in {@code folder}, which is the index's alone. */
    public SearchIndex(Stock stock, Path folder) {
        this(stock, Optional.of(folder));
    }

    private SearchIndex(Stock stock, Optional<Path> folder) {
        this.stock = stock;
        this.folder = folder;
    }

    /**
     * One page of the articles that match.
     *
     * @param words whatever it is, it is only words; from the 33rd on they don't count
     * @param offset how many of the best to leave out
     * @param limit at most so many hits; highlights are made for these alone
     */
    public Hits search(String words, int offset, int limit) {
        return search(words, Selection.ALL, offset, limit);
    }

    /** One page of the articles among {@code selection} that match, as {@link #search(String, int, int)} tells it. */
    public Hits search(String words, Selection selection, int offset, int limit) {
        int last = Math.min(DEEPEST, Math.max(0, offset) + Math.max(0, limit));
        try {
            LibraryIndex index = upToDate();
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return new Search(index, stock, searcher, words, selection).page(Math.max(0, offset), last);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index can’t be used", e);
        }
    }

    /**
     * Brings it up to date, as a search does too.
     *
     * @param written told how many articles were dealt with, from time to time
     */
    public void follow(LongConsumer written) {
        updating.lock();
        try {
            open().update(stock, written);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index can’t be brought up to date", e);
        } finally {
            updating.unlock();
        }
    }

    /** Makes it anew, as {@link #follow} tells. Who searches meanwhile finds what is in it again so far. */
    public void rebuild(LongConsumer written) {
        updating.lock();
        try {
            open().clear();
            follow(written);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index can’t be made anew", e);
        } finally {
            updating.unlock();
        }
    }

    private LibraryIndex upToDate() throws IOException {
        updating.lock();
        try {
            LibraryIndex index = open();
            long revision = stock.revision();
            if (index.revision() > revision) {
                LOG.warn("The search index knows of more than there is, and is made anew");
                index.clear();
            }
            if (index.revision() < revision) {
                index.update(stock, _ -> {});
            }
            return index;
        } finally {
            updating.unlock();
        }
    }

    private LibraryIndex open() throws IOException {
        if (opened.isEmpty()) {
            opened = Optional.of(folder.isPresent() ? inFolder(folder.get()) : LibraryIndex.inMemory());
        }
        return opened.get();
    }

    private static LibraryIndex inFolder(Path folder) throws IOException {
        try {
            return LibraryIndex.in(folder);
        } catch (LockObtainFailedException another) {
            throw another;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index is damaged, and is made anew: {}", String.valueOf(damaged.getMessage()));
            Indexes.delete(folder);
            return LibraryIndex.in(folder);
        }
    }

    @Override
    public void close() throws IOException {
        updating.lock();
        try {
            if (opened.isPresent()) {
                opened.get().close();
                opened = Optional.empty();
            }
        } finally {
            updating.unlock();
        }
    }
}
