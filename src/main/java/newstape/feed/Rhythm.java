package newstape.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A source's own rhythm, learned from when its items appeared; when to look next, and when its silence is strange. A
 * value: it knows no clock and draws no numbers of its own.
 *
 * <p>What appears within a few minutes is one occasion. Half of the usual pause between occasions is how often a look
 * is worth its while; the longer nothing came, the rarer.
 */
public final class Rhythm {
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofHours(24);

    /** Where nothing is known yet. */
    private static final Duration UNKNOWN = Duration.ofHours(1);

    /** As long as a feed's own {@code ttl} counts against a quicker rhythm: most are a program's default. */
    private static final Duration TTL_TRUSTED = Duration.ofHours(1);

    private static final Duration OCCASION = Duration.ofMinutes(2);
    private static final int REMEMBERED = 500;
    private static final int LATELY = 24;
    private static final int ENOUGH_GAPS = 8;

    /** A past shorter than this hasn't seen two weekends. */
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private static final Duration WEEKEND = Duration.ofDays(3);
    private static final int SILENCE_SHARE = 8;
    private static final int MOST_DOUBLINGS = 12;

    private final List<Instant> occasions;

    private Rhythm(List<Instant> occasions) {
        this.occasions = occasions;
    }

    /** One learned from when items appeared, in any order; the last five hundred occasions count. */
    public static Rhythm of(Collection<Instant> appeared) {
        List<Instant> occasions = new ArrayList<>();
        appeared.stream().sorted().forEach(moment -> {
            if (occasions.isEmpty()
                    || Duration.between(occasions.getLast(), moment).compareTo(OCCASION) >= 0) {
                occasions.add(moment);
            }
        });
        return new Rhythm(List.copyOf(occasions.subList(Math.max(0, occasions.size() - REMEMBERED), occasions.size())));
    }

    /** The usual pause between occasions lately; empty where there were fewer than two. */
    public Optional<Duration> usual() {
        List<Duration> gaps = gaps();
        List<Duration> lately = gaps.subList(Math.max(0, gaps.size() - LATELY), gaps.size()).stream()
                .sorted()
                .toList();
        return lately.isEmpty() ? Optional.empty() : Optional.of(lately.get(lately.size() / 2));
    }

    /**
     * When to look next after a look that went well: between {@link #SHORTEST} and {@link #LONGEST} from now. What the
     * transport says counts within these bounds; hours and days to skip count where a later time within them isn't.
     */
    public Instant next(Instant now, Hints hints) {
        Duration learned = learned(now);
        Duration asked = hints.ttl()
                .map(ttl -> shorter(ttl, longer(learned, TTL_TRUSTED)))
                .orElse(Duration.ZERO);
        Duration pause = bounded(longer(longer(learned, asked), hints.fresh().orElse(Duration.ZERO)));
        return awake(now.plus(pause), now.plus(LONGEST), hints);
    }

    /**
     * When to look next after looks that failed in a row. The pause doubles with each, up to {@link #LONGEST}, and is
     * shortened by up to a quarter by chance, so that sources that failed together don't come back together. There
     * always is a next time.
     *
     * @param failures how many in a row, from one
     * @param asked for how long the source asked to be left alone ({@code Retry-After}); counts up to {@link #LONGEST}
     */
    public static Instant afterFailures(int failures, Instant now, Optional<Duration> asked, RandomGenerator chance) {
        int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        Duration pause = shorter(SHORTEST.multipliedBy(1L << doublings), LONGEST);
        long kept = pause.toMillis() - (long) (chance.nextDouble() * pause.toMillis() / 4);
        return now.plus(bounded(longer(Duration.ofMillis(kept), asked.orElse(Duration.ZERO))));
    }

    /**
     * For how long the source has been quieter than its past allows: since its last item, where that is longer than
     * half as much again as its longest pause, and than six usual ones. Empty while it isn't, or its past is too short
     * to say.
     */
    public Optional<Duration> quiet(Instant now) {
        List<Duration> gaps = gaps();
        if (gaps.size() < ENOUGH_GAPS) {
            return Optional.empty();
        }
        Duration silence = Duration.between(occasions.getLast(), now);
        return silence.compareTo(allowed(gaps)) > 0 ? Optional.of(silence) : Optional.empty();
    }

    private Duration allowed(List<Duration> gaps) {
        Duration longest = gaps.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        Duration allowed = longer(
                longest.multipliedBy(3).dividedBy(2),
                usual().orElse(Duration.ZERO).multipliedBy(6));
        boolean young =
                Duration.between(occasions.getFirst(), occasions.getLast()).compareTo(FORTNIGHT) < 0;
        return young ? longer(allowed, WEEKEND) : allowed;
    }

    private Duration learned(Instant now) {
        if (occasions.isEmpty()) {
            return UNKNOWN;
        }
        Duration silence = longer(Duration.between(occasions.getLast(), now), Duration.ZERO);
        Duration half = usual().map(usual -> usual.dividedBy(2)).orElse(UNKNOWN);
        return bounded(longer(half, silence.dividedBy(SILENCE_SHARE)));
    }

    /** The first moment from one on that isn't to be skipped; the last one allowed where there is none before it. */
    private static Instant awake(Instant from, Instant last, Hints hints) {
        ZonedDateTime at = from.atZone(ZoneOffset.UTC);
        while (at.toInstant().isBefore(last)) {
            if (!hints.skipHours().contains(at.getHour()) && !hints.skipDays().contains(at.getDayOfWeek())) {
                return at.toInstant();
            }
            at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return last;
    }

    private List<Duration> gaps() {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < occasions.size(); i++) {
            gaps.add(Duration.between(occasions.get(i - 1), occasions.get(i)));
        }
        return gaps;
    }

    private static Duration bounded(Duration pause) {
        return longer(SHORTEST, shorter(pause, LONGEST));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
