package newstape.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when somebody waits for it, or when it is told to. */
final class PassingTime implements Stopwatch {
    private Duration elapsed = Duration.ZERO;
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public synchronized Duration elapsed() {
        return elapsed;
    }

    @Override
    public synchronized void await(Duration span) {
        if (span.isPositive()) {
            waits.add(span);
            pass(span);
        }
    }

    synchronized void pass(Duration span) {
        elapsed = elapsed.plus(span);
    }

    /** What was waited for, in order. */
    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
