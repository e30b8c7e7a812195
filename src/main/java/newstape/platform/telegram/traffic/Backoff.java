package newstape.platform.telegram.traffic;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that double, with some chance in them, so that not all come back at once. For one thread at a time. */
final class Backoff {
    private static final Duration SHORTEST = Duration.ofMillis(500);

    /**
     * So that, with the time a try takes to fail, somebody who was away is found within half a minute of coming back.
     */
    static final Duration LONGEST = Duration.ofSeconds(15);

    private final RandomGenerator chance;
    private Duration pause = SHORTEST;

    Backoff(RandomGenerator chance) {
        this.chance = chance;
    }

    /** The next pause: at least half of what it may be. */
    Duration next() {
        Duration whole = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        return whole.dividedBy(2).plusMillis(chance.nextLong(whole.toMillis() / 2 + 1));
    }

    void reset() {
        pause = SHORTEST;
    }
}
