package newstape.platform.discord.standin;

import java.util.concurrent.atomic.AtomicLong;

/** Ids as Discord mints them: of the time they are minted at, all different. An interaction's tells when it expires. */
final class Snowflakes {
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final AtomicLong LAST = new AtomicLong((System.currentTimeMillis() - DISCORD_EPOCH) << 22);

    private Snowflakes() {}

    static String next() {
        return Long.toString(LAST.incrementAndGet());
    }

    /** One of another millisecond than those before: what is divided by time is divided evenly. */
    static String apart() {
        return Long.toString(LAST.addAndGet(1L << 22));
    }
}
