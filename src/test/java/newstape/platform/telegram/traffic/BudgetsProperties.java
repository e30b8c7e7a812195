package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Messages to some chats, one after the other, with ways there and back of any length. All times are milliseconds. */
class BudgetsProperties {
    private static final int FIRST_SHARED = 4;
    private static final int MARGIN = 15;

    /** A message: how long after the one before it is wanted, and how long its ways take. */
    record Wish(int chat, int pause, int there, int back) {
        boolean isShared() {
            return chat >= FIRST_SHARED;
        }

        Errand.Destination to() {
            return new Errand.Destination("chat " + chat, isShared());
        }
    }

    private record Arrival(int chat, long at) {}

    private record UnderWay(Budgets.Place place, long answered) {}

    /** The way to Telegram and back, where no more is known of a message than when it left and was answered. */
    private static final class Way {
        private final Budgets budgets = new Budgets(Limits.TELEGRAM);
        private final PriorityQueue<UnderWay> underWay =
                new PriorityQueue<>(Comparator.comparingLong(UnderWay::answered));
        private final List<Arrival> arrivals = new ArrayList<>();
        private long now;

        /** Returns when it left. */
        long send(Wish wish) {
            now += wish.pause();
            answers();
            for (long at = at(wish); at > now; at = at(wish)) {
                now = underWay.isEmpty()
                        ? at
                        : Math.min(at, Math.max(now + 1, underWay.peek().answered()));
                answers();
            }
            Budgets.Place place = budgets.take(wish.to(), Duration.ofMillis(now));
            long arrived = now + wish.there();
            arrivals.add(new Arrival(wish.chat(), arrived));
            underWay.add(new UnderWay(place, arrived + wish.back()));
            answers();
            return now;
        }

        private long at(Wish wish) {
            Duration time = Duration.ofMillis(now);
            return Math.max(
                    budgets.anythingAt(time).toMillis(),
                    budgets.at(wish.to(), time).toMillis());
        }

        private void answers() {
            while (!underWay.isEmpty() && underWay.peek().answered() <= now) {
                UnderWay answered = underWay.remove();
                answered.place().giveBack(Duration.ofMillis(answered.answered()));
            }
        }
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return wishes(
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(0, 300)),
                        Tuple.of(1, Arbitraries.integers().between(0, 8_000))),
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(0, 300)),
                        Tuple.of(1, Arbitraries.integers().between(0, 60_000))));
    }

    @Provide
    Arbitrary<List<Wish>> quickWishes() {
        return wishes(Arbitraries.just(0), Arbitraries.just(0));
    }

    private static Arbitrary<List<Wish>> wishes(Arbitrary<Integer> there, Arbitrary<Integer> back) {
        Arbitrary<Integer> pauses = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(0, 1_500)),
                Tuple.of(1, Arbitraries.integers().between(0, 70_000)));
        Arbitrary<Wish> few = Combinators.combine(Arbitraries.integers().between(0, 7), pauses, there, back)
                .as(Wish::new);
        Arbitrary<Wish> many = Combinators.combine(Arbitraries.integers().between(100, 400), pauses, there, back)
                .as(Wish::new);
        return Arbitraries.oneOf(
                few.list().ofMaxSize(120),
                Arbitraries.frequencyOf(Tuple.of(6, many), Tuple.of(1, few))
                        .list()
                        .ofMaxSize(250));
    }

    @Property(tries = 300)
    void telegram_gets_no_more_than_it_takes_however_long_the_ways_are(@ForAll("wishes") List<Wish> wishes) {
        Way way = new Way();

        wishes.forEach(way::send);

        noMoreThan(30, 1_000, times(way.arrivals.stream()));
        chats(way.arrivals).forEach((chat, times) -> {
            noMoreThanABurst(times);
            if (chat >= FIRST_SHARED) {
                noMoreThan(20, 60_000, times);
            }
        });
    }

    private static Map<Integer, List<Long>> chats(List<Arrival> arrivals) {
        Map<Integer, List<Long>> chats = new HashMap<>();
        for (int chat : arrivals.stream().map(Arrival::chat).distinct().toList()) {
            chats.put(chat, times(arrivals.stream().filter(arrival -> arrival.chat() == chat)));
        }
        return chats;
    }

    private static List<Long> times(Stream<Arrival> arrivals) {
        return arrivals.map(Arrival::at).sorted().toList();
    }

    private static void noMoreThan(int most, long span, List<Long> times) {
        for (int i = most; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - most)).isGreaterThan(span);
        }
    }

    /** Three, and one more for each second. */
    private static void noMoreThanABurst(List<Long> times) {
        for (int first = 0; first < times.size(); first++) {
            for (int last = first + 3; last < times.size(); last++) {
                long seconds = (times.get(last) - times.get(first)) / 1_000;
                assertThat((long) last - first + 1).isLessThanOrEqualTo(3 + seconds);
            }
        }
    }

    @Property(tries = 300)
    void nothing_waits_for_longer_than_the_limits_want(@ForAll("quickWishes") List<Wish> wishes) {
        Way way = new Way();
        List<Arrival> before = new ArrayList<>();

        long now = 0;
        for (Wish wish : wishes) {
            long earliest = earliest(wish, now + wish.pause(), before);
            now = way.send(wish);
            assertThat(now).isEqualTo(earliest);
            before.add(new Arrival(wish.chat(), now));
        }
    }

    /** By nothing but the limits, a hundredth and a half of a second strict. */
    private static long earliest(Wish wish, long wanted, List<Arrival> before) {
        List<Long> ofChat = times(before.stream().filter(arrival -> arrival.chat() == wish.chat()));
        long all = after(30, 1_000 + MARGIN, times(before.stream()), wanted);
        long burst = Math.max(all, full(ofChat) - 2 * (1_000 + MARGIN));
        return wish.isShared() ? after(20, 60_000 + MARGIN, ofChat, burst) : burst;
    }

    private static long after(int most, long span, List<Long> times, long wanted) {
        return times.size() < most ? wanted : Math.max(wanted, times.get(times.size() - most) + span);
    }

    private static long full(List<Long> times) {
        long full = 0;
        for (long time : times) {
            full = Math.max(full, time) + 1_000 + MARGIN;
        }
        return full;
    }
}
