package newstape.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a list of feeds: a feed, or a heading with lines below it, or both.
 *
 * @param title one line of plain text; may be empty
 * @param feed the feed's address
 * @param home the page it belongs to
 * @param categories as the list gives them, {@code /News/Money} for one below another; without commas
 */
public record Outline(
        String title, Optional<URI> feed, Optional<URI> home, List<String> categories, List<Outline> below) {
    public Outline {
        title = line(title);
        categories = categories.stream()
                .map(category -> line(category.replace(',', ' ')))
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
        below = List.copyOf(below);
    }

    /** This line and all below it that are feeds, in order. */
    public Stream<Outline> feeds() {
        return Stream.concat(
                feed.isPresent() ? Stream.of(this) : Stream.empty(),
                below.stream().flatMap(Outline::feeds));
    }

    /** Without characters that no reader of markup keeps, since nobody sees them. */
    private static String line(String text) {
        return Characters.clean(text)
                .replaceAll("[\\u00ad\\u200b]", "")
                .replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")
                .strip();
    }
}
