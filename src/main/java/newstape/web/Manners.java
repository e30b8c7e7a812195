package newstape.web;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How one behaves towards a host.
 *
 * @param pause between two visits, at least; up to half as much again is added by chance, so that no rhythm is kept
 * @param longestDelay what a site's {@code Crawl-delay} is followed to; one that is longer is taken as this
 * @param unasked for how long a host is left alone that is overloaded and doesn't say for how long
 * @param patience with a host that wants to be left alone: who would have to wait longer is told so at once
 * @param chance from 0 to 1
 */
record Manners(Duration pause, Duration longestDelay, Duration unasked, Duration patience, DoubleSupplier chance) {
    static Manners usual(DoubleSupplier chance) {
        return new Manners(
                Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofSeconds(60), chance);
    }

    /** @param wished the site's own delay */
    Duration pause(Duration wished) {
        Duration bounded = wished.compareTo(longestDelay) > 0 ? longestDelay : wished;
        Duration least = bounded.compareTo(pause) > 0 ? bounded : pause;
        return least.plus(Duration.ofNanos((long) (least.toNanos() * chance.getAsDouble() / 2)));
    }
}
