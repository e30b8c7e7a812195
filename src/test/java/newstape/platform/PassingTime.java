package newstape.platform;

import java.time.Duration;

/** Time that passes when somebody waits for it, or when it is told to. */
public final class PassingTime implements Stopwatch {
    private Duration elapsed = Duration.ZERO;

    @Override
    public synchronized Duration elapsed() {
        return elapsed;
    }

    @Override
    public void await(Duration span) {
        pass(span);
    }

    public synchronized void pass(Duration span) {
        if (span.isPositive()) {
            elapsed = elapsed.plus(span);
        }
    }
}
