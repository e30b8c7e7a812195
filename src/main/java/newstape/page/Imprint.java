package newstape.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The short texts that a page shows of who wrote its article and when, as it shows them around the headline: bylines,
 * days, boxes about an author. What belongs to comments and to other articles is left out.
 */
final class Imprint {
    private final Document document;
    private final Optional<Element> headline;
    private Optional<List<Spot>> found = Optional.empty();

    /** @param headline the heading that shows the title; without it the page's beginning counts as near */
    Imprint(Document document, Optional<Element> headline) {
        this.document = document;
        this.headline = headline;
    }

    /** Looked for when they are asked for first, as pages that tell programs all needn't be looked at. */
    private List<Spot> spots() {
        if (found.isEmpty()) {
            found = Optional.of(ImprintWalk.spots(document.body(), headline));
        }
        return found.get();
    }

    /** Those near the headline: below it in the page's order, then above it, the nearest first. */
    Stream<Spot> near() {
        return Stream.concat(
                spots().stream().filter(spot -> spot.near() && spot.at() >= 0),
                spots().reversed().stream().filter(spot -> spot.near() && spot.at() < 0));
    }

    /** All, in the page's order, an inner one before the one that holds it. */
    Stream<Spot> all() {
        return spots().stream();
    }
}
