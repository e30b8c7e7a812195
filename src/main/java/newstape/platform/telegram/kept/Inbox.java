package newstape.platform.telegram.kept;

import java.io.Closeable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Updates that were taken from Telegram and aren't dealt with yet. What is in here may be acknowledged: it is dealt
 * with after a restart, too. An update that comes twice is in here once.
 *
 * <p>Safe for use by many threads.
 */
public final class Inbox implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /**
     * Telegram gives an update again until it is acknowledged; that it still does so later than this isn't known of.
     */
    private static final int REMEMBERED = 2_000;

    private static final long WORTH_TIDYING = 4_000_000;

    /** More than come in a busy hour, and few enough for memory. */
    private static final int MOST_WAITING = 20_000;

    private static final char TAKEN = '+';
    private static final char BEGUN = '*';
    private static final char DONE = '-';

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Map<Long, Received> waiting = new LinkedHashMap<>();
    private final Deque<Long> recent = new ArrayDeque<>();
    private final Set<Long> known = new HashSet<>();
    private final Lines lines;
    private final long worthTidying;
    private final int most;
    /** The size at which it is tidied next: where most of it is still needed, that is far off. */
    private long tidiedAt;

    /** Opens what is kept in {@code file}. */
    public Inbox(Path file) {
        this(file, WORTH_TIDYING, MOST_WAITING);
    }

    Inbox(Path file, long worthTidying, int most) {
        this.lines = Lines.open(file, this::read);
        this.worthTidying = worthTidying;
        this.most = most;
        this.tidiedAt = worthTidying;
    }

    private void read(String line) {
        String rest = line.substring(1);
        switch (line.charAt(0)) {
            case TAKEN -> {
                int space = rest.indexOf(' ');
                Received received =
                        new Received(Long.parseLong(rest.substring(0, space)), rest.substring(space + 1), false);
                waiting.put(received.id(), received);
                remember(received.id());
            }
            case BEGUN -> waiting.computeIfPresent(Long.parseLong(rest), (id, received) -> received.asBegun());
            case DONE -> {
                waiting.remove(Long.parseLong(rest));
                remember(Long.parseLong(rest));
            }
            default -> throw new IllegalStateException("no line of an inbox: " + line);
        }
    }

    private void remember(long id) {
        if (known.add(id)) {
            recent.addLast(id);
        }
        if (recent.size() > REMEMBERED) {
            known.remove(recent.removeFirst());
        }
    }

    /** What isn't dealt with, in the order in which it came. */
    public List<Received> waiting() {
        lock.lock();
        try {
            return List.copyOf(waiting.values());
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what isn't known yet, and returns that once it is safe. */
    public List<Received> take(List<Received> updates) {
        lock.lock();
        try {
            List<Received> fresh = new ArrayList<>();
            Set<Long> ids = new HashSet<>();
            for (Received update : updates) {
                boolean isKnown = known.contains(update.id()) || waiting.containsKey(update.id());
                if (!isKnown && ids.add(update.id())) {
                    fresh.add(update);
                }
            }
            lines.add(
                    fresh.stream()
                            .map(one -> TAKEN + "" + one.id() + " " + one.json())
                            .toList(),
                    true);
            fresh.forEach(one -> {
                waiting.put(one.id(), one);
                remember(one.id());
            });
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    /** From now on something may have been sent for it, and it isn't known what if the process ends. */
    public void begun(long id) {
        lock.lock();
        try {
            write(BEGUN, id);
            waiting.computeIfPresent(id, (_, received) -> received.asBegun());
        } finally {
            lock.unlock();
        }
    }

    /** It is dealt with, and won't come again. */
    public void done(long id) {
        lock.lock();
        try {
            write(DONE, id);
            waiting.remove(id);
            remember(id);
            room.signalAll();
            if (lines.size() > tidiedAt && waiting.size() < REMEMBERED) {
                tidy();
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(char what, long id) {
        lines.add(List.of(what + "" + id), false);
    }

    private void tidy() {
        List<String> kept = new ArrayList<>();
        recent.stream().filter(id -> !waiting.containsKey(id)).forEach(id -> kept.add(DONE + "" + id));
        for (Received update : waiting.values()) {
            kept.add(TAKEN + "" + update.id() + " " + update.json());
            if (update.begun()) {
                kept.add(BEGUN + "" + update.id());
            }
        }
        try {
            lines.replace(kept);
        } catch (UncheckedIOException unusable) {
            LOG.warn("The inbox can’t be tidied, and grows", unusable);
        }
        tidiedAt = Math.max(worthTidying, 2 * lines.size());
    }

    /** Whether so many wait that no more should be taken; what is taken all the same isn't lost. */
    public boolean isFull() {
        lock.lock();
        try {
            return waiting.size() >= most;
        } finally {
            lock.unlock();
        }
    }

    /** Blocks while it is full. */
    public void awaitRoom() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (isFull()) {
                room.await();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            lines.close();
        } finally {
            lock.unlock();
        }
    }
}
