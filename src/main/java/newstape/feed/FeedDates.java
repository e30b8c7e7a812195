package newstape.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newstape.feed.FeedReading.Warning;

/** The dates of one feed, as far as they can be believed; what can't is noted. */
final class FeedDates {
    /** As far ahead as clocks and zones go wrong by themselves. */
    private static final Duration AHEAD = Duration.ofHours(26);

    /** Before this a date is a program's zero. */
    private static final Instant ZERO = Instant.EPOCH.plus(Duration.ofDays(2));

    private static final int LONGEST = 100;

    private final Instant latest;
    private final Set<Warning> warnings;

    FeedDates(Instant now, Set<Warning> warnings) {
        this.latest = now.plus(AHEAD);
        this.warnings = warnings;
    }

    /** The first of some printed dates that can be read and believed. */
    Optional<FeedTime> first(Stream<String> printed) {
        return printed.filter(text -> !text.isBlank())
                .flatMap(text -> read(text).stream())
                .findFirst();
    }

    void note(Warning warning) {
        warnings.add(warning);
    }

    private Optional<FeedTime> read(String printed) {
        Optional<FeedTime> time = printed.length() > LONGEST ? Optional.empty() : FeedDate.parse(printed);
        if (time.isEmpty()) {
            warnings.add(Warning.UNREADABLE_DATE);
            return time;
        }
        if (time.get().instant().isAfter(latest)) {
            warnings.add(Warning.FUTURE_DATE);
            return Optional.empty();
        }
        if (time.get().instant().isBefore(ZERO)) {
            warnings.add(Warning.UNREADABLE_DATE);
            return Optional.empty();
        }
        if (time.get().precision() == FeedTime.Precision.NO_ZONE) {
            warnings.add(Warning.NO_ZONE);
        }
        return time;
    }
}
