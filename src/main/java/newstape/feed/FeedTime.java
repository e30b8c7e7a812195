package newstape.feed;

import java.time.Instant;

/** A moment as a feed gives it, and how far to trust it. */
public record FeedTime(Instant instant, Precision precision) {

    /** How much of a moment is printed. */
    public enum Precision {
        /** Day, time and zone. */
        EXACT,
        /** Day and time; that they are meant in UTC is an assumption. */
        NO_ZONE,
        /** The day (of a month or year alone, its first); the instant is its start in UTC. */
        DAY
    }
}
