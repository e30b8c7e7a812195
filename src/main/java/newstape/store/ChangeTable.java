package newstape.store;

import java.util.List;
import java.util.Locale;
import newstape.article.ArticleId;
import org.jdbi.v3.core.Handle;

/** What has happened to the articles, for whoever follows them: an index, a list in memory. */
public final class ChangeTable {
    private final Handle handle;

    ChangeTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * What has happened after {@code seq}, in its order; from 0 on, all articles. Once seen, nothing comes before it
     * any more.
     */
    public List<Change> since(long seq, int limit) {
        return handle.createQuery("SELECT seq, article, kind FROM change WHERE seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> new Change(
                        row.getLong("seq"),
                        new ArticleId(row.getString("article")),
                        Change.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }

    /** The last that was given; 0 before the first. */
    public long last() {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM change")
                .mapTo(Long.class)
                .one();
    }

    /** From here to the end of the transaction nobody else can lock this or note a change. */
    void lock() {
        handle.createQuery("SELECT value FROM counter WHERE name = 'change' <locking>")
                .mapTo(Long.class)
                .one();
    }

    void note(ArticleId article, Change.Kind kind) {
        handle.createUpdate("""
                INSERT INTO change (article, seq, kind) VALUES (:article, :seq, :kind)
                ON CONFLICT (article) DO UPDATE SET seq = excluded.seq, kind = excluded.kind""")
                .bind("article", article.value())
                .bind("seq", next())
                .bind("kind", kind.name().toLowerCase(Locale.ROOT))
                .execute();
    }

    private long next() {
        return handle.createQuery("UPDATE counter SET value = value + 1 WHERE name = 'change' RETURNING value")
                .mapTo(Long.class)
                .one();
    }
}
