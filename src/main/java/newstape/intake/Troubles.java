package newstape.intake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newstape.store.Source;

/** Says what is the matter with sources: once when it begins, and again each day that it lasts. */
final class Troubles {
    private static final Duration DAY = Duration.ofDays(1);

    private final Tidings tidings;

    Troubles(Tidings tidings) {
        this.tidings = tidings;
    }

    /** The source as it is to be kept, with what was told of it. */
    Source told(Visit.Outcome outcome, Instant now) {
        Source source = outcome.source();
        outcome.movedFrom().ifPresent((URI from) -> tidings.moved(source, from));
        if (source.state() == Source.State.GONE) {
            tidings.gone(source);
            return source;
        }
        Memory memory = Memory.read(source.rhythm());
        Optional<Duration> failing = memory.failingSince()
                .map(since -> Duration.between(since, now))
                .filter(since -> since.compareTo(DAY) >= 0);
        Optional<Duration> quiet = memory.failingSince().isPresent()
                ? Optional.empty()
                : memory.rhythm().quiet(now);
        if (failing.isEmpty() && quiet.isEmpty()) {
            return memory.told().isEmpty() || memory.failingSince().isPresent() ? source : recovered(source, memory);
        }
        if (memory.told().filter(last -> last.plus(DAY).isAfter(now)).isPresent()) {
            return source;
        }
        failing.ifPresent(since -> tidings.failing(source, since));
        quiet.ifPresent(silence -> tidings.quiet(source, silence));
        return with(source, memory.telling(Optional.of(now)));
    }

    private Source recovered(Source source, Memory memory) {
        tidings.recovered(source);
        return with(source, memory.telling(Optional.empty()));
    }

    private static Source with(Source source, Memory memory) {
        return new Source(
                source.id(),
                source.kind(),
                source.address(),
                source.title(),
                source.state(),
                source.look(),
                source.nextLook(),
                source.failures(),
                source.error(),
                memory.written());
    }
}
