package newstape.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
 * Looks at each source when its time has come, several side by side, until it is closed. A source is looked at by one
 * process at a time; one that ends in the middle of it loses nothing: another looks again.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final int AT_ONCE = 24;
    /** Nobody looks for longer. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(10);

    private final Database database;
    private final Looks looks;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;
    private boolean hurry;

    /** Not begun yet. */
    Rounds(Database database, Looks looks, InstantSource clock) {
        this.database = database;
        this.looks = looks;
        this.clock = clock;
    }

    /** Begins, on threads of its own. */
    public void start() {
        threads.execute(this::go);
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

    private void go() {
        try {
            while (!isClosed()) {
                try {
                    goOnce();
                } catch (DatabaseUnusable unusable) {
                    LOG.error("The sources can’t be looked at", unusable);
                    await(AFTER_FAULT);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void goOnce() throws InterruptedException {
        room.acquire();
        int free = 1 + room.drainPermits();
        List<Source> due;
        try {
            Instant now = clock.instant();
            int most = free;
            due = database.write(tables -> tables.sources().claim(now, LEASE, most));
            free -= due.size();
        } finally {
            room.release(free);
        }
        due.forEach(source -> threads.execute(() -> look(source)));
        if (due.isEmpty()) {
            await(untilNext());
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
            LOG.debug("{} brought {} articles", source.address(), look.fresh());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error fault) {
            LOG.error("A look at {} went wrong, and is repeated later", source.address(), fault);
        } finally {
            room.release();
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

    private void await(Duration span) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = span.toNanos();
            while (!closed && !hurry && left > 0) {
                left = changed.awaitNanos(left);
            }
            hurry = false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends; what is under way is given up, and looked at again at the next start. */
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
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
