package newstape.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a kept article without its text: what lists, names and orders it.
 *
 * @param source the id of the source that brought it; empty where none did
 * @param revision the number of its newest form, from 1
 * @param change grows with every change of what it says; 0 where that isn't counted
 */
public record Header(
        ArticleId id,
        String title,
        List<Author> authors,
        Optional<Published> published,
        Optional<URI> link,
        Optional<Locale> language,
        Origin origin,
        Optional<Long> source,
        int revision,
        long change) {
    public Header {
        authors = List.copyOf(authors);
    }

    /** Of an article that nothing is known of but itself and where it was found. */
    static Header of(Article article, Origin origin) {
        return new Header(
                article.id(),
                article.title(),
                article.authors(),
                article.published(),
                article.link(),
                article.language(),
                origin,
                Optional.empty(),
                1,
                0);
    }

    /** When it was published; where it doesn't say, when it was found. For ordering. */
    public Instant dated() {
        return published.map(Published::earliest).orElse(origin.captured());
    }

    /** As much of the article as stands here. */
    Article withoutText() {
        return new Article(
                id,
                title,
                authors,
                published,
                Optional.empty(),
                link,
                language,
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                List.of());
    }
}
