package newstape.feed;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A feed as its publisher gives it.
 *
 * @param title in plain text; may be empty
 * @param home the page it belongs to
 * @param self where it says it is itself
 * @param language as a language tag, {@code en-GB}; whatever the feed says
 * @param ttl for how long it asks not to be looked at again
 * @param skipHours hours, in UTC, at which it asks not to be looked at: 0 to 23
 * @param skipDays days, in UTC, on which it asks not to be looked at
 * @param items in the feed's own order
 */
public record Feed(
        String title,
        Optional<URI> home,
        Optional<URI> self,
        Optional<String> language,
        Optional<Duration> ttl,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        List<Item> items) {
    public Feed {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
        items = List.copyOf(items);
    }
}
