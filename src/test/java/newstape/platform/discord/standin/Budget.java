package newstape.platform.discord.standin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests may come: fifty a second in all, and five a second through each bucket. */
final class Budget {
    private static final int ALL = 50;
    private static final int EACH = 5;
    private static final Duration SPAN = Duration.ofSeconds(1);

    private final Deque<Duration> all = new ArrayDeque<>();
    private final Map<String, Deque<Duration>> buckets = new ConcurrentHashMap<>();

    /** What is left of a bucket, and when it is full again. */
    record Left(int remaining, Duration reset, boolean global) {
        boolean isOver() {
            return remaining < 0;
        }
    }

    synchronized Left spend(String bucket, Duration now) {
        Left whole = spend(all, ALL, now, true);
        return whole.isOver()
                ? whole
                : spend(buckets.computeIfAbsent(bucket, _ -> new ArrayDeque<>()), EACH, now, false);
    }

    private static Left spend(Deque<Duration> spent, int most, Duration now, boolean global) {
        while (!spent.isEmpty() && now.minus(spent.peekFirst()).compareTo(SPAN) >= 0) {
            spent.removeFirst();
        }
        boolean over = spent.size() >= most;
        if (!over) {
            spent.addLast(now);
        }
        return new Left(over ? -1 : most - spent.size(), SPAN.minus(now.minus(spent.peekFirst())), global);
    }
}
