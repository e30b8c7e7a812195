package newstape.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.text.Folding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Who wrote which article. */
final class AuthorTable {
    private final Handle handle;

    AuthorTable(Handle handle) {
        this.handle = handle;
    }

    /** These are its authors from now on. */
    void set(ArticleId article, List<Author> authors) {
        clear(article);
        if (authors.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO author (article, place, name, folded, bio) VALUES (:article, :place, :name, :folded, :bio)");
        for (int place = 0; place < authors.size(); place++) {
            Author author = authors.get(place);
            String name = author.name();
            batch.bind("article", article.value())
                    .bind("place", place)
                    .bind("name", Storable.text(name))
                    .bind("folded", folded(name))
                    .bind("bio", author.bio().map(Storable::text))
                    .add();
        }
        batch.execute();
    }

    void clear(ArticleId article) {
        handle.createUpdate("DELETE FROM author WHERE article = :article")
                .bind("article", article.value())
                .execute();
    }

    /** A name as it is looked for: case and accents don't count. */
    static String folded(String name) {
        return Storable.key(Folding.fold(name));
    }

    /** The authors of each of {@code articles}, or of all articles where they are empty; in their order. */
    Map<ArticleId, List<Author>> of(Optional<List<ArticleId>> articles) {
        if (articles.filter(List::isEmpty).isPresent()) {
            return Map.of();
        }
        Query query = articles.map(these -> handle.createQuery(
                                "SELECT * FROM author WHERE article IN (<ids>) ORDER BY article, place")
                        .bindList("ids", these.stream().map(ArticleId::value).toList()))
                .orElseGet(() -> handle.createQuery("SELECT * FROM author ORDER BY article, place"));
        Map<ArticleId, List<Author>> authors = new HashMap<>();
        Map<Author, Author> known = new HashMap<>();
        query.map((row, context) -> Map.entry(new ArticleId(row.getString("article")), author(row)))
                .forEach(one -> authors.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(known.computeIfAbsent(one.getValue(), author -> author)));
        return authors;
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(row.getString("name"), Optional.ofNullable(row.getString("bio")));
    }
}
