package newstape.web;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** One fetch on its way from host to host. */
final class Journey {
    /** As a server wrote it before and as it may be said again. */
    private static final Pattern SAYABLE = Pattern.compile("[\\x20-\\x7e]{1,1000}");

    private final Equipment equipment;
    private final Request request;
    private final Trail trail;
    private final TimeLeft time;

    /** What every journey is made with. */
    record Equipment(
            Exchanges exchanges, Robots robots, Hosts hosts, Freshness freshness, Limits limits, UserAgent agent) {}

    Journey(Equipment equipment, Request request, Trail trail) {
        this.equipment = equipment;
        this.request = request;
        this.trail = trail;
        this.time = new TimeLeft(equipment.limits.inAll());
    }

    /** To its end. It is never at two hosts at once: two that lead to each other would wait for ever. */
    Fetched travel() throws InterruptedException {
        Optional<Fetched> end = Optional.empty();
        while (end.isEmpty()) {
            Host host = equipment.hosts.named(trail.here().host());
            Optional<Duration> held = host.enter();
            if (held.isPresent()) {
                return failed(new Failure.Held(held.get()));
            }
            try {
                end = visit(host, trail.here().host());
            } finally {
                host.leave();
            }
        }
        return end.get();
    }

    /** As long as it stays at that host; redirects within it are followed without a pause, as a browser does. */
    private Optional<Fetched> visit(Host host, String name) throws InterruptedException {
        Optional<Fetched> end = Optional.empty();
        while (end.isEmpty() && trail.here().host().equals(name)) {
            end = step(host);
        }
        return end;
    }

    private Optional<Fetched> step(Host host) throws InterruptedException {
        if (request.typed()) {
            return ask(host);
        }
        return switch (equipment.robots.of(trail.here(), time)) {
            case Robots.Knowledge.Unknown(var failure, var address) ->
                Optional.of(new Fetched.Failed(failure, address));
            case Robots.Knowledge.Known(RobotRules rules) -> {
                host.delay(rules.delay());
                yield rules.allow(trail.here()) ? ask(host) : Optional.of(refused(Refusal.ROBOTS));
            }
        };
    }

    private Optional<Fetched> ask(Host host) throws InterruptedException {
        Question question = new Question(trail.here(), headers(), equipment.limits.bytes(), false, true);
        return switch (equipment.exchanges.ask(question, time)) {
            case Answer.Barred() -> Optional.of(refused(Refusal.PRIVATE_NETWORK));
            case Answer.Missed(Failure.Fault fault) -> Optional.of(failed(fault));
            case Answer.Came redirect
            when redirect.redirects() -> trail.follow(redirect).map(Fetched.class::cast);
            case Answer.Came came -> Optional.of(end(came, host));
        };
    }

    private Fetched end(Answer.Came came, Host host) {
        if (came.status() == 304 && request.isConditional()) {
            return new Fetched.Unchanged(arrival(came));
        }
        return switch (came.status()) {
            case 200, 203 -> came.body().length == 0 ? failed(Failure.Fault.EMPTY) : body(came);
            case 204, 205 -> failed(Failure.Fault.EMPTY);
            default -> {
                Optional<Duration> retryAfter = equipment.freshness.retryAfter(came.headers());
                host.heed(came, retryAfter);
                yield failed(new Failure.Status(came.status(), retryAfter));
            }
        };
    }

    private Fetched body(Answer.Came came) {
        Media media = Media.of(came.header("Content-Type"));
        return new Fetched.Body(came.body(), media.type(), media.charset(), arrival(came));
    }

    private Arrival arrival(Answer.Came came) {
        return new Arrival(
                trail.here().uri(),
                trail.movedForGood(),
                came.header("ETag").filter(Journey::isSayable),
                came.header("Last-Modified").filter(Journey::isSayable),
                equipment.freshness.maxAge(came.headers()));
    }

    private Fetched refused(Refusal reason) {
        return new Fetched.Refused(reason, trail.here().uri());
    }

    private Fetched failed(Failure failure) {
        return new Fetched.Failed(failure, trail.here().uri());
    }

    private Headers headers() {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", equipment.agent.header())
                .add("Accept", request.purpose().accept())
                .add("Accept-Encoding", "gzip")
                .add("Connection", "close");
        request.etag().filter(Journey::isSayable).ifPresent(etag -> headers.add("If-None-Match", etag));
        request.lastModified().filter(Journey::isSayable).ifPresent(date -> headers.add("If-Modified-Since", date));
        return headers.build();
    }

    private static boolean isSayable(String value) {
        return SAYABLE.matcher(value).matches();
    }
}
