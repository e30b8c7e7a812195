package newstape.intake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import newstape.feed.Hints;
import newstape.feed.Rhythm;
import newstape.store.Saved;
import newstape.store.Source;
import newstape.web.Arrival;
import newstape.web.Failure;
import newstape.web.Fetched;
import newstape.web.Fetcher;
import newstape.web.Purpose;
import newstape.web.Request;

/**
 * A look at a source: what it has is kept, and when to look next is learned. Safe for use by many threads, one a
 * source.
 */
final class Visit {
    private static final int GONE = 410;
    /** What is left over of a source is read soon. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Fetcher fetcher;
    private final Contents contents;
    private final InstantSource clock;
    private final RandomGenerator chance;

    Visit(Fetcher fetcher, Contents contents, InstantSource clock, RandomGenerator chance) {
        this.fetcher = fetcher;
        this.contents = contents;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * What came of a look.
     *
     * @param source as it is to be kept from now on, but for its memory
     * @param memory what it remembers from now on
     * @param movedFrom where it was, where it has moved for good
     */
    record Outcome(Source source, Memory memory, Brought brought, Optional<URI> movedFrom) {}

    /** Looks, and returns the source as it is then; what it brought is in the database already. */
    Outcome to(Source source) throws InterruptedException {
        Request request = new Request(
                URI.create(source.address()),
                purpose(source.kind()),
                source.look().etag(),
                source.look().lastModified());
        return switch (fetcher.fetch(request)) {
            case Fetched.Unchanged(Arrival arrival) -> unchanged(source, arrival);
            case Fetched.Body body -> read(source, body);
            case Fetched.Refused(var reason, URI _) -> failed(source, "refused " + reason, Optional.empty());
            case Fetched.Failed(Failure failure, URI _) -> failed(source, failure);
        };
    }

    private static Purpose purpose(Source.Kind kind) {
        return switch (kind) {
            case PAGE -> Purpose.PAGE;
            case FEED -> Purpose.FEED;
            case SITEMAP -> Purpose.SITEMAP;
        };
    }

    private Outcome unchanged(Source source, Arrival arrival) {
        Memory memory = Memory.read(source.rhythm());
        Hints hints = new Hints(arrival.maxAge(), Optional.empty(), Set.of(), Set.of());
        Instant now = clock.instant();
        Source.Look look = new Source.Look(
                arrival.etag().or(source.look()::etag),
                arrival.lastModified().or(source.look()::lastModified),
                Optional.of(now),
                source.look().changed());
        return well(source, arrival, look, memory, memory.rhythm().next(now, hints), Brought.NOTHING);
    }

    private Outcome read(Source source, Fetched.Body body) throws InterruptedException {
        Contents.Read read = contents.read(source, body, Memory.read(source.rhythm()));
        return switch (read) {
            case Contents.Read.Unreadable(String reason) -> failed(source, reason, Optional.empty());
            case Contents.Read.Kept(Memory memory, Hints hints, Brought brought, boolean more) -> {
                Instant now = clock.instant();
                Optional<Instant> changed =
                        brought.isAnything() ? Optional.of(now) : source.look().changed();
                // with what is left over unread it mustn't say that it is unchanged
                Source.Look look = more
                        ? new Source.Look(Optional.empty(), Optional.empty(), Optional.of(now), changed)
                        : new Source.Look(
                                body.arrival().etag(), body.arrival().lastModified(), Optional.of(now), changed);
                Instant next = more ? now.plus(SOON) : memory.rhythm().next(now, hints);
                yield well(source, body.arrival(), look, memory, next, brought);
            }
        };
    }

    private static Outcome well(
            Source source, Arrival arrival, Source.Look look, Memory memory, Instant next, Brought brought) {
        Optional<String> moved = arrival.movedForGood().map(URI::toString).filter(Source::canBeAt);
        String address = moved.orElse(source.address());
        Source after = new Source(
                source.id(),
                source.kind(),
                address,
                brought.title().filter(title -> !title.isBlank()).orElse(source.title()),
                source.state(),
                look,
                next,
                0,
                Optional.empty(),
                source.rhythm());
        return new Outcome(after, memory.well(), brought, moved.map(_ -> URI.create(source.address())));
    }

    private Outcome failed(Source source, Failure failure) {
        return switch (failure) {
            case Failure.Status(int code, var _)
            when code == GONE -> after(source, Source.State.GONE, "status 410", Duration.ZERO);
            case Failure.Status(int code, Optional<Duration> retryAfter) ->
                failed(source, "status " + code, retryAfter);
            case Failure.Held(Duration left) -> held(source, left);
            case Failure.Fault fault -> failed(source, "fault " + fault, Optional.empty());
        };
    }

    /** Nobody asked it: that is no failure of its. */
    private Outcome held(Source source, Duration left) {
        Source after = new Source(
                source.id(),
                source.kind(),
                source.address(),
                source.title(),
                source.state(),
                source.look(),
                clock.instant().plus(left),
                source.failures(),
                source.error(),
                source.rhythm());
        return new Outcome(after, Memory.read(source.rhythm()), Brought.NOTHING, Optional.empty());
    }

    private Outcome failed(Source source, String error, Optional<Duration> retryAfter) {
        Instant now = clock.instant();
        Instant next = Rhythm.afterFailures(source.failures() + 1, now, retryAfter, chance);
        return after(source, source.state(), error, Duration.between(now, next));
    }

    private Outcome after(Source source, Source.State state, String error, Duration pause) {
        Instant now = clock.instant();
        Source after = new Source(
                source.id(),
                source.kind(),
                source.address(),
                source.title(),
                state,
                new Source.Look(
                        source.look().etag(),
                        source.look().lastModified(),
                        Optional.of(now),
                        source.look().changed()),
                now.plus(pause),
                source.failures() + 1,
                Optional.of(error),
                source.rhythm());
        return new Outcome(after, Memory.read(source.rhythm()).failing(now), Brought.NOTHING, Optional.empty());
    }

    /**
     * What a look left aside for good.
     *
     * @param pages older ones of a sitemap
     * @param sitemaps older ones
     * @param cut whether the source goes on after what could be read of it
     */
    record LeftOut(int pages, int sitemaps, boolean cut) {
        static final LeftOut NOTHING = new LeftOut(0, 0, false);

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    /**
     * What a look brought.
     *
     * @param title what the source calls itself
     */
    record Brought(Optional<String> title, List<Saved> articles, int tapes, LeftOut leftOut) {
        static final Brought NOTHING = new Brought(Optional.empty(), List.of(), 0, LeftOut.NOTHING);

        Brought {
            articles = List.copyOf(articles);
        }

        boolean isAnything() {
            return tapes > 0 || articles.stream().anyMatch(saved -> saved.outcome() != Saved.Outcome.SAME);
        }
    }
}
