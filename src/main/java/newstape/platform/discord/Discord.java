package newstape.platform.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import newstape.command.Router;
import newstape.platform.Manner;
import newstape.platform.Platform;
import newstape.platform.Stopwatch;
import newstape.words.Lexicon;
import newstape.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Newstape in Discord. It stays connected through whatever passes by itself, and ends where only the operator can help:
 * a token that isn't accepted, a number of shards that Discord refuses.
 */
public final class Discord implements Platform {
    private static final Logger LOG = LoggerFactory.getLogger(Discord.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Access access;
    private final Manner manner;
    private final Lexicon lexicon;
    private final Stopwatch stopwatch;
    private final Ticker ticker;

    private final ReentrantLock lock = new ReentrantLock();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Session> session = Optional.empty();

    /**
     * Not connected before it runs.
     *
     * @param stopwatch by which the pace of requests is kept
     * @param ticker by which it is told what was said lately
     */
    public Discord(Access access, Manner manner, Lexicon lexicon, Stopwatch stopwatch, Ticker ticker) {
        this.access = access;
        this.manner = manner;
        this.lexicon = lexicon;
        this.stopwatch = stopwatch;
        this.ticker = ticker;
    }

    @Override
    public String name() {
        return "discord";
    }

    @Override
    public Ending run(Router router) {
        try (ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("discord-alarms").factory())) {
            return stay(router, alarms);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Ending.Finished();
        }
    }

    private Ending stay(Router router, ScheduledExecutorService alarms) throws InterruptedException {
        Access current = access;
        Duration pause = SHORTEST_PAUSE;
        for (Optional<Session> next = open(current, router, alarms);
                next.isPresent();
                next = open(current, router, alarms)) {
            switch (next.get().run()) {
                case Session.End.Closed() -> LOG.debug("closed");
                case Session.End.TokenRefused() -> {
                    return failed("token", Map.of());
                }
                case Session.End.ShardsRefused() -> {
                    return failed("shards", Map.of("shards", current.shards()));
                }
                case Session.End.Refused(int code) -> {
                    return failed("refused", Map.of("code", Integer.toString(code)));
                }
                case Session.End.IntentsRefused() -> {
                    if (!current.hearing()) {
                        return failed("intents", Map.of());
                    }
                    LOG.error(words().line("deaf"));
                    current = current.withoutHearing();
                }
                case Session.End.Unreachable(String reason) -> {
                    LOG.warn("Discord can’t be reached ({}). It is tried again in {} s.", reason, pause.toSeconds());
                    boolean over = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                    LOG.debug("closed meanwhile: {}", over);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        }
        return new Ending.Finished();
    }

    /** A new session; empty once this is closed. */
    private Optional<Session> open(Access current, Router router, ScheduledExecutorService alarms) {
        lock.lock();
        try {
            session = closed.getCount() == 0 ? Optional.empty() : Optional.of(session(current, router, alarms));
            return session;
        } finally {
            lock.unlock();
        }
    }

    private Session session(Access current, Router router, ScheduledExecutorService alarms) {
        ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService wires = Executors.newVirtualThreadPerTaskExecutor();
        Ids ids = new Ids(router::line, router::call);
        DiscordRenderer renderer = new DiscordRenderer(ids, lexicon);
        Menu menu = new Menu(router.commands(), lexicon);
        Askers askers = new Askers(manner, lexicon);
        Answers answers = new Answers(router, renderer, alarms);
        Ears ears = new Ears(
                answering,
                new Commanding(router, menu, answers, askers, lexicon),
                new Presses(router, ids, answers, askers, lexicon),
                new Completions(router, askers, wires),
                new Hearing(router, renderer, askers, ticker));
        return new Session(current, stopwatch, answering, wires, ears, new Registration(menu, current.testServer()));
    }

    private Ending failed(String key, Map<String, ?> arguments) {
        return new Ending.Failed(words().line(key, arguments));
    }

    private Words words() {
        return lexicon.words(Discord.class, manner.language());
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed.countDown();
        } finally {
            lock.unlock();
        }
        session.ifPresent(Session::close);
    }
}
