package newstape.platform.discord.traffic;

import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;

/**
 * Answers 429 put as the client library understands them: a wait in whole seconds, never none, and {@code Via} and
 * {@code X-RateLimit-Global} exactly where whom it stops is what it takes them for.
 */
final class RetryAfter {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int DOUBLINGS = 6;

    private final Streaks unstated = new Streaks();

    /** How long to wait: as stated, else longer each time that the route is told to wait without a time. */
    Duration wait(Route route, Optional<Duration> stated) {
        return stated.orElseGet(() -> {
            int times = Math.min(unstated.grow(route) - 1, DOUBLINGS);
            Duration wait = FIRST.multipliedBy(1L << times);
            return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
        });
    }

    /** The route was answered with something else. */
    void passed(Route route) {
        unstated.end(route);
    }

    static Response put(Response response, Limit.Reach reach, Duration wait) {
        Response.Builder put = response.newBuilder()
                .header("Retry-After", Long.toString(wait.toSeconds()))
                .removeHeader("X-RateLimit-Global");
        return switch (reach) {
            case ADDRESS -> put.removeHeader("Via").build();
            case ROUTE -> put.header("Via", via(response)).build();
            case BOT ->
                put.header("Via", via(response))
                        .header("X-RateLimit-Global", "true")
                        .build();
        };
    }

    private static String via(Response response) {
        return Optional.ofNullable(response.header("Via")).orElse("1.1 discord");
    }
}
