package newstape.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import org.jdbi.v3.core.Handle;

/** The forms that articles have had, each whole. */
final class RevisionTable {
    private final Handle handle;

    RevisionTable(Handle handle) {
        this.handle = handle;
    }

    /** A form that has a number already is written over. */
    void set(ArticleId article, Revision revision) {
        handle.createUpdate("""
                INSERT INTO revision (article, number, seen, changed, body)
                VALUES (:article, :number, :seen, :changed, :body)
                ON CONFLICT (article, number) DO UPDATE SET body = excluded.body""")
                .bind("article", article.value())
                .bind("number", revision.number())
                .bind("seen", Moments.millis(revision.seen()))
                .bind("changed", ArticleJson.write(revision.changed()))
                .bind("body", ArticleJson.write(revision.article()))
                .execute();
    }

    Optional<Article> newest(ArticleId article) {
        return handle.createQuery("SELECT body FROM revision WHERE article = :article ORDER BY number DESC LIMIT 1")
                .bind("article", article.value())
                .mapTo(String.class)
                .findOne()
                .map(ArticleJson::article);
    }

    /** The first first. */
    List<Revision> all(ArticleId article) {
        return handle.createQuery("SELECT * FROM revision WHERE article = :article ORDER BY number")
                .bind("article", article.value())
                .map((row, context) -> revision(row))
                .list();
    }

    void clear(ArticleId article) {
        handle.createUpdate("DELETE FROM revision WHERE article = :article")
                .bind("article", article.value())
                .execute();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        Instant seen = Moments.moment(row, "seen");
        return new Revision(
                row.getInt("number"),
                seen,
                ArticleJson.changed(row.getString("changed")),
                ArticleJson.article(row.getString("body")));
    }
}
