package newstape.article;

import java.util.Optional;

/** Where the texts of kept articles are, which needn't be in memory. May block; safe for use by many threads. */
@FunctionalInterface
public interface Texts {
    /**
     * The whole article that the header is of; a newer form of it where it has changed meanwhile. Empty where it is
     * kept no more.
     */
    Optional<Article> article(Header header);
}
