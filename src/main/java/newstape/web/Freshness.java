package newstape.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.CacheControl;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The times in an answer. Those that are dates are measured from the date that the server gives its answer, where it
 * does: its clock may be wrong.
 */
final class Freshness {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private final InstantSource clock;

    Freshness(InstantSource clock) {
        this.clock = clock;
    }

    /** {@link Arrival#maxAge} */
    Optional<Duration> maxAge(Headers headers) {
        CacheControl control = CacheControl.parse(headers);
        if (control.noCache() || control.noStore()) {
            return Optional.of(Duration.ZERO);
        }
        if (control.maxAgeSeconds() >= 0) {
            Duration age = seconds(headers.get("Age")).orElse(Duration.ZERO);
            return Optional.of(
                    between(Duration.ofSeconds(control.maxAgeSeconds()).minus(age), YEAR));
        }
        String expires = headers.get("Expires");
        // One that is no date, as 0 is, means that it has expired.
        return Optional.ofNullable(expires)
                .map(written -> between(until(headers, "Expires").orElse(Duration.ZERO), YEAR));
    }

    /** {@link Failure.Status#retryAfter} */
    Optional<Duration> retryAfter(Headers headers) {
        return seconds(headers.get("Retry-After"))
                .or(() -> until(headers, "Retry-After"))
                .map(span -> between(span, DAY));
    }

    private Optional<Duration> until(Headers headers, String name) {
        Instant now = Optional.ofNullable(headers.getInstant("Date")).orElseGet(clock::instant);
        return Optional.ofNullable(headers.getInstant(name)).map(then -> Duration.between(now, then));
    }

    private static Optional<Duration> seconds(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(digits -> digits.matches("[0-9]{1,15}"))
                .map(digits -> Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static Duration between(Duration span, Duration most) {
        return span.isNegative() ? Duration.ZERO : span.compareTo(most) > 0 ? most : span;
    }
}
