package newstape.quote;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The time a price is as of, as exactly as its source says and no more. */
public sealed interface AsOf {

    /** Date, time and zone are given. */
    record At(Instant instant) implements AsOf {}

    /** The day alone is given. */
    record On(LocalDate day) implements AsOf {}

    /** A time of day and its zone are given, and no day: which day it was is not known, and is never made up. */
    record TimeOfDay(LocalTime time, ZoneId zone) implements AsOf {}

    /** Nothing is given. */
    record Unstated() implements AsOf {}

    /**
     * How old at least, at {@code now}: a time without a day was at the latest its last occurrence before {@code now}.
     * Empty where nothing is known; never negative.
     */
    default Optional<Duration> leastAge(Instant now) {
        return latest(now)
                .map(latest -> Duration.between(latest, now))
                .map(age -> age.isNegative() ? Duration.ZERO : age);
    }

    private Optional<Instant> latest(Instant now) {
        return switch (this) {
            case At(Instant instant) -> Optional.of(instant);
            case On(LocalDate day) ->
                Optional.of(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
            case TimeOfDay(LocalTime time, ZoneId zone) -> Optional.of(lastOccurrence(time, zone, now));
            case Unstated() -> Optional.empty();
        };
    }

    private static Instant lastOccurrence(LocalTime time, ZoneId zone, Instant now) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.with(time);
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }
}
