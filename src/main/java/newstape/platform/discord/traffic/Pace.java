package newstape.platform.discord.traffic;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import newstape.platform.Stopwatch;

/**
 * So many requests in any second and no more, first come, first served, as they come to Discord.
 *
 * <p>Nobody here knows when that is: only that it lies between leaving and the answer. So a place is taken from when a
 * request leaves until a second after it was answered, and however unevenly the way takes its time, no second at its
 * end has more. A request that isn't answered gives its place back after some seconds all the same.
 *
 * <p>Whose turn it is holds the turn until there is a place.
 */
final class Pace {
    private static final int PER_SECOND = 50;

    /** A little more than a second: two clocks. */
    private static final Duration WINDOW = Duration.ofMillis(1_010);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAY = Duration.ofSeconds(6);

    /** How soon it is looked again whether what is under way was answered. */
    private static final Duration LOOK = Duration.ofMillis(10);

    private final int limit;
    private final Duration longestWait;
    private final Stopwatch stopwatch;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final List<Place> places = new ArrayList<>();

    /** A request's place among those of its second. */
    final class Place {
        private final Duration left = stopwatch.elapsed();
        private volatile Optional<Duration> answered = Optional.empty();

        private Place() {}

        /** It was answered, or never will be. */
        void giveBack() {
            answered = Optional.of(stopwatch.elapsed());
        }

        private Duration freeAt() {
            return answered.map(WINDOW::plus).orElse(left.plus(LONGEST_WAY));
        }
    }

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
    Place await(Route route) throws TrafficRefused, InterruptedIOException {
        int ahead = waiting.getAndIncrement();
        try {
            refuseIfTooLong(WINDOW.multipliedBy(ahead / limit), route);
            turn.lockInterruptibly();
            try {
                return depart();
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

    private Place depart() throws InterruptedException {
        Duration wait = untilThereIsAPlace();
        while (wait.isPositive()) {
            stopwatch.await(wait);
            wait = untilThereIsAPlace();
        }
        Place place = new Place();
        places.add(place);
        return place;
    }

    private Duration untilThereIsAPlace() {
        Duration now = stopwatch.elapsed();
        places.removeIf(place -> place.freeAt().compareTo(now) <= 0);
        if (places.size() < limit) {
            return Duration.ZERO;
        }
        Duration soonest = places.stream()
                .map(Place::freeAt)
                .min(Duration::compareTo)
                .orElse(now)
                .minus(now);
        boolean underWay = places.stream().anyMatch(place -> place.answered.isEmpty());
        return underWay && soonest.compareTo(LOOK) > 0 ? LOOK : soonest;
    }

    /** How many wait for their turn, besides who has it. */
    int queued() {
        return turn.getQueueLength();
    }
}
