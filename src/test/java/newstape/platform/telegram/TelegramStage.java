package newstape.platform.telegram;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import newstape.command.Router;
import newstape.platform.Endpoints;
import newstape.platform.Manner;
import newstape.platform.Platform;
import newstape.platform.PlatformRun;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.standin.StandIn;
import newstape.platform.telegram.traffic.Limits;
import newstape.platform.web.WebServer;
import newstape.words.Lexicon;

/** Newstape in a Telegram on loopback, from its start to its end. */
public final class TelegramStage implements AutoCloseable {
    private final PlatformRun run;

    private TelegramStage(Telegram platform, Router router) {
        this.run = new PlatformRun(platform, router);
    }

    static Telegram platform(Access access, Endpoints endpoints) {
        Manner manner = new Manner(Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("USD"));
        return new Telegram(
                access, manner, new Lexicon(), endpoints, Stopwatch.started(System::nanoTime), Ticker.systemTicker());
    }

    /** Listens at any port that is free. */
    public static WebServer web() {
        return new WebServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** Begins; returns at once. */
    public static TelegramStage begin(Router router, Access access) {
        return new TelegramStage(platform(access, web()), router);
    }

    /** Begins, and returns when the bot asks for updates and its menus are known. */
    public static TelegramStage open(StandIn telegram, Router router, Path folder) {
        return open(telegram, router, access(telegram, folder));
    }

    public static TelegramStage open(StandIn telegram, Router router, Access access) {
        TelegramStage stage = begin(router, access);
        telegram.awaitPoll();
        return stage;
    }

    /** In a folder of its own that is new. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("telegram");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Access access(StandIn telegram, Path folder) {
        return new Access(telegram.token(), telegram.api(), Optional.empty(), folder, Limits.TELEGRAM);
    }

    public static Access unlimited(StandIn telegram, Path folder) {
        telegram.unlimited();
        Limits limits = new Limits(100_000, 100_000, Duration.ofNanos(1), 100_000);
        return new Access(telegram.token(), telegram.api(), Optional.empty(), folder, limits);
    }

    public static Access webhook(StandIn telegram, Path folder, URI address) {
        return new Access(telegram.token(), telegram.api(), Optional.of(address), folder, Limits.TELEGRAM);
    }

    public Platform platform() {
        return run.platform();
    }

    /** Waits for the end, and returns it. */
    public Platform.Ending ending() {
        return run.ending();
    }

    public static void await(String what, StandIn telegram, BooleanSupplier happened) {
        PlatformRun.await(what, telegram::violations, happened);
    }

    /** Ends it. */
    @Override
    public void close() {
        run.close();
    }
}
