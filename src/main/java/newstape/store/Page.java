package newstape.store;

import java.util.Optional;
import newstape.article.Header;

/**
 * A part of a list of articles, the newest first.
 *
 * @param size at most so many
 * @param after the last of the part before; what has come meanwhile shifts nothing
 */
public record Page(int size, Optional<Header> after) {
    public static Page first(int size) {
        return new Page(size, Optional.empty());
    }

    public static Page after(Header last, int size) {
        return new Page(size, Optional.of(last));
    }
}
