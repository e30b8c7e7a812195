package newstape.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When an article was published, as exactly as its page says and no more. */
public sealed interface Published {

    /** Date, time and zone are given. */
    record At(OffsetDateTime time) implements Published {}

    /** The day alone is given. */
    record On(LocalDate day) implements Published {}

    /** For ordering: the moment itself, or the start of the day in UTC. */
    default Instant earliest() {
        return switch (this) {
            case At(OffsetDateTime time) -> time.toInstant();
            case On(LocalDate day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }

    /** ISO 8601: {@code 2026-11-20} or {@code 2026-11-20T09:30:00Z}. */
    default String iso() {
        return switch (this) {
            case At(OffsetDateTime time) -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            case On(LocalDate day) -> day.toString();
        };
    }
}
