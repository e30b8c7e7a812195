package newstape.store;

import java.util.List;
import java.util.Optional;
import newstape.article.ArticleId;
import newstape.article.Header;
import newstape.article.Kept;
import newstape.article.Stock;
import newstape.article.Texts;

/**
 * The articles in the database, as whoever follows them sees them. Its revisions are the numbers of changes: they
 * outlive the process, and are the same for all processes.
 */
public final class StoredStock implements Stock {
    private static final int ROUND = 500;

    private final Database database;
    private final Texts texts;

    /**
     * Nothing is asked yet.
     *
     * @param characters of articles that may be in memory, about
     */
    public StoredStock(Database database, long characters) {
        this.database = database;
        this.texts = new StoredTexts(database, characters);
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        return database.read(tables -> tables.archive().header(id)).map(this::kept);
    }

    @Override
    public Changes changesSince(long revision) {
        return database.read(tables -> {
            List<Change> changes = tables.changes().since(revision, ROUND);
            return changes.isEmpty()
                    ? new Changes(Math.max(revision, tables.changes().last()), List.of())
                    : new Changes(
                            changes.getLast().seq(),
                            changes.stream().map(Change::article).toList());
        });
    }

    @Override
    public long revision() {
        return database.read(tables -> tables.changes().last());
    }

    /**
     * Articles and up to which change they are all that there is.
     *
     * @param gone those among the changed ones that are kept no more
     */
    record Part(long upTo, List<Kept> articles, List<ArticleId> gone) {}

    /** All that are kept. */
    Part all() {
        return database.read(tables -> new Part(
                tables.changes().last(),
                tables.archive().headers().stream().map(this::kept).toList(),
                List.of()));
    }

    /** What has changed after {@code seq}, or the first part of it. */
    Part since(long seq) {
        return database.read(tables -> {
            List<Change> changes = tables.changes().since(seq, ROUND);
            List<ArticleId> ids = changes.stream().map(Change::article).toList();
            return new Part(
                    changes.isEmpty() ? seq : changes.getLast().seq(),
                    tables.archive().headers(ids).stream().map(this::kept).toList(),
                    changes.stream()
                            .filter(change -> change.kind() == Change.Kind.REMOVED)
                            .map(Change::article)
                            .toList());
        });
    }

    private Kept kept(Header header) {
        return Kept.elsewhere(header, texts);
    }
}
