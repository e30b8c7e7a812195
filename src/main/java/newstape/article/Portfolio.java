package newstape.article;

import java.util.List;
import java.util.Optional;

/**
 * An author and what the library has of them.
 *
 * @param author the name as the newest article spells it, and the newest bio there is
 * @param articles the newest first; at least one
 */
public record Portfolio(Author author, List<Kept> articles) {
    public Portfolio {
        articles = List.copyOf(articles);
    }

    /** What each of {@code articles} says of the author, and the articles. */
    static Portfolio of(List<Author> sayings, List<Kept> articles) {
        Optional<String> bio =
                sayings.stream().map(Author::bio).flatMap(Optional::stream).findFirst();
        return new Portfolio(new Author(sayings.getFirst().name(), bio), articles);
    }
}
