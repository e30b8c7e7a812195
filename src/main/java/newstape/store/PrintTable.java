package newstape.store;

import java.util.List;
import java.util.Set;
import newstape.article.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Hashes of what articles say, by which they are known again. */
final class PrintTable {
    private static final int MOST = 12;
    /** A sentence that stands in more articles than these tells nothing. */
    private static final int MOST_COMMON = 2_000;

    private final Handle handle;

    PrintTable(Handle handle) {
        this.handle = handle;
    }

    void note(ArticleId article, Set<Long> prints) {
        if (prints.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO print (value, article) VALUES (:value, :article) ON CONFLICT DO NOTHING");
        prints.stream()
                .sorted()
                .forEach(print -> batch.bind("value", print)
                        .bind("article", article.value())
                        .add());
        batch.execute();
    }

    /** Articles of a scope with one of these, the most shared first, then the newest. */
    List<ArticleId> find(String scope, Set<Long> prints) {
        if (prints.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                SELECT a.id FROM (SELECT article FROM print WHERE value IN (<prints>) LIMIT :common) shared
                JOIN article a ON a.id = shared.article
                WHERE a.scope = :scope
                GROUP BY a.id, a.seen
                ORDER BY count(*) DESC, a.seen DESC, a.id LIMIT :limit""")
                .bindList("prints", List.copyOf(prints))
                .bind("common", MOST_COMMON)
                .bind("scope", Storable.key(scope))
                .bind("limit", MOST)
                .map((row, context) -> new ArticleId(row.getString("id")))
                .list();
    }
}
