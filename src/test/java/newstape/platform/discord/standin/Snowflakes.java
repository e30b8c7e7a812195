package newstape.platform.discord.standin;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Ids as Discord mints them: of a time, all different. */
final class Snowflakes {
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final AtomicLong LAST =
            new AtomicLong((Instant.parse("2026-11-23T20:00:00Z").toEpochMilli() - DISCORD_EPOCH) << 22);

    private Snowflakes() {}

    static String next() {
        return Long.toString(LAST.incrementAndGet());
    }
}
