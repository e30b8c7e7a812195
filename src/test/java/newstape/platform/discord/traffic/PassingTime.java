package newstape.platform.discord.traffic;

import java.time.Duration;

/** Time that passes when somebody waits for it, or when it is told to. */
final class PassingTime implements Stopwatch {
    private Duration elapsed = Duration.ZERO;

    @Override
    public synchronized Duration elapsed() {
        return elapsed;
    }

    @Override
    public void await(Duration span) {
        pass(span);
    }

    synchronized void pass(Duration span) {
        if (span.isPositive()) {
            elapsed = elapsed.plus(span);
        }
    }
}
