package newstape.platform.telegram.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

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
        /** When it has come to Telegram at the latest. */
        private Duration arrived;

        private Place(Duration left) {
            this.arrived = left.plus(LONGEST_WAY);
        }

        void giveBack(Duration now) {
            arrived = now.compareTo(arrived) < 0 ? now : arrived;
        }

        private Duration arrived() {
            return arrived;
        }

        private Duration freeAfter(Duration span) {
            return arrived.plus(span);
        }
    }

    private static final class Chat {
        private final List<Place> underWay = new ArrayList<>();
        private final List<Place> ofTheMinute = new ArrayList<>();
        /** When all of the burst is there again, but for what is under way. */
        private Duration full = Duration.ZERO;

        /** What has arrived begins to make room: not before, for several that left apart may arrive together. */
        private void settle(Duration now, Duration refill) {
            underWay.sort(Comparator.comparing(Place::arrived));
            for (Iterator<Place> all = underWay.iterator(); all.hasNext(); ) {
                Duration arrived = all.next().arrived();
                if (arrived.compareTo(now) > 0) {
                    return;
                }
                all.remove();
                full = later(full, arrived).plus(refill);
            }
        }
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
        chat.settle(now, refill());
        Duration burst = chat.underWay.size() < limits.burst()
                ? chat.full.minus(refill().multipliedBy(limits.burst() - 1L - chat.underWay.size()))
                : chat.underWay.getFirst().arrived();
        return to.shared() ? later(burst, minute(chat, now)) : burst;
    }

    private Duration minute(Chat chat, Duration now) {
        chat.ofTheMinute.removeIf(place -> place.freeAfter(MINUTE).compareTo(now) <= 0);
        return chat.ofTheMinute.size() < limits.aMinute()
                ? Duration.ZERO
                : chat.ofTheMinute.stream()
                        .map(place -> place.freeAfter(MINUTE))
                        .min(Duration::compareTo)
                        .orElse(now);
    }

    /** Takes a place that is there. */
    Place take(Errand.Destination to, Duration now) {
        if (chats.size() > MANY_CHATS) {
            chats.values().removeIf(chat -> isForgotten(chat, now));
        }
        Place place = new Place(now);
        inAll.add(place);
        Chat chat = chats.computeIfAbsent(to.chat(), id -> new Chat());
        chat.underWay.add(place);
        if (to.shared()) {
            chat.ofTheMinute.add(place);
        }
        return place;
    }

    private boolean isForgotten(Chat chat, Duration now) {
        chat.settle(now, refill());
        return chat.underWay.isEmpty() && chat.full.plus(MINUTE).compareTo(now) < 0;
    }

    private Duration refill() {
        return limits.refill().plus(MARGIN);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
