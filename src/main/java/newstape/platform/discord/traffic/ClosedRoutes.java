package newstape.platform.discord.traffic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newstape.platform.Stopwatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes that Discord forbade three times in a row, or whose channel is gone: closed for a minute, and twice as long
 * each time that they are tried in vain afterwards, up to an hour. A success opens them.
 */
final class ClosedRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ClosedRoutes.class);
    private static final int REFUSALS = 3;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;
    private static final int ROUTES = 10_000;

    private final Stopwatch stopwatch;
    private final Streaks refusals = new Streaks();
    private final Map<Route, Closure> closures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Route, Closure> eldest) {
            return size() > ROUTES;
        }
    };

    private record Closure(Duration until, String cause) {}

    ClosedRoutes(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    synchronized void check(Route route) throws TrafficRefused {
        Optional<Closure> closure = closure(route);
        if (closure.isPresent()) {
            Closure closed = closure.get();
            long seconds = closed.until().minus(stopwatch.elapsed()).toSeconds() + 1;
            throw new TrafficRefused(
                    TrafficRefused.Reason.ROUTE_CLOSED,
                    "%s isn't sent for another %d s: %s".formatted(route, seconds, closed.cause()));
        }
    }

    synchronized void answered(Route route, Answer answer) {
        if (answer.isSuccess()) {
            refusals.end(route);
            if (closures.remove(route) != null) {
                LOG.info("{} is allowed again", route);
            }
        } else if (RefusalCause.isRefusal(answer)) {
            refused(route, answer);
        }
    }

    private void refused(Route route, Answer answer) {
        int times = refusals.grow(route);
        if (times < REFUSALS || closure(route).isPresent()) { // those under way when it closed change nothing
            return;
        }
        Duration span = span(times - REFUSALS);
        String cause = RefusalCause.of(route, answer);
        if (closures.put(route, new Closure(stopwatch.elapsed().plus(span), cause)) == null) {
            LOG.warn("{} is closed, for {} s at first: {}", route, span.toSeconds(), cause);
        }
    }

    private static Duration span(int times) {
        Duration span = FIRST.multipliedBy(1L << Math.min(times, DOUBLINGS));
        return span.compareTo(LONGEST) < 0 ? span : LONGEST;
    }

    private Optional<Closure> closure(Route route) {
        return Optional.ofNullable(closures.get(route))
                .filter(closure -> closure.until().compareTo(stopwatch.elapsed()) > 0);
    }
}
