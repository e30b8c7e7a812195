package newstape.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import newstape.store.Database;
import newstape.store.DatabaseUnusable;
import newstape.store.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each source when its time has come, several side by side, and lets go what is too old, until it is closed. A
 * source is looked at by one process at a time; one that ends in the middle of it loses nothing: another looks again.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final int AT_ONCE = 24;
    /** Nobody looks for longer. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(10);

    private final Database database;
    private final Looks looks;
    private final Retention retention;
    private final InstantSource clock;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;
    private boolean hurry;

    /** Not begun yet. */
    Rounds(Database database, Looks looks, Retention retention, InstantSource clock) {
        this.database = database;
        this.looks = looks;
        this.retention = retention;
        this.clock = clock;
    }

    /** Begins, on threads of its own. */
    public void start() {
        threads.execute(() -> repeat(this::lookOrWait));
        threads.execute(() -> repeat(this::clearAndWait));
    }

    /** Looks at what is due now, without waiting for its turn: a source was added. */
    public void hurry() {
        lock.lock();
        try {
            hurry = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws InterruptedException;
    }

    /** Until it is closed, whatever goes wrong. */
    private void repeat(Step step) {
        try {
            while (!isClosed()) {
                try {
                    step.take();
                } catch (RuntimeException fault) {
                    tell("The sources can’t be looked at", fault);
                    await(AFTER_FAULT, false);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void clearAndWait() throws InterruptedException {
        retention.clear();
        await(BETWEEN_CLEARINGS, false);
    }

    private void lookOrWait() throws InterruptedException {
        room.acquire();
        int free = 1 + room.drainPermits();
        List<Source> due;
        try {
            Instant now = clock.instant();
            int most = free;
            due = database.write(tables -> tables.sources().claim(now, LEASE, most));
            due.forEach(source -> underWay.add(source.id()));
            free -= due.size();
        } finally {
            room.release(free);
        }
        due.forEach(source -> threads.execute(() -> look(source)));
        if (due.isEmpty()) {
            await(untilNext(), true);
        }
    }

    private Duration untilNext() {
        Instant now = clock.instant();
        return database.read(tables -> tables.sources().nextLook())
                .map(next -> Duration.between(now, next))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
                .map(wait -> wait.isNegative() ? Duration.ofMillis(50) : wait)
                .orElse(LONGEST_WAIT);
    }

    private void look(Source source) {
        try {
            Looks.Look look = looks.at(source);
            underWay.remove(source.id());
            LOG.debug("{} brought {} articles", source.address(), look.fresh());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error fault) {
            tell("A look at " + source.address() + " went wrong, and is repeated later", fault);
            if (!isClosed()) {
                underWay.remove(source.id());
            }
        } finally {
            room.release();
        }
    }

    /** What is given up because it is closed is no fault. */
    private void tell(String what, Throwable fault) {
        if (isClosed()) {
            LOG.debug(what, fault);
        } else {
            LOG.error(what, fault);
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** @param hurrying whether it ends when somebody {@link #hurry hurries} */
    private void await(Duration span, boolean hurrying) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = span.toNanos();
            while (!closed && !(hurrying && hurry) && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (hurrying) {
                hurry = false;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends; what is under way is given up, and is due again at once: at the next start, or in another process. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        threads.shutdownNow();
        try {
            boolean ended = threads.awaitTermination(10, TimeUnit.SECONDS);
            LOG.debug("all looks have ended: {}", ended);
            giveBack();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveBack() {
        if (underWay.isEmpty()) {
            return;
        }
        try {
            database.perform(tables -> tables.sources().release(List.copyOf(underWay), clock.instant()));
        } catch (DatabaseUnusable unusable) {
            LOG.warn("The sources that were looked at are due again in some minutes", unusable);
        }
    }
}
