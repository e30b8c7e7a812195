package newstape.platform.telegram.traffic;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of the limits at a moment. For one thread at a time; time is told by who asks.
 *
 * <p>When a message comes to Telegram nobody here knows: only that it is between leaving and the answer. So a place is
 * taken until its span has passed after the answer, and however unevenly the way takes its time, no span at its end has
 * more.
 */
final class Budgets {
    /** A little more than what is meant: two clocks. */
    private static final Duration MARGIN = Duration.ofMillis(15);

    private static final Duration SECOND = Duration.ofSeconds(1).plus(MARGIN);
    private static final Duration MINUTE = Duration.ofMinutes(1).plus(MARGIN);
    private static final Duration LONGEST_WAY = Duration.ofSeconds(8);
    private static final int MANY_CHATS = 5_000;

    private final Limits limits;
    private final List<Place> inAll = new ArrayList<>();
    private final Map<String, Chat> chats = new HashMap<>();
    private Duration heldUntil = Duration.ZERO;

    /** A message's place among those of its span. */
    static final class Place {
        private final Duration left;
        private Optional<Duration> answered = Optional.empty();

        private Place(Duration left) {
            this.left = left;
        }

        void giveBack(Duration now) {
            answered = Optional.of(now);
        }

        private Duration freeAfter(Duration span) {
            return answered.map(span::plus).orElse(left.plus(span).plus(LONGEST_WAY));
        }
    }

    private static final class Chat {
        private final Deque<Place> ofTheMinute = new ArrayDeque<>();
        /** When all of the burst is there again. */
        private Duration full = Duration.ZERO;
    }

    Budgets(Limits limits) {
        this.limits = limits;
    }

    /** Nothing leaves for so long. */
    void hold(Duration span, Duration now) {
        Duration until = now.plus(span);
        heldUntil = until.compareTo(heldUntil) > 0 ? until : heldUntil;
    }

    Duration heldUntil() {
        return heldUntil;
    }

    /** When there is a place for anything at all; not after {@code now} where there is one. */
    Duration anythingAt(Duration now) {
        inAll.removeIf(place -> place.freeAfter(SECOND).compareTo(now) <= 0);
        if (inAll.size() < limits.inAll()) {
            return heldUntil;
        }
        Duration free = inAll.stream()
                .map(place -> place.freeAfter(SECOND))
                .min(Duration::compareTo)
                .orElse(now);
        return later(heldUntil, free);
    }

    /** When there is a place for a message to {@code to}; not after {@code now} where there is one. */
    Duration at(Errand.Destination to, Duration now) {
        Chat chat = chats.get(to.chat());
        if (chat == null) {
            return Duration.ZERO;
        }
        Duration burst = chat.full.minus(refill().multipliedBy(limits.burst() - 1L));
        return to.shared() ? later(burst, minute(chat, now)) : burst;
    }

    private Duration minute(Chat chat, Duration now) {
        while (!chat.ofTheMinute.isEmpty()
                && chat.ofTheMinute.getFirst().freeAfter(MINUTE).compareTo(now) <= 0) {
            chat.ofTheMinute.removeFirst();
        }
        return chat.ofTheMinute.size() < limits.aMinute()
                ? Duration.ZERO
                : chat.ofTheMinute.getFirst().freeAfter(MINUTE);
    }

    /** Takes a place that is there. */
    Place take(Errand.Destination to, Duration now) {
        if (chats.size() > MANY_CHATS) {
            chats.values()
                    .removeIf(chat -> chat.full.plus(MINUTE).plus(LONGEST_WAY).compareTo(now) < 0);
        }
        Place place = new Place(now);
        inAll.add(place);
        Chat chat = chats.computeIfAbsent(to.chat(), id -> new Chat());
        chat.full = later(chat.full, now).plus(refill());
        if (to.shared()) {
            chat.ofTheMinute.addLast(place);
        }
        return place;
    }

    private Duration refill() {
        return limits.refill().plus(MARGIN);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
