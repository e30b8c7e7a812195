package newstape.platform.telegram;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import newstape.command.Router;
import newstape.platform.Endpoints;
import newstape.platform.Manner;
import newstape.platform.Platform;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.kept.Kept;
import newstape.words.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Newstape in Telegram. It stays there through whatever passes by itself, and ends where only the operator can help: a
 * token that isn't accepted, a web address that Telegram doesn't take, a folder that can't be written.
 */
public final class Telegram implements Platform {
    private static final Logger LOG = LoggerFactory.getLogger(Telegram.class);

    private final Access access;
    private final Manner manner;
    private final Lexicon lexicon;
    private final Endpoints endpoints;
    private final Stopwatch stopwatch;
    private final Ticker ticker;

    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;
    private Optional<Session> session = Optional.empty();

    /**
     * Not there before it runs.
     *
     * @param endpoints where updates are received, where they aren't asked for
     * @param stopwatch by which the pace of messages is kept
     * @param ticker by which it is told what is known still
     */
    public Telegram(
            Access access, Manner manner, Lexicon lexicon, Endpoints endpoints, Stopwatch stopwatch, Ticker ticker) {
        this.access = access;
        this.manner = manner;
        this.lexicon = lexicon;
        this.endpoints = endpoints;
        this.stopwatch = stopwatch;
        this.ticker = ticker;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Ending run(Router router) {
        try (ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("telegram-alarms").factory())) {
            Optional<Kept> kept = Kept.in(access.folder());
            if (kept.isEmpty()) {
                return failed("owned", Map.of("folder", access.folder().toString()));
            }
            try (Kept open = kept.get()) {
                return stay(router, open, alarms);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Ending.Finished();
        } catch (UncheckedIOException unusable) {
            LOG.debug("the folder", unusable);
            return failed(
                    "folder",
                    Map.of("folder", access.folder().toString(), "reason", String.valueOf(unusable.getCause())));
        }
    }

    private Ending stay(Router router, Kept kept, ScheduledExecutorService alarms) throws InterruptedException {
        Optional<Session> opened = open(
                new Session.Surroundings(access, manner, router, lexicon, endpoints, stopwatch, ticker, alarms), kept);
        if (opened.isEmpty()) {
            return new Ending.Finished();
        }
        return switch (opened.get().run()) {
            case Session.End.Closed() -> new Ending.Finished();
            case Session.End.TokenRefused() -> failed(opened.get(), "token", Map.of());
            case Session.End.WebhookRefused(String reason) -> failed(opened.get(), "webhook", Map.of("reason", reason));
            case Session.End.NowhereToListen(String reason) -> failed(opened.get(), "listen", Map.of("reason", reason));
        };
    }

    /** A session; empty once this is closed. */
    private Optional<Session> open(Session.Surroundings around, Kept kept) {
        lock.lock();
        try {
            session = closed ? Optional.empty() : Optional.of(new Session(around, kept));
            return session;
        } finally {
            lock.unlock();
        }
    }

    private Ending failed(Session over, String key, Map<String, ?> arguments) {
        over.close();
        return failed(key, arguments);
    }

    private Ending failed(String key, Map<String, ?> arguments) {
        return new Ending.Failed(
                lexicon.words(Telegram.class, manner.language()).line(key, arguments));
    }

    @Override
    public void close() {
        Optional<Session> running;
        lock.lock();
        try {
            closed = true;
            running = session;
        } finally {
            lock.unlock();
        }
        running.ifPresent(Session::close);
    }
}
