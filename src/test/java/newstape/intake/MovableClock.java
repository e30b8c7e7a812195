package newstape.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes when a test says so. */
final class MovableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-20T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration span) {
        now = now.plus(span);
    }
}
