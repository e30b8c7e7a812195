package newstape.reading;

import java.util.List;
import java.util.Optional;
import newstape.article.Kept;
import newstape.text.Text;

/**
 * One page of what a search found.
 *
 * @param total how many articles match, on all pages
 * @param closeness how what was found is like what was typed
 */
public record Hits(long total, List<Hit> hits, Closeness closeness) {
    public Hits {
        hits = List.copyOf(hits);
    }

    static Hits none() {
        return new Hits(0, List.of(), Closeness.SAME_WORDS);
    }

    /**
     * An article that matches.
     *
     * @param title what matches in it is a {@link Text.Mark}
     * @param excerpt where the article says it best; empty where it has no text
     */
    public record Hit(Kept kept, Text title, Optional<Excerpt> excerpt) {}

    /**
     * A sentence of an article, or the part of a long one around what matches.
     *
     * @param section the number of its section in the article, from 1
     * @param heading of that section, with marks; empty where it has none
     * @param text with marks; an ellipsis stands where it was cut
     */
    public record Excerpt(int section, Optional<Text> heading, Text text) {}
}
