package newstape.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a source asks for: when not to be looked at.
 *
 * @param fresh for how long the last answer counts, as its transport says ({@code Cache-Control: max-age})
 * @param ttl for how long the feed itself says so
 * @param skipHours in UTC, 0 to 23
 * @param skipDays in UTC
 */
public record Hints(Optional<Duration> fresh, Optional<Duration> ttl, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    /** Of a source that asks for nothing. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public Hints {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /** A feed's, with what its transport says. */
    public static Hints of(Feed feed, Optional<Duration> fresh) {
        return new Hints(fresh, feed.ttl(), feed.skipHours(), feed.skipDays());
    }
}
