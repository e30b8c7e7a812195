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

    /** The source as it is to be kept, with its memory and what was told of it. */
    Source told(Visit.Outcome outcome, Instant now) {
        Source source = outcome.source();
        Memory memory = outcome.memory();
        outcome.movedFrom().ifPresent((URI from) -> tidings.moved(source, from));
        if (source.state() == Source.State.GONE) {
            tidings.gone(source);
            return source.withRhythm(memory.written());
        }
        Optional<Duration> failing = memory.failingSince()
                .map(since -> Duration.between(since, now))
                .filter(since -> since.compareTo(DAY) >= 0);
        Optional<Duration> quiet = memory.failingSince().isPresent()
                ? Optional.empty()
                : memory.rhythm().quiet(now);
        if (failing.isEmpty() && quiet.isEmpty()) {
            return memory.told().isEmpty() || memory.failingSince().isPresent()
                    ? source.withRhythm(memory.written())
                    : recovered(source, memory);
        }
        if (memory.told().filter(last -> last.plus(DAY).isAfter(now)).isPresent()) {
            return source.withRhythm(memory.written());
        }
        failing.ifPresent(since -> tidings.failing(source, since));
        quiet.ifPresent(silence -> tidings.quiet(source, silence));
        return source.withRhythm(memory.telling(Optional.of(now)).written());
    }

    private Source recovered(Source source, Memory memory) {
        tidings.recovered(source);
        return source.withRhythm(memory.telling(Optional.empty()).written());
    }
}
