package newstape.article;

import java.net.URI;
import java.util.Optional;

/**
 * A picture that belongs to an article.
 *
 * @param address where it is, with a scheme and a host
 * @param words what is said for who can't see it; may be empty
 * @param caption what stands below it, credits included
 */
public record Picture(URI address, String words, Optional<String> caption) implements Part {
    /** None: a picture is looked at. */
    @Override
    public String text() {
        return "";
    }
}
