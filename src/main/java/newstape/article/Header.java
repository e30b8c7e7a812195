package newstape.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a kept article without its text: what lists, names and orders it.
 *
 * @param revision the number of its newest form, from 1
 * @param authors their names, as the article has them
 * @param source the id of the source that brought it; empty where none did
 */
public record Header(
        ArticleId id,
        int revision,
        String title,
        List<String> authors,
        Optional<Published> published,
        Optional<URI> link,
        Optional<Locale> language,
        Origin origin,
        Optional<Long> source) {
    public Header {
        authors = List.copyOf(authors);
    }

    /** When it was published; where it doesn't say, when it was found. For ordering. */
    public Instant dated() {
        return published.map(Published::earliest).orElse(origin.captured());
    }
}
