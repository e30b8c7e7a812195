package newstape.platform.discord.traffic;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * So many requests in any second and no more, first come, first served.
 *
 * <p>Whose turn it is holds the turn until there is room, and what is remembered is when it really left: had each been
 * given its moment beforehand, a pause of the whole process would let the late ones leave together with the next.
 */
final class Pace {
    private static final int PER_SECOND = 50;

    /** A little more than a second, as the way to Discord doesn't take every request equally long. */
    private static final Duration WINDOW = Duration.ofMillis(1_050);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final int limit;
    private final Duration longestWait;
    private final Stopwatch stopwatch;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Queue<Duration> departures = new ArrayDeque<>();

    Pace(Stopwatch stopwatch) {
        this(PER_SECOND, LONGEST_WAIT, stopwatch);
    }

    Pace(int limit, Duration longestWait, Stopwatch stopwatch) {
        this.limit = limit;
        this.longestWait = longestWait;
        this.stopwatch = stopwatch;
    }

    /**
     * Returns when the request may leave.
     *
     * @throws TrafficRefused at once, when that would be too late
     * @throws InterruptedIOException when the thread is interrupted meanwhile; the turn goes to the next
     */
    void await(Route route) throws TrafficRefused, InterruptedIOException {
        int ahead = waiting.getAndIncrement();
        try {
            refuseIfTooLong(WINDOW.multipliedBy(ahead / limit), route);
            turn.lockInterruptibly();
            try {
                depart();
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while %s waited for its turn".formatted(route));
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void refuseIfTooLong(Duration wait, Route route) throws TrafficRefused {
        if (wait.compareTo(longestWait) > 0) {
            throw new TrafficRefused(
                    TrafficRefused.Reason.TOO_MANY_REQUESTS,
                    "%s would wait about %d s for its turn among %d requests a second, more than the %d s it may"
                            .formatted(route, wait.toSeconds(), limit, longestWait.toSeconds()));
        }
    }

    private void depart() throws InterruptedException {
        Duration wait = untilThereIsRoom();
        while (wait.isPositive()) {
            stopwatch.await(wait);
            wait = untilThereIsRoom();
        }
        departures.add(stopwatch.elapsed());
    }

    private Duration untilThereIsRoom() {
        Duration windowStart = stopwatch.elapsed().minus(WINDOW);
        while (!departures.isEmpty() && departures.element().compareTo(windowStart) <= 0) {
            departures.remove();
        }
        return departures.size() < limit ? Duration.ZERO : departures.element().minus(windowStart);
    }

    /** How many wait for their turn, besides who has it. */
    int queued() {
        return turn.getQueueLength();
    }
}
