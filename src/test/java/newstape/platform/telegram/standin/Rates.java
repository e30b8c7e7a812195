package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much the bot may say: 30 messages in any second, in a chat five at once and one more each second, in a group or
 * channel 20 in any minute. Sends and edits count.
 */
final class Rates {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int IN_ALL = 30;
    private static final int IN_A_GROUP = 20;
    private static final double AT_ONCE = 5;
    /** A request that was under way when a pause began doesn't break it. */
    private static final Duration UNDER_WAY = Duration.ofMillis(250);

    private final Deque<Duration> all = new ArrayDeque<>();
    private final Map<Long, Deque<Duration>> groups = new HashMap<>();
    private final Map<Long, Bucket> buckets = new HashMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private boolean unlimited;

    private record Bucket(double left, Duration at) {
        Bucket filled(Duration now) {
            return new Bucket(Math.min(AT_ONCE, left + now.minus(at).toNanos() / 1e9), now);
        }
    }

    private record Pause(Duration from, Duration until) {
        boolean holds(Duration at) {
            return at.compareTo(from) >= 0 && at.compareTo(until) < 0;
        }
    }

    /**
     * Says no to a message.
     *
     * @param what is over
     * @param left until it isn't
     */
    record Over(String what, Duration left) {}

    void unlimited() {
        unlimited = true;
    }

    /** Counts a message, unless that is too much. */
    Optional<Over> spend(Optional<Chat> chat, Duration now) {
        if (unlimited) {
            return Optional.empty();
        }
        Optional<Over> over = over(chat, now);
        if (over.isEmpty()) {
            all.addLast(now);
            chat.ifPresent(known -> spend(known, now));
        }
        return over;
    }

    private void spend(Chat chat, Duration now) {
        Bucket bucket = bucket(chat, now);
        buckets.put(chat.id(), new Bucket(bucket.left - 1, now));
        if (chat.isMany()) {
            group(chat).addLast(now);
        }
    }

    private Optional<Over> over(Optional<Chat> chat, Duration now) {
        return wait(all, IN_ALL, SECOND, now)
                .map(wait -> new Over("more than 30 messages within a second", wait))
                .or(() -> chat.flatMap(known -> over(known, now)));
    }

    private Optional<Over> over(Chat chat, Duration now) {
        double left = bucket(chat, now).left;
        if (left < 1) {
            Duration wait = Duration.ofNanos((long) ((1 - left) * 1e9));
            return Optional.of(new Over("more than one message a second to " + chat.title(), wait));
        }
        return chat.isMany()
                ? wait(group(chat), IN_A_GROUP, MINUTE, now)
                        .map(wait -> new Over("more than 20 messages within a minute to " + chat.title(), wait))
                : Optional.empty();
    }

    private Bucket bucket(Chat chat, Duration now) {
        return buckets.getOrDefault(chat.id(), new Bucket(AT_ONCE, now)).filled(now);
    }

    private Deque<Duration> group(Chat chat) {
        return groups.computeIfAbsent(chat.id(), _ -> new ArrayDeque<>());
    }

    private static Optional<Duration> wait(Deque<Duration> spent, int most, Duration span, Duration now) {
        while (!spent.isEmpty() && spent.getFirst().plus(span).compareTo(now) <= 0) {
            spent.removeFirst();
        }
        return spent.size() < most
                ? Optional.empty()
                : Optional.of(spent.getFirst().plus(span).minus(now));
    }

    // Pauses that the bot was told to keep.

    void pause(Duration from, Duration wait) {
        pauses.add(new Pause(from, from.plusSeconds(Refusal.seconds(wait))));
    }

    /** How long the pause still lasts, where the bot breaks one. */
    Optional<Duration> broken(Duration now) {
        return pauses.stream()
                .filter(pause -> pause.holds(now))
                .filter(pause -> now.minus(pause.from).compareTo(UNDER_WAY) > 0)
                .map(pause -> pause.until.minus(now))
                .max(Duration::compareTo);
    }

    boolean pausedAt(Duration at) {
        return pauses.stream().anyMatch(pause -> pause.holds(at));
    }
}
