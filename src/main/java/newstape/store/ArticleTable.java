package newstape.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Header;
import newstape.article.Origin;
import newstape.article.Published;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The newest form of each article, without its text. */
final class ArticleTable {
    private static final String HEADERS = """
            SELECT a.id, a.title, a.published, a.address, a.language, a.site, a.seen, a.source, a.revision, c.seq
            FROM article a JOIN change c ON c.article = a.id WHERE""";
    private static final String KEPT = HEADERS + " a.removed IS NULL";
    private static final String PAGE = """
             AND (a.dated < :dated OR (a.dated = :dated AND a.id > :after))
            ORDER BY a.dated DESC, a.id LIMIT :limit""";

    private static final String REMOVABLE = """
             FROM article a
            WHERE removed IS NULL AND dated < :cutoff AND seen < :cutoff
            AND NOT EXISTS (SELECT 1 FROM hold WHERE hold.article = a.id)""";

    private final Handle handle;
    private final AuthorTable authors;

    ArticleTable(Handle handle, AuthorTable authors) {
        this.handle = handle;
        this.authors = authors;
    }

    boolean has(ArticleId id) {
        return handle.createQuery("SELECT 1 FROM article WHERE id = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    void add(Arrival arrival) {
        Article article = arrival.article();
        said(handle.createUpdate("""
                INSERT INTO article (id, source, scope, site, seen, dated, published, modified, title, address, language,
                        coverage, story, revision, removed)
                VALUES (:id, :source, :scope, :site, :seen, :dated, :published, :modified, :title, :address, :language,
                        :coverage, NULL, 1, NULL)"""), article, arrival.origin().captured())
                .bind("source", arrival.source())
                .bind("scope", Storable.key(arrival.traces().scope()))
                .bind("site", Storable.text(arrival.origin().name()))
                .bind("seen", Moments.millis(arrival.origin().captured()))
                .execute();
        authors.set(article.id(), article.authors());
    }

    /** What it says from now on; who brought it first, and when, stays. */
    void update(Article article, int revision, Instant seen) {
        said(handle.createUpdate("""
                UPDATE article SET dated = :dated, published = :published, modified = :modified, title = :title,
                        address = :address, language = :language, coverage = :coverage, revision = :revision
                WHERE id = :id"""), article, seen).bind("revision", revision).execute();
        authors.set(article.id(), article.authors());
    }

    private static <S extends SqlStatement<S>> S said(S statement, Article article, Instant seen) {
        return statement
                .bind("id", article.id().value())
                .bind(
                        "dated",
                        Moments.millis(
                                article.published().map(Published::earliest).orElse(seen)))
                .bind("published", article.published().map(Published::iso))
                .bind("modified", article.modified().map(Published::iso))
                .bind("title", Storable.text(article.title()))
                .bind("address", article.link().map(URI::toString).map(Storable::text))
                .bind("language", article.language().map(Locale::toLanguageTag))
                .bind("coverage", article.coverage().name().toLowerCase(Locale.ROOT));
    }

    /** Also of one that was removed. */
    Optional<Header> header(ArticleId id) {
        Query query = handle.createQuery(HEADERS + " a.id = :id").bind("id", id.value());
        return headers(query, Optional.of(List.of(id))).stream().findFirst();
    }

    /** Of those that are kept. */
    List<Header> headers(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query = handle.createQuery(KEPT + " AND a.id IN (<ids>)")
                .bindList("ids", ids.stream().map(ArticleId::value).toList());
        return headers(query, Optional.of(ids));
    }

    boolean removed(ArticleId id) {
        return handle.createQuery("SELECT removed FROM article WHERE id = :id AND removed IS NOT NULL")
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /** All, the newest first. */
    List<Header> headers() {
        return headers(handle.createQuery(KEPT + " ORDER BY a.dated DESC, a.id"), Optional.empty());
    }

    List<Header> newest(Page page) {
        return page("", page, Map.of());
    }

    List<Header> ofSource(long source, Page page) {
        return page(" AND a.source = :source", page, Map.of("source", source));
    }

    List<Header> byAuthor(String name, Page page) {
        return page(
                " AND a.id IN (SELECT article FROM author WHERE folded = :folded)",
                page,
                Map.of("folded", AuthorTable.folded(name)));
    }

    List<Header> between(Instant from, Instant until, Page page) {
        return page(
                " AND a.dated >= :from AND a.dated < :until",
                page,
                Map.of("from", Moments.millis(from), "until", Moments.millis(until)));
    }

    List<Header> ofStory(ArticleId story, Page page) {
        return page(" AND a.story = :story", page, Map.of("story", story.value()));
    }

    private List<Header> page(String which, Page page, Map<String, Object> values) {
        List<ArticleId> ids = handle.createQuery("SELECT a.id FROM article a WHERE a.removed IS NULL" + which + PAGE)
                .bindMap(values)
                .bind(
                        "dated",
                        page.after().map(Header::dated).map(Moments::millis).orElse(Long.MAX_VALUE))
                .bind("after", page.after().map(header -> header.id().value()).orElse(""))
                .bind("limit", page.size())
                .map((row, context) -> new ArticleId(row.getString("id")))
                .list();
        Map<ArticleId, Header> byId = headers(ids).stream().collect(Collectors.toMap(Header::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    private List<Header> headers(Query query, Optional<List<ArticleId>> whose) {
        Map<ArticleId, List<Author>> by = authors.of(whose);
        return query.map((row, context) -> header(row, by)).list();
    }

    private static Header header(ResultSet row, Map<ArticleId, List<Author>> authors) throws SQLException {
        ArticleId id = new ArticleId(row.getString("id"));
        long source = row.getLong("source");
        Optional<Long> from = row.wasNull() ? Optional.empty() : Optional.of(source);
        return new Header(
                id,
                row.getString("title"),
                authors.getOrDefault(id, List.of()),
                Optional.ofNullable(row.getString("published")).map(Moments::published),
                Optional.ofNullable(row.getString("address")).flatMap(ArticleJson::address),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                new Origin(row.getString("site"), Moments.moment(row, "seen")),
                from,
                row.getInt("revision"),
                row.getLong("seq"));
    }

    /** Of what came last to a scope, the newest first; removed ones too. */
    List<Archive.Titled> titles(String scope, int limit) {
        return handle.createQuery(
                        "SELECT id, title FROM article WHERE scope = :scope ORDER BY seen DESC, id LIMIT :limit")
                .bind("scope", Storable.key(scope))
                .bind("limit", limit)
                .map((row, context) -> new Archive.Titled(new ArticleId(row.getString("id")), row.getString("title")))
                .list();
    }

    Optional<String> scope(ArticleId id) {
        return handle.createQuery("SELECT scope FROM article WHERE id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne();
    }

    void tell(ArticleId article, ArticleId story) {
        handle.createUpdate("UPDATE article SET story = :story WHERE id = :id")
                .bind("story", story.value())
                .bind("id", article.value())
                .execute();
    }

    Optional<ArticleId> story(ArticleId article) {
        return handle.createQuery("SELECT story FROM article WHERE id = :id AND story IS NOT NULL")
                .bind("id", article.value())
                .mapTo(String.class)
                .findOne()
                .map(ArticleId::new);
    }

    /** What is dated and came before {@code cutoff}, and nobody holds; the oldest first. */
    List<ArticleId> removable(Instant cutoff, int limit) {
        return handle.createQuery("SELECT id" + REMOVABLE + " ORDER BY dated, id LIMIT :limit")
                .bind("cutoff", Moments.millis(cutoff))
                .bind("limit", limit)
                .map((row, context) -> new ArticleId(row.getString("id")))
                .list();
    }

    long countRemovable(Instant cutoff) {
        return handle.createQuery("SELECT count(*)" + REMOVABLE)
                .bind("cutoff", Moments.millis(cutoff))
                .mapTo(Long.class)
                .one();
    }

    /** Its row stays, so that it isn't new when it comes again. */
    void remove(ArticleId id, Instant now) {
        authors.clear(id);
        handle.createUpdate("UPDATE article SET removed = :now WHERE id = :id")
                .bind("now", Moments.millis(now))
                .bind("id", id.value())
                .execute();
    }
}
