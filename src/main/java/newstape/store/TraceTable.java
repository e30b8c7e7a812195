package newstape.store;

import java.util.List;
import newstape.article.ArticleId;
import org.jdbi.v3.core.Handle;

/** The ids that feeds give to articles, and the addresses at which they stand. All that one ever had lead to it. */
final class TraceTable {
    /** Nobody tells more than a dozen apart. */
    private static final int MOST = 12;

    private static final String ANY_SCOPE = "";

    private final Handle handle;

    TraceTable(Handle handle) {
        this.handle = handle;
    }

    /** What leads to an article already stays as it is. */
    void note(ArticleId article, Arrival.Traces traces) {
        traces.guid().ifPresent(guid -> note("guid", traces.scope(), guid, article));
        traces.link().ifPresent(link -> note("link", ANY_SCOPE, link, article));
    }

    private void note(String kind, String scope, String value, ArticleId article) {
        handle.createUpdate("""
                INSERT INTO trace (kind, scope, value, article) VALUES (:kind, :scope, :value, :article)
                ON CONFLICT DO NOTHING""")
                .bind("kind", kind)
                .bind("scope", Storable.key(scope))
                .bind("value", Storable.key(value))
                .bind("article", article.value())
                .execute();
    }

    List<ArticleId> byGuid(String scope, String guid) {
        return find("guid", scope, guid);
    }

    List<ArticleId> byLink(String link) {
        return find("link", ANY_SCOPE, link);
    }

    /** The newest first. */
    private List<ArticleId> find(String kind, String scope, String value) {
        return handle.createQuery("""
                SELECT t.article FROM trace t JOIN article a ON a.id = t.article
                WHERE t.kind = :kind AND t.scope = :scope AND t.value = :value
                ORDER BY a.seen DESC, a.id LIMIT :limit""")
                .bind("kind", kind)
                .bind("scope", Storable.key(scope))
                .bind("value", Storable.key(value))
                .bind("limit", MOST)
                .map((row, context) -> new ArticleId(row.getString("article")))
                .list();
    }
}
