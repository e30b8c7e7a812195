package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import newstape.command.Router;
import newstape.platform.Platform;
import newstape.platform.discord.Access;
import newstape.platform.discord.Discord;
import newstape.platform.discord.Manner;
import newstape.platform.discord.standin.StandIn;
import newstape.platform.discord.traffic.Stopwatch;
import newstape.words.Lexicon;

/** Newstape in a Discord on loopback. */
final class DiscordStage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StandIn discord;
    private final Discord platform;
    private final FutureTask<Platform.Ending> run;

    private DiscordStage(StandIn discord, Discord platform, Router router) {
        this.discord = discord;
        this.platform = platform;
        this.run = new FutureTask<>(() -> platform.run(router));
        Thread.ofPlatform().daemon().start(run);
    }

    /** Begins; returns at once. */
    static DiscordStage begin(StandIn discord, Router router, Access access) {
        Manner manner = new Manner(Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("USD"));
        Discord platform =
                new Discord(access, manner, new Lexicon(), Stopwatch.started(System::nanoTime), Ticker.systemTicker());
        return new DiscordStage(discord, platform, router);
    }

    /** Begins, and returns when the bot is there and its commands are known. */
    static DiscordStage open(StandIn discord, Router router) {
        DiscordStage stage = begin(discord, router, access(discord));
        stage.await(
                "the commands are registered",
                () -> discord.command("help", 1).isPresent()
                        || discord.command("wait", 1).isPresent());
        return stage;
    }

    static Access access(StandIn discord) {
        return new Access(discord.token(), discord.api(), Optional.empty(), 0, Optional.empty(), false);
    }

    static Access hearing(StandIn discord) {
        return new Access(discord.token(), discord.api(), Optional.empty(), 0, Optional.empty(), true);
    }

    Platform platform() {
        return platform;
    }

    /** Waits for the end, and returns it. */
    Platform.Ending ending() {
        try {
            return run.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("it hasn't ended", e);
        }
    }

    void await(String what, BooleanSupplier happened) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s; %s", what, discord.violations())
                    .isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** Ends it. */
    @Override
    public void close() {
        platform.close();
        assertThat(ending()).isInstanceOf(Platform.Ending.class);
    }
}
