package newstape.store;

import java.time.Instant;
import java.util.List;
import newstape.article.ArticleId;
import org.jdbi.v3.core.Handle;

/** What isn't removed however old it is, because somebody's standing wish needs it. */
public final class HoldTable {
    private final Handle handle;

    HoldTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * Again is as good as once.
     *
     * @param owner who needs it, as in {@code digest:12}
     */
    public void hold(ArticleId article, String owner, Instant since) {
        handle.createUpdate("""
                INSERT INTO hold (article, owner, since) VALUES (:article, :owner, :since) ON CONFLICT DO NOTHING""")
                .bind("article", article.value())
                .bind("owner", Storable.key(owner))
                .bind("since", Moments.millis(since))
                .execute();
    }

    public void release(ArticleId article, String owner) {
        handle.createUpdate("DELETE FROM hold WHERE article = :article AND owner = :owner")
                .bind("article", article.value())
                .bind("owner", Storable.key(owner))
                .execute();
    }

    /** Everything that {@code owner} holds. */
    public void releaseAll(String owner) {
        handle.createUpdate("DELETE FROM hold WHERE owner = :owner")
                .bind("owner", Storable.key(owner))
                .execute();
    }

    public List<ArticleId> heldBy(String owner) {
        return handle.createQuery("SELECT article FROM hold WHERE owner = :owner ORDER BY since, article")
                .bind("owner", Storable.key(owner))
                .map((row, context) -> new ArticleId(row.getString("article")))
                .list();
    }
}
