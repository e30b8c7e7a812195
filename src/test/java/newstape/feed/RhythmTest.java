package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** When to look, and when silence is strange. */
final class RhythmTest {
    private static final Instant NOW = Feeds.NOW;

    @Test
    void a_source_that_writes_hourly_is_looked_at_every_half_hour() {
        assertThat(pause(every(Duration.ofHours(1), 48, Duration.ZERO), Hints.NONE))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void the_longer_nothing_came_the_rarer_are_the_looks() {
        assertThat(pause(every(Duration.ofHours(1), 48, Duration.ofDays(2)), Hints.NONE))
                .isEqualTo(Duration.ofHours(6));
        assertThat(pause(every(Duration.ofHours(1), 48, Duration.ofDays(90)), Hints.NONE))
                .isEqualTo(Rhythm.LONGEST);
    }

    @Test
    void articles_that_came_at_once_are_one_occasion() {
        List<Instant> bursts = IntStream.range(0, 200)
                .mapToObj(i -> NOW.minus(Duration.ofHours(i / 10)).plusSeconds(i % 10))
                .toList();

        assertThat(Rhythm.of(bursts).usual()).contains(Duration.ofHours(1));
    }

    @Test
    void what_the_transport_asks_counts_and_what_the_feed_asks_up_to_an_hour() {
        Rhythm busy = every(Duration.ofMinutes(10), 48, Duration.ZERO);
        Duration day = Duration.ofDays(1);

        assertThat(pause(busy, Hints.NONE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pause(busy, asking(Optional.empty(), Optional.of(day)))).isEqualTo(Duration.ofHours(1));
        assertThat(pause(busy, asking(Optional.of(Duration.ofHours(3)), Optional.empty())))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void hours_and_days_to_skip_are_skipped() {
        Rhythm hourly = every(Duration.ofHours(1), 48, Duration.ZERO);
        Hints noon = new Hints(Optional.empty(), Optional.empty(), Set.of(12, 13), Set.of());
        Hints friday = new Hints(Optional.empty(), Optional.empty(), Set.of(), Set.of(DayOfWeek.FRIDAY));

        assertThat(hourly.next(NOW, noon)).isEqualTo(Instant.parse("2026-11-20T14:00:00Z"));
        assertThat(hourly.next(NOW, friday)).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
    }

    @Test
    void a_source_that_fell_silent_is_told_of_once_its_past_never_had_such_a_pause() {
        assertThat(every(Duration.ofHours(6), 100, Duration.ofHours(30)).quiet(NOW))
                .isEmpty();
        assertThat(every(Duration.ofHours(6), 100, Duration.ofHours(40)).quiet(NOW))
                .contains(Duration.ofHours(40));
    }

    @Test
    void a_weekend_is_no_silence_to_a_source_that_has_them_or_is_too_new_to_say() {
        List<Instant> weekdays = IntStream.range(1, 400)
                .mapToObj(i -> NOW.minus(Duration.ofHours(2L * i)))
                .filter(moment -> !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .contains(moment.atZone(java.time.ZoneOffset.UTC).getDayOfWeek()))
                .toList();

        assertThat(Rhythm.of(weekdays).quiet(NOW.plus(Duration.ofHours(60)))).isEmpty();
        assertThat(Rhythm.of(weekdays).quiet(NOW.plus(Duration.ofHours(100)))).isPresent();
        assertThat(every(Duration.ofMinutes(20), 48, Duration.ofDays(2)).quiet(NOW))
                .isEmpty();
        assertThat(Rhythm.of(List.of()).quiet(NOW)).isEmpty();
    }

    @Property
    void a_next_time_is_within_the_bounds(@ForAll("moments") List<Instant> appeared, @ForAll("hints") Hints hints) {
        Instant next = Rhythm.of(appeared).next(NOW, hints);

        assertThat(next).isBetween(NOW.plus(Rhythm.SHORTEST), NOW.plus(Rhythm.LONGEST));
    }

    @Property
    void order_does_not_matter(@ForAll("moments") List<Instant> appeared) {
        assertThat(Rhythm.of(appeared.reversed()).next(NOW, Hints.NONE))
                .isEqualTo(Rhythm.of(appeared).next(NOW, Hints.NONE));
    }

    @Property
    void a_longer_silence_never_brings_an_earlier_look(
            @ForAll("moments") List<Instant> appeared, @ForAll @LongRange(min = 0, max = 1_000_000) long seconds) {
        Rhythm rhythm = Rhythm.of(appeared);
        Instant later = NOW.plusSeconds(seconds);

        assertThat(Duration.between(later, rhythm.next(later, Hints.NONE)))
                .isGreaterThanOrEqualTo(Duration.between(NOW, rhythm.next(NOW, Hints.NONE)));
    }

    @Property
    void after_failures_there_always_is_a_next_time_and_it_grows(
            @ForAll @IntRange(min = 1) int failures, @ForAll long seed, @ForAll("pauses") Optional<Duration> asked) {
        Duration pause = Duration.between(NOW, Rhythm.afterFailures(failures, NOW, asked, new Random(seed)));
        int doublings = Math.min(failures - 1, 8);
        Duration least =
                Rhythm.SHORTEST.multipliedBy(1L << doublings).multipliedBy(3).dividedBy(4);

        assertThat(pause).isBetween(Rhythm.SHORTEST, Rhythm.LONGEST).isGreaterThanOrEqualTo(least);
        asked.filter(time -> time.compareTo(Rhythm.LONGEST) <= 0)
                .ifPresent(time -> assertThat(pause).isGreaterThanOrEqualTo(time));
    }

    @Test
    void sources_that_failed_together_do_not_come_back_together() {
        Set<Instant> times = IntStream.range(0, 100)
                .mapToObj(seed -> Rhythm.afterFailures(6, NOW, Optional.empty(), new Random(seed)))
                .collect(Collectors.toSet());

        assertThat(times).hasSizeGreaterThan(90);
    }

    @Provide
    Arbitrary<List<Instant>> moments() {
        return Arbitraries.longs()
                .between(0, 60L * 60 * 24 * 365)
                .map(NOW::minusSeconds)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<Optional<Duration>> pauses() {
        return Arbitraries.longs()
                .between(0, 10_000_000)
                .map(Duration::ofSeconds)
                .optional();
    }

    @Provide
    Arbitrary<Hints> hints() {
        return Combinators.combine(
                        pauses(),
                        pauses(),
                        Arbitraries.integers().between(0, 23).set(),
                        Arbitraries.of(DayOfWeek.class).set())
                .as(Hints::new);
    }

    private static Hints asking(Optional<Duration> fresh, Optional<Duration> ttl) {
        return new Hints(fresh, ttl, Set.of(), Set.of());
    }

    private static Duration pause(Rhythm rhythm, Hints hints) {
        return Duration.between(NOW, rhythm.next(NOW, hints));
    }

    private static Rhythm every(Duration pause, int times, Duration silence) {
        return Rhythm.of(IntStream.range(0, times)
                .mapToObj(i -> NOW.minus(silence).minus(pause.multipliedBy(i)))
                .toList());
    }
}
