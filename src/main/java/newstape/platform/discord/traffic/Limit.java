package newstape.platform.discord.traffic;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Response;

/**
 * What an answer 429 says: whom it stops and for how long.
 *
 * @param stated the longest wait that header or body name; empty when neither does
 */
record Limit(Reach reach, Optional<Duration> stated) {
    private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

    /** Whom it stops. */
    enum Reach {
        /** Requests on the same route. */
        ROUTE,
        /** All that the bot asks, but not its answers to interactions. */
        BOT,
        /** All from this address: Cloudflare's ban, that never came to Discord. */
        ADDRESS
    }

    static Limit of(Response response, ErrorBody body) {
        return new Limit(reach(response, body), stated(response, body));
    }

    private static Reach reach(Response response, ErrorBody body) {
        String scope = response.header("X-RateLimit-Scope", "");
        if (body.global()
                || "global".equalsIgnoreCase(scope)
                || "true".equalsIgnoreCase(response.header("X-RateLimit-Global", ""))) {
            return Reach.BOT;
        }
        boolean ofDiscord = body.isOfDiscord() || hasRateLimitHeaders(response);
        boolean passedCloudflare = body.isEmpty() && response.header("Via") != null;
        return ofDiscord || passedCloudflare ? Reach.ROUTE : Reach.ADDRESS;
    }

    /** A ban at the edge has a page and none of these; a proxy between adds or strips Via, but not these. */
    private static boolean hasRateLimitHeaders(Response response) {
        return response.headers().names().stream().anyMatch(name -> name.regionMatches(true, 0, "X-RateLimit-", 0, 12));
    }

    private static Optional<Duration> stated(Response response, ErrorBody body) {
        Stream<Double> header = Optional.ofNullable(response.header("Retry-After")).flatMap(Limit::seconds).stream();
        return Stream.concat(header, body.retryAfter().stream())
                .max(Double::compare)
                .filter(seconds -> seconds > 0)
                .map(seconds -> Duration.ofSeconds(Math.min(LONGEST_SECONDS, (long) Math.ceil(seconds))));
    }

    private static Optional<Double> seconds(String header) {
        return header.strip().matches("\\d{1,15}(\\.\\d{1,15})?")
                ? Optional.of(Double.valueOf(header.strip()))
                : Optional.empty();
    }
}
