package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock for all that is here, the time since it began, and a way to wait until things are otherwise. */
final class Watch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final long start = System.nanoTime();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** How long it has been going. */
    Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Changes something, and wakes whoever waits. */
    <T> T change(Supplier<T> task) {
        lock.lock();
        try {
            return task.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    <T> T read(Supplier<T> task) {
        lock.lock();
        try {
            return task.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is there, or for so long. */
    <T> Optional<T> await(Duration patience, Supplier<Optional<T>> wanted) {
        lock.lock();
        try {
            long left = patience.toNanos();
            Optional<T> found = wanted.get();
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = wanted.get();
            }
            return found;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for what must come; where it doesn't, the test fails with these words. */
    <T> T await(Supplier<Optional<T>> wanted, Supplier<String> otherwise) {
        return await(PATIENCE, wanted).orElseThrow(() -> new AssertionError(read(otherwise)));
    }
}
