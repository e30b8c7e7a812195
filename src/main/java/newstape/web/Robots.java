package newstape.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * What sites allow (RFC 9309), asked of each and kept for as long as its answer says, at least an hour and at most a
 * day. A site that can't be asked is known by its last answer, for a month; one that never answered isn't visited.
 */
final class Robots {
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration OUTDATED = Duration.ofDays(30);
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(10);
    private static final int KEPT_BYTES = 16_000_000;
    private static final int ENTRY = 200;

    private final Exchanges exchanges;
    private final Hosts hosts;
    private final Freshness freshness;
    private final Surroundings surroundings;
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String origin, Kept one) -> one.packed.length() + ENTRY)
            .executor(Runnable::run)
            .build();

    /** @param agent {@link RobotsFile#read} */
    record Surroundings(Reach reach, Stopwatch stopwatch, UserAgent agent) {}

    private record Kept(String packed, Duration delay, Duration asked, Duration until) {
        RobotRules rules() {
            return RobotRules.unpacked(packed, delay);
        }
    }

    /** What is known of a site. */
    sealed interface Knowledge {
        record Known(RobotRules rules) implements Knowledge {}

        /**
         * Nothing is known, now or of late.
         *
         * @param address that was asked in vain
         */
        record Unknown(Failure failure, URI address) implements Knowledge {}
    }

    Robots(Exchanges exchanges, Hosts hosts, Freshness freshness, Surroundings surroundings) {
        this.exchanges = exchanges;
        this.hosts = hosts;
        this.freshness = freshness;
        this.surroundings = surroundings;
    }

    /** Asks the site of {@code url} where its answer isn't kept. */
    Knowledge of(HttpUrl url, TimeLeft time) throws InterruptedException {
        String origin = url.scheme() + "://" + url.host() + ":" + url.port();
        Optional<Kept> last = Optional.ofNullable(kept.getIfPresent(origin));
        if (last.isPresent() && now().compareTo(last.get().until) < 0) {
            return new Knowledge.Known(last.get().rules());
        }
        Asked asked = ask(
                new Trail(
                        url.newBuilder().encodedPath("/robots.txt").query(null).build(), surroundings.reach),
                time);
        return switch (asked) {
            case Asked.Rules(RobotRules rules, Duration lifetime) -> keep(origin, rules, now(), lifetime);
            case Asked.Vain(Failure failure, URI address) ->
                last.filter(copy -> !isOverloaded(failure))
                        .filter(copy -> now().minus(copy.asked).compareTo(OUTDATED) < 0)
                        .map(copy -> keep(origin, copy.rules(), copy.asked, UNTIL_ASKED_AGAIN))
                        .orElse(new Knowledge.Unknown(failure, address));
        };
    }

    /** Who is, isn't asked for anything else either. */
    private static boolean isOverloaded(Failure failure) {
        return failure instanceof Failure.Status(int code, var retryAfter) && (code == 429 || code == 503);
    }

    private Knowledge keep(String origin, RobotRules rules, Duration asked, Duration lifetime) {
        kept.put(origin, new Kept(rules.packed(), rules.delay(), asked, now().plus(lifetime)));
        return new Knowledge.Known(rules);
    }

    private Duration now() {
        return surroundings.stopwatch.elapsed();
    }

    private sealed interface Asked {
        record Rules(RobotRules rules, Duration lifetime) implements Asked {}

        record Vain(Failure failure, URI address) implements Asked {}
    }

    private Asked ask(Trail trail, TimeLeft time) throws InterruptedException {
        while (true) {
            URI address = trail.here().uri();
            switch (exchanges.ask(question(trail.here()), time)) {
                case Answer.Missed(Failure.Fault fault) -> {
                    return new Asked.Vain(fault, address);
                }
                case Answer.Barred() -> {
                    return new Asked.Rules(RobotRules.NONE, LONGEST);
                }
                case Answer.Came redirect
                when redirect.redirects() -> {
                    if (trail.follow(redirect).isPresent()) {
                        return new Asked.Rules(RobotRules.NONE, LONGEST);
                    }
                }
                case Answer.Came came -> {
                    return read(came, trail.here());
                }
            }
        }
    }

    private Asked read(Answer.Came came, HttpUrl address) {
        Optional<Duration> retryAfter = freshness.retryAfter(came.headers());
        hosts.named(address.host()).heed(came, retryAfter);
        boolean later = came.status() == 429 || came.status() >= 500 || came.status() / 100 == 3;
        return later
                ? new Asked.Vain(new Failure.Status(came.status(), retryAfter), address.uri())
                : new Asked.Rules(rules(came), lifetime(came.headers()));
    }

    private RobotRules rules(Answer.Came came) {
        return came.status() / 100 == 2 ? RobotsFile.read(came.body(), surroundings.agent.name()) : RobotRules.NONE;
    }

    private Duration lifetime(Headers headers) {
        Duration said = freshness.maxAge(headers).orElse(LONGEST);
        Duration least = said.compareTo(SHORTEST) < 0 ? SHORTEST : said;
        return least.compareTo(LONGEST) > 0 ? LONGEST : least;
    }

    private Question question(HttpUrl url) {
        Headers headers = new Headers.Builder()
                .add("User-Agent", surroundings.agent.header())
                .add("Accept", "text/plain,*/*;q=0.5")
                .add("Accept-Encoding", "gzip")
                .add("Connection", "close")
                .build();
        return new Question(url, headers, RobotsFile.MOST, true, false);
    }
}
