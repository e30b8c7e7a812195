package newstape.platform.discord.traffic;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import newstape.platform.Stopwatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many requests of the last ten minutes Discord calls invalid: it bans an address at 10,000.
 *
 * <p>What is under way counts as if it were invalid, so that the bound holds however many are. What stopped goes on
 * when a fifth of the bound is free again, not at each single one.
 */
final class InvalidRequests {
    static final int USUAL_BOUND = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(InvalidRequests.class);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int NOTICE = 500;
    private static final int WARNING = 2_500;

    /** Even answers to interactions, which somebody waits for, end short of the ban. */
    private static final int BOUND_OF_INTERACTIONS = 9_000;

    private final int bound;
    private final Stopwatch stopwatch;
    private final Queue<Duration> moments = new ArrayDeque<>();
    private int underWay;
    private int warnedAt;
    private boolean stopped;

    InvalidRequests(int bound, Stopwatch stopwatch) {
        this.bound = bound;
        this.stopwatch = stopwatch;
    }

    /** Lets a request leave; {@link #answered} or {@link #lost} must follow. */
    synchronized void admit(Route route) throws TrafficRefused {
        check(route);
        underWay++;
    }

    synchronized void check(Route route) throws TrafficRefused {
        forgetOld();
        int most = route.answersInteraction() ? BOUND_OF_INTERACTIONS : stopped ? 0 : bound;
        if (moments.size() + underWay >= most) {
            throw new TrafficRefused(
                    TrafficRefused.Reason.TOO_MANY_INVALID,
                    "%s isn't sent: %d requests of the last ten minutes were refused by Discord, %d are under way"
                            .formatted(route, moments.size(), underWay));
        }
    }

    synchronized void answered(Answer answer) {
        underWay--;
        forgetOld();
        if (answer.isInvalid()) {
            moments.add(stopwatch.elapsed());
            warn();
        }
    }

    /** No answer came. */
    synchronized void lost() {
        underWay--;
    }

    private void warn() {
        int count = moments.size();
        if (count >= bound && !stopped) {
            stopped = true;
            LOG.error("{} invalid requests in ten minutes: all but interactions stops; Discord bans at 10,000", count);
        } else if (reaches(WARNING, count) || reaches(NOTICE, count)) {
            warnedAt = count;
            LOG.warn("{} invalid requests (401, 403, 429) in ten minutes; at {} they stop", count, bound);
        }
    }

    private boolean reaches(int threshold, int count) {
        return count >= threshold && warnedAt < threshold;
    }

    private void forgetOld() {
        Duration oldest = stopwatch.elapsed().minus(WINDOW);
        while (!moments.isEmpty() && moments.element().compareTo(oldest) < 0) {
            moments.remove();
        }
        if (moments.size() < NOTICE / 2) {
            warnedAt = 0;
        }
        if (stopped && moments.size() <= bound - Math.max(1, bound / 5)) {
            stopped = false;
            LOG.warn("{} invalid requests in ten minutes: traffic goes on", moments.size());
        }
    }
}
