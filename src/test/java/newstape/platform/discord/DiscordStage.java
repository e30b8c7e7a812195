package newstape.platform.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import newstape.command.Router;
import newstape.platform.Manner;
import newstape.platform.Platform;
import newstape.platform.PlatformRun;
import newstape.platform.Stopwatch;
import newstape.platform.discord.standin.StandIn;
import newstape.words.Lexicon;

/** Newstape in a Discord on loopback, from its start to its end. */
public final class DiscordStage implements AutoCloseable {
    private final PlatformRun run;

    private DiscordStage(Discord platform, Router router) {
        this.run = new PlatformRun(platform, router);
    }

    public static Discord platform(Access access) {
        Manner manner = new Manner(Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("USD"));
        return new Discord(access, manner, new Lexicon(), Stopwatch.started(System::nanoTime), Ticker.systemTicker());
    }

    /** Begins; returns at once. */
    public static DiscordStage begin(Router router, Access access) {
        return new DiscordStage(platform(access), router);
    }

    /** Begins, and returns when the bot is there and its commands are known. */
    public static DiscordStage open(StandIn discord, Router router) {
        return open(discord, router, access(discord));
    }

    public static DiscordStage open(StandIn discord, Router router, Access access) {
        // of another start a connection may be there that nobody listens to any more
        int before = discord.gateway().identifies();
        DiscordStage stage = begin(router, access);
        await(
                "the bot is there",
                discord,
                () -> discord.gateway().identifies() > before
                        && discord.gateway().isConnected()
                        && discord.registrations() > 0);
        return stage;
    }

    public static Access access(StandIn discord) {
        return new Access(discord.token(), discord.api(), Optional.empty(), 0, Optional.empty(), false);
    }

    public static Access hearing(StandIn discord) {
        return new Access(discord.token(), discord.api(), Optional.empty(), 0, Optional.empty(), true);
    }

    public Platform platform() {
        return run.platform();
    }

    /** Waits for the end, and returns it. */
    public Platform.Ending ending() {
        return run.ending();
    }

    public static void await(String what, StandIn discord, BooleanSupplier happened) {
        PlatformRun.await(what, discord::violations, happened);
    }

    /** Ends it. */
    @Override
    public void close() {
        run.close();
    }
}
