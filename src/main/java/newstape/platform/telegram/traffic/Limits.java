package newstape.platform.telegram.traffic;

import java.time.Duration;

/**
 * How fast messages may go.
 *
 * @param inAll in any second
 * @param burst to one chat at once
 * @param refill after which a chat may get one more
 * @param aMinute to a group or a channel in any minute
 */
public record Limits(int inAll, int burst, Duration refill, int aMinute) {
    /** Telegram's, of which the burst is the one it doesn't tell: three pass. */
    public static final Limits TELEGRAM = new Limits(30, 3, Duration.ofSeconds(1), 20);
}
