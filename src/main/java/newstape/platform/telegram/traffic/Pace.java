package newstape.platform.telegram.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import newstape.platform.Stopwatch;

/**
 * Lets messages go as fast as Telegram allows and no faster: to one chat in their order, answers before broadcasts. Who
 * has to wait blocks, and nobody waits behind somebody of another chat that has had its share.
 *
 * <p>Safe for use by many threads.
 */
public final class Pace implements AutoCloseable {
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private final Budgets budgets;
    private final Stopwatch stopwatch;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition over = lock.newCondition();
    private final Map<Errand.Urgency, List<Waiter>> waiting = new EnumMap<>(Errand.Urgency.class);
    private boolean closed;

    /** A request's place; given back when it was answered, or never will be. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** The program ends: nothing leaves any more. */
    static final class Closed extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final class Waiter {
        private final Errand.Destination to;
        private final CountDownLatch released = new CountDownLatch(1);
        private volatile Optional<Budgets.Place> place = Optional.empty();

        private Waiter(Errand.Destination to) {
            this.to = to;
        }
    }

    public Pace(Limits limits, Stopwatch stopwatch) {
        this.budgets = new Budgets(limits);
        this.stopwatch = stopwatch;
        Thread.ofVirtual().name("telegram-pace").start(this::release);
    }

    /** Returns when the request may leave. */
    Place enter(Errand errand) throws Closed, InterruptedException {
        if (errand.message().isEmpty()) {
            awaitHold();
            return () -> {};
        }
        Waiter waiter = new Waiter(errand.message().get());
        lock.lockInterruptibly();
        try {
            if (closed) {
                throw new Closed();
            }
            waiting.computeIfAbsent(errand.urgency(), urgency -> new ArrayList<>())
                    .add(waiter);
            letGo();
            changed.signal();
        } finally {
            lock.unlock();
        }
        try {
            waiter.released.await();
        } catch (InterruptedException hurried) {
            leave(waiter);
            throw hurried;
        }
        Budgets.Place place = waiter.place.orElseThrow(Closed::new);
        return () -> giveBack(place);
    }

    /** Nothing is kept for somebody who doesn't wait any more. */
    private void leave(Waiter waiter) {
        lock.lock();
        try {
            waiting.values().forEach(waiters -> waiters.remove(waiter));
            waiter.place.ifPresent(this::giveBack);
        } finally {
            lock.unlock();
        }
    }

    private void awaitHold() throws Closed, InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && budgets.heldUntil().compareTo(stopwatch.elapsed()) > 0) {
                Duration rest = shorter(LONGEST_SLEEP, budgets.heldUntil().minus(stopwatch.elapsed()));
                boolean ended = over.await(rest.toNanos(), TimeUnit.NANOSECONDS);
                assert !ended || closed : "only the end is told";
            }
            if (closed) {
                throw new Closed();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Telegram wants nothing for so long. */
    void hold(Duration span) {
        lock.lock();
        try {
            budgets.hold(span, stopwatch.elapsed());
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(Budgets.Place place) {
        lock.lock();
        try {
            place.giveBack(stopwatch.elapsed());
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        lock.lock();
        try {
            while (!closed) {
                Duration sleep = letGo();
                boolean signalled = changed.await(sleep.toNanos(), TimeUnit.NANOSECONDS);
                assert signalled || !sleep.isNegative() : "time passes";
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Lets all go who may. Returns after how long others may. */
    private Duration letGo() {
        Duration next = LONGEST_SLEEP;
        Set<String> behind = new HashSet<>();
        for (List<Waiter> waiters : waiting.values()) {
            for (Iterator<Waiter> all = waiters.iterator(); all.hasNext(); ) {
                Waiter waiter = all.next();
                if (behind.contains(waiter.to.chat())) {
                    continue;
                }
                Duration now = stopwatch.elapsed();
                Duration anything = budgets.anythingAt(now);
                if (anything.compareTo(now) > 0) {
                    return shorter(next, anything.minus(now));
                }
                Duration at = budgets.at(waiter.to, now);
                if (at.compareTo(now) > 0) {
                    behind.add(waiter.to.chat());
                    next = shorter(next, at.minus(now));
                } else {
                    all.remove();
                    waiter.place = Optional.of(budgets.take(waiter.to, now));
                    waiter.released.countDown();
                }
            }
        }
        return next;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** How many wait to leave. */
    int queued() {
        lock.lock();
        try {
            return waiting.values().stream().mapToInt(List::size).sum();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody leaves any more. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.values().forEach(waiters -> {
                waiters.forEach(waiter -> waiter.released.countDown());
                waiters.clear();
            });
            changed.signalAll();
            over.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
