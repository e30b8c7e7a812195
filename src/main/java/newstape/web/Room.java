package newstape.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What all bodies together may take of memory while they come in, so that a hundred large ones at once are taken in one
 * after the other. Once it is full, one body at a time may still grow to its end: none waits for another that waits for
 * it. That one must be quick, or a server that drips would keep all others waiting.
 */
final class Room {
    /** Each body has 64 KB for nothing, which are taken twice. */
    private static final int FREE = 128 * 1024;

    private static final Duration LONGEST_STAY = Duration.ofSeconds(3);
    private static final int UNIT = 1024;

    private final Stopwatch stopwatch;
    private final Semaphore units;
    private final Semaphore last = new Semaphore(1, true);

    /**
     * An empty one.
     *
     * @param bytes beyond which only one body grows
     */
    Room(long bytes, Stopwatch stopwatch) {
        this.units = new Semaphore(Math.toIntExact(Math.min(Integer.MAX_VALUE, bytes / UNIT)));
        this.stopwatch = stopwatch;
    }

    /** A quarter of what the JVM may take. */
    static Room ofThisJvm(Stopwatch stopwatch) {
        return new Room(Runtime.getRuntime().maxMemory() / 4, stopwatch);
    }

    Share share() {
        return new Share();
    }

    /** What one body takes. */
    final class Share implements AutoCloseable {
        private int free = FREE;
        private int taken;
        private Optional<Duration> lastSince = Optional.empty();

        private Share() {}

        /** Returns whether there was room for so many more, within {@code patience}. */
        boolean grow(int bytes, Duration patience) throws InterruptedException {
            free -= bytes;
            if (free >= 0 || lastSince.isPresent()) {
                return true;
            }
            int more = Math.ceilDiv(bytes, UNIT);
            if (units.tryAcquire(more)) {
                taken += more;
                return true;
            }
            if (!last.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            lastSince = Optional.of(stopwatch.elapsed());
            return true;
        }

        /** Whether it keeps others waiting for too long. */
        boolean overstays() {
            return lastSince
                    .filter(since -> stopwatch.elapsed().minus(since).compareTo(LONGEST_STAY) > 0)
                    .isPresent();
        }

        @Override
        public void close() {
            units.release(taken);
            taken = 0;
            if (lastSince.isPresent()) {
                last.release();
                lastSince = Optional.empty();
            }
        }
    }
}
