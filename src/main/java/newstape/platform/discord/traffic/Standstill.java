package newstape.platform.discord.traffic;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import newstape.platform.Stopwatch;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A limit that stops more than one route, kept to by all at once, whichever of them met it.
 *
 * <p>What it stops is answered here with the 429 that Discord would give, so that the client library queues the request
 * again and nothing is lost; and as it never left, it isn't invalid.
 */
final class Standstill {
    private static final Logger LOG = LoggerFactory.getLogger(Standstill.class);

    private final Stopwatch stopwatch;
    private final Map<Limit.Reach, Duration> ends = new EnumMap<>(Limit.Reach.class);

    Standstill(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    synchronized void met(Limit.Reach reach, Duration wait) {
        if (reach == Limit.Reach.ROUTE) {
            return;
        }
        boolean begins = left(reach).isEmpty();
        ends.merge(reach, stopwatch.elapsed().plus(wait), (one, other) -> one.compareTo(other) > 0 ? one : other);
        if (begins && reach == Limit.Reach.BOT) {
            LOG.warn("Discord's limit for the whole bot is met: all but interactions wait {} s", wait.toSeconds());
        } else if (begins) {
            LOG.error("this address is banned for {} s before Discord is reached: all waits", wait.toSeconds());
        }
    }

    /** The answer that the request gets instead of leaving. */
    synchronized Optional<Response> answer(Request request, Route route) {
        Optional<Response> banned = left(Limit.Reach.ADDRESS).map(left -> answer(request, Limit.Reach.ADDRESS, left));
        return banned.isPresent() || route.answersInteraction()
                ? banned
                : left(Limit.Reach.BOT).map(left -> answer(request, Limit.Reach.BOT, left));
    }

    private Optional<Duration> left(Limit.Reach reach) {
        return Optional.ofNullable(ends.get(reach))
                .map(end -> end.minus(stopwatch.elapsed()))
                .filter(Duration::isPositive);
    }

    private static Response answer(Request request, Limit.Reach reach, Duration left) {
        Response held = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(Answer.TOO_MANY_REQUESTS)
                .message("Held back")
                .body(ResponseBody.EMPTY)
                .build();
        return RetryAfter.put(held, reach, left.plusNanos(999_999_999));
    }
}
