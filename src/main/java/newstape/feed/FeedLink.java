package newstape.feed;

import java.net.URI;

/**
 * A feed that a page may have.
 *
 * @param title what the page calls it; may be empty
 */
public record FeedLink(URI address, String title, Certainty certainty) {

    /** How sure it is that there is a feed, surest first. */
    public enum Certainty {
        /** The page announces it. */
        ANNOUNCED,
        /** The page links to what looks like one. */
        LINKED,
        /** The page announces it for its comments. */
        COMMENTS,
        /** Many sites have one there. */
        GUESSED
    }
}
