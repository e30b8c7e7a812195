package newstape.web;

import java.time.Duration;

/** The time that one fetch may still spend on the wire, over all its redirects. Waiting for a turn isn't counted. */
final class TimeLeft {
    private Duration left;

    TimeLeft(Duration left) {
        this.left = left;
    }

    Duration left() {
        return left;
    }

    boolean isOver() {
        return left.toMillis() <= 0;
    }

    void spend(Duration span) {
        left = left.minus(span);
    }
}
