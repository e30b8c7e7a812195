package newstape.platform.telegram.traffic;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.kept.Inbox;
import newstape.platform.telegram.kept.Received;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for updates until the end. An update is acknowledged once it is in the {@link Inbox}; one that can't be read is
 * named in the log and left out; what fails is tried again, soon at first and never later than in some seconds.
 */
public final class Polling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private static final int MOST = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    /** Nothing that is well takes as long. */
    private static final Duration STUCK = Duration.ofSeconds(150);

    private static final Duration CONFLICT_SAID_AGAIN = Duration.ofMinutes(1);
    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})(?![\\d.eE])");
    /** What Telegram gives begins like this, whatever is in it. */
    private static final String FROM_TELEGRAM = "{\"ok\":true,\"result\":[";

    /** An answer without news that comes sooner than this wasn't waited for. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final Duration ANY_TIME = Duration.ofDays(365_000);

    private final Tap tap;
    private final Inbox inbox;
    private final Consumer<List<Received>> taken;
    private final Stopwatch stopwatch;
    private final Ends ends;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ReentrantLock taking = new ReentrantLock();
    private final AtomicInteger turn = new AtomicInteger();
    private final Duration stuck;
    /** When it was last seen to live, or will be. */
    private volatile Duration lastSign;

    private volatile Optional<Long> next = Optional.empty();
    private volatile Optional<Duration> conflictSaid = Optional.empty();

    /** What ends it, or has to be seen to. */
    public interface Ends {
        void tokenRefused();

        /** Updates are sent to a web address, and can't be asked for until they aren't. */
        void sentElsewhere();
    }

    /**
     * Not asking yet.
     *
     * @param kinds of updates that are asked for
     * @param taken gets what is in the inbox and new, in its order
     */
    public Polling(
            Api api,
            String token,
            URI address,
            List<String> kinds,
            Inbox inbox,
            Consumer<List<Received>> taken,
            Stopwatch stopwatch,
            Ends ends) {
        this(api, token, address, kinds, inbox, taken, stopwatch, ends, STUCK);
    }

    /** One that is begun anew after so long without a sign. */
    Polling(
            Api api,
            String token,
            URI address,
            List<String> kinds,
            Inbox inbox,
            Consumer<List<Received>> taken,
            Stopwatch stopwatch,
            Ends ends,
            Duration stuck) {
        this.stuck = stuck;
        this.tap = new Tap(api, token, address, kinds);
        this.inbox = inbox;
        this.taken = taken;
        this.stopwatch = stopwatch;
        this.ends = ends;
        this.lastSign = stopwatch.elapsed();
    }

    /** Begins to ask, on threads of its own. */
    public void start() {
        begin();
        Thread.ofVirtual().name("telegram-watchdog").start(this::watch);
    }

    private void begin() {
        int mine = turn.incrementAndGet();
        tap.cut();
        lastSign = stopwatch.elapsed();
        Thread.ofVirtual().name("telegram-polling-" + mine).start(() -> poll(mine));
    }

    private void watch() {
        try {
            while (!closed.await(stuck.toMillis() / 10, TimeUnit.MILLISECONDS)) {
                Duration silent = stopwatch.elapsed().minus(lastSign);
                if (silent.compareTo(stuck) > 0) {
                    LOG.error("Asking Telegram for updates was stuck for {} s, and is begun anew", silent.toSeconds());
                    begin();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMyTurn(int mine) {
        return turn.get() == mine && closed.getCount() > 0;
    }

    private void poll(int mine) {
        Backoff backoff = new Backoff(ThreadLocalRandom.current());
        try {
            while (isMyTurn(mine)) {
                try {
                    pollOnce(mine, backoff);
                } catch (RuntimeException | Error fault) {
                    LOG.error("Updates couldn’t be taken, and are asked for again", fault);
                    pause(backoff.next());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void pollOnce(int mine, Backoff backoff) throws InterruptedException {
        awaitRoom();
        if (!isMyTurn(mine)) {
            return;
        }
        Duration asked = stopwatch.elapsed();
        Given given = tap.draw(next, MOST, PATIENCE);
        lastSign = stopwatch.elapsed();
        if (!isMyTurn(mine)) {
            return;
        }
        switch (given) {
            case Given.Updates(List<Received> updates, Optional<Long> upTo) -> {
                boolean isWaitedFor = stopwatch.elapsed().minus(asked).compareTo(AT_ONCE) > 0;
                if (take(updates, upTo) || isWaitedFor) {
                    backoff.reset();
                } else {
                    pause(backoff.next());
                }
            }
            case Given.Unreadable(String text) -> takeOneByOne(mine, text, backoff);
            case Given.Conflict(String description) -> conflict(description, backoff);
            case Given.TokenRefused() -> {
                ends.tokenRefused();
                pause(Backoff.LONGEST);
            }
            case Given.Held(Duration span) -> {
                LOG.warn("Telegram gives no updates for {} s", span.toSeconds());
                pause(span);
            }
            case Given.Away(String reason) -> {
                Duration pause = backoff.next();
                LOG.warn("Telegram can’t be asked for updates ({}); again in {} ms", reason, pause.toMillis());
                pause(pause);
            }
        }
    }

    private void awaitRoom() throws InterruptedException {
        // who waits for those who answer isn't stuck
        lastSign = stopwatch.elapsed().plus(ANY_TIME);
        inbox.awaitRoom();
        lastSign = stopwatch.elapsed();
    }

    /** Returns whether there are others to be asked for now. */
    private boolean take(List<Received> updates, Optional<Long> upTo) {
        taking.lock();
        try {
            List<Received> fresh = inbox.take(updates);
            Optional<Long> before = next;
            next = upTo.map(last -> last + 1).or(() -> before);
            if (!fresh.isEmpty()) {
                taken.accept(fresh);
            }
            return !next.equals(before);
        } finally {
            taking.unlock();
        }
    }

    /** Among what couldn't be read as a whole there is one that can't: the others are taken, and it is left out. */
    private void takeOneByOne(int mine, String all, Backoff backoff) throws InterruptedException {
        for (int i = 0; i < MOST && isMyTurn(mine); i++) {
            Given given = tap.draw(next, 1, Duration.ZERO);
            lastSign = stopwatch.elapsed();
            switch (given) {
                case Given.Updates(List<Received> updates, Optional<Long> upTo)
                when upTo.isPresent() -> {
                    if (!take(updates, upTo)) {
                        return;
                    }
                }
                case Given.Unreadable(String text) -> {
                    skip(text, all, backoff);
                    return;
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** Leaves out the first of those that aren't acknowledged. One without an id has that of the offset, or a later. */
    private void skip(String text, String all, Backoff backoff) throws InterruptedException {
        Optional<Long> id = ids(text).findFirst();
        if (id.isPresent()) {
            LOG.error("update {} can’t be read, and is left out: {}", id.get(), Tap.shortened(text));
            next = Optional.of(id.get() + 1);
            return;
        }
        LOG.error("Telegram gives what can’t be read: {}", Tap.shortened(text));
        if (text.startsWith(FROM_TELEGRAM)) {
            Optional<Long> from = next;
            next = ids(all).filter(later -> from.isEmpty() || later > from.get())
                    .findFirst()
                    .or(() -> from.map(unread -> unread + 1));
        }
        pause(backoff.next());
    }

    private static Stream<Long> ids(String text) {
        return ID.matcher(text).results().map(id -> Long.valueOf(id.group(1)));
    }

    private void conflict(String description, Backoff backoff) throws InterruptedException {
        if (description.contains("webhook")) {
            ends.sentElsewhere();
        } else if (conflictSaid
                .map(said -> stopwatch.elapsed().minus(said).compareTo(CONFLICT_SAID_AGAIN) > 0)
                .orElse(true)) {
            LOG.error(
                    "Another program takes this bot’s updates, so that each gets only some of them. End it, or give it a"
                            + " token of its own. ({})",
                    description);
            conflictSaid = Optional.of(stopwatch.elapsed());
        }
        pause(backoff.next());
    }

    private void pause(Duration span) throws InterruptedException {
        lastSign = stopwatch.elapsed().plus(span);
        boolean over = closed.await(span.toMillis(), TimeUnit.MILLISECONDS);
        lastSign = stopwatch.elapsed();
        LOG.debug("paused for {} ms, closed meanwhile: {}", span.toMillis(), over);
    }

    /** Asks no more. What was taken is in the inbox. */
    @Override
    public void close() {
        closed.countDown();
        tap.end();
    }
}
