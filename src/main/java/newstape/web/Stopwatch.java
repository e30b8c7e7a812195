package newstape.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Time as it passes, measured and waited for. It never goes back, as a wall clock does when it is set. */
interface Stopwatch {
    /** How long it has been running. */
    Duration elapsed();

    /** Returns when {@code span} has passed, or at once when it isn't positive. */
    void await(Duration span) throws InterruptedException;

    /** One that runs from now on, by nanoseconds as {@link System#nanoTime} counts them. */
    static Stopwatch started(LongSupplier nanos) {
        long start = nanos.getAsLong();
        return new Stopwatch() {
            @Override
            public Duration elapsed() {
                return Duration.ofNanos(nanos.getAsLong() - start);
            }

            @Override
            public void await(Duration span) throws InterruptedException {
                boolean counted = new CountDownLatch(1).await(span.toNanos(), TimeUnit.NANOSECONDS);
                assert !counted : "nobody counts it down";
            }
        };
    }
}
