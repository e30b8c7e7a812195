package newstape.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What all bodies together may take of memory while they come in, so that a hundred large ones at once are taken in one
 * after the other. Once it is full, one body at a time may still grow to its end: none waits for another that waits for
 * it.
 */
final class Room {
    private static final int UNIT = 1024;

    private final Semaphore units;
    private final Semaphore last = new Semaphore(1, true);

    /** @param bytes beyond which only one body grows */
    Room(long bytes) {
        this.units = new Semaphore(Math.toIntExact(Math.min(Integer.MAX_VALUE, bytes / UNIT)));
    }

    /** A quarter of what the JVM may take. */
    static Room ofThisJvm() {
        return new Room(Runtime.getRuntime().maxMemory() / 4);
    }

    Share share() {
        return new Share();
    }

    /** What one body takes. */
    final class Share implements AutoCloseable {
        private int taken;
        private boolean isLast;

        private Share() {}

        /** Returns whether there was room for so many more, within {@code patience}. */
        boolean grow(int bytes, Duration patience) throws InterruptedException {
            int more = Math.ceilDiv(bytes, UNIT);
            if (isLast) {
                return true;
            }
            if (units.tryAcquire(more)) {
                taken += more;
                return true;
            }
            isLast = last.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            return isLast;
        }

        @Override
        public void close() {
            units.release(taken);
            taken = 0;
            if (isLast) {
                last.release();
                isLast = false;
            }
        }
    }
}
