package newstape.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A host, which has one visitor at a time and time to itself between two. Who came first goes first. */
final class Host {
    private final Stopwatch stopwatch;
    private final Manners manners;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Duration free = Duration.ZERO;
    private Duration delay = Duration.ZERO;

    Host(Stopwatch stopwatch, Manners manners) {
        this.stopwatch = stopwatch;
        this.manners = manners;
    }

    /**
     * Waits for its turn and for the pause to end. Who gets in must {@link #leave}.
     *
     * @return for how long it wants to be left alone, where that is longer than anybody waits; then nobody got in
     */
    Optional<Duration> enter() throws InterruptedException {
        turn.lockInterruptibly();
        boolean entered = false;
        try {
            Duration wait = free.minus(stopwatch.elapsed());
            if (wait.compareTo(manners.patience()) > 0) {
                return Optional.of(wait);
            }
            stopwatch.await(wait);
            entered = true;
            return Optional.empty();
        } finally {
            if (!entered) {
                turn.unlock();
            }
        }
    }

    void leave() {
        hold(manners.pause(delay));
        turn.unlock();
    }

    /** The site's wish, known from its robots.txt. */
    void delay(Duration wished) {
        delay = wished;
    }

    /** Nobody gets in for so long from now on. */
    void hold(Duration span) {
        Duration until = stopwatch.elapsed().plus(span);
        synchronized (this) {
            if (until.compareTo(free) > 0) {
                free = until;
            }
        }
    }

    /** Of an answer by which it may ask to be left alone. */
    void heed(Answer.Came answer, Optional<Duration> retryAfter) {
        boolean overloaded = answer.status() == 429 || answer.status() == 503;
        if (answer.status() >= 400) {
            retryAfter
                    .or(() -> overloaded ? Optional.of(manners.unasked()) : Optional.empty())
                    .ifPresent(this::hold);
        }
    }
}
