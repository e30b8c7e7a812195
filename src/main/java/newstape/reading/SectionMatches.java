package newstape.reading;

import java.util.List;
import newstape.article.Section;

/** Which sections of an article speak of something. A section's number is its place in the article, from 1. */
public sealed interface SectionMatches {

    /**
     * These do.
     *
     * @param others the next best first; may be empty
     */
    record Found(Match best, List<Match> others, Closeness closeness) implements SectionMatches {
        public Found {
            others = List.copyOf(others);
        }
    }

    /** It was asked for by its number. */
    record Numbered(int number, Section section) implements SectionMatches {}

    /**
     * None does.
     *
     * @param nearest those with words that look most alike, the likeliest first; may be empty
     */
    record None(String typed, List<Match> nearest) implements SectionMatches {
        public None {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A section, and where the words stand in it.
     *
     * @param place {@code HEADING} where at least one of the words stands there
     */
    record Match(int number, Section section, Place place) {}

    /** A part of a section. */
    enum Place {
        HEADING,
        BODY
    }
}
