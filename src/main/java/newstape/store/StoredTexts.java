package newstape.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Header;
import newstape.article.Texts;

/** The texts in the database; those that were asked for lately are in memory. */
final class StoredTexts implements Texts {
    /** What an article takes beside its characters. */
    private static final int BARE = 1_000;

    private final Database database;
    private final Cache<Form, Optional<Article>> lately;

    /** A form of an article: when it has changed, the old one is asked for no more. */
    private record Form(ArticleId id, long change) {}

    /**
     * Of what is in {@code database}.
     *
     * @param characters of articles that may be in memory, about
     */
    StoredTexts(Database database, long characters) {
        this.database = database;
        this.lately = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Form form, Optional<Article> article) ->
                        BARE + article.map(one -> one.text().length()).orElse(0))
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Optional<Article> article(Header header) {
        return lately.get(
                new Form(header.id(), header.change()),
                form -> database.read(tables -> tables.archive().article(form.id())));
    }
}
