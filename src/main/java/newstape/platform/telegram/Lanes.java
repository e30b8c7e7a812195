package newstape.platform.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done, a lane a chat: in order within a lane, side by side otherwise, each lane that has work on a
 * virtual thread of its own.
 */
final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<Long, Deque<Runnable>> lanes = new HashMap<>();
    private boolean closed;

    /** Does the work when it is its turn; not at all once this is closed. */
    void add(long lane, Runnable work) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            Deque<Runnable> waiting = lanes.get(lane);
            if (waiting == null) {
                lanes.put(lane, new ArrayDeque<>());
                Thread.ofVirtual().name("telegram-lane-" + lane).start(() -> work(lane, work));
            } else {
                waiting.addLast(work);
            }
        } finally {
            lock.unlock();
        }
    }

    private void work(long lane, Runnable first) {
        for (Optional<Runnable> work = Optional.of(first); work.isPresent(); work = next(lane)) {
            try {
                work.get().run();
            } catch (RuntimeException | Error fault) {
                LOG.error("What is to be done in a chat failed", fault);
            }
        }
    }

    private Optional<Runnable> next(long lane) {
        lock.lock();
        try {
            Deque<Runnable> waiting = lanes.getOrDefault(lane, new ArrayDeque<>());
            if (!closed && !waiting.isEmpty()) {
                return Optional.of(waiting.removeFirst());
            }
            lanes.remove(lane);
            idle.signalAll();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Begins nothing more, and waits for what was begun. Returns whether all of it was done in time. */
    boolean close(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            closed = true;
            long left = patience.toNanos();
            while (!lanes.isEmpty() && left > 0) {
                left = idle.awaitNanos(left);
            }
            return lanes.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** How many lanes have work. */
    int busy() {
        lock.lock();
        try {
            return lanes.size();
        } finally {
            lock.unlock();
        }
    }
}
