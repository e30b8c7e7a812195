package newstape.platform.telegram.kept;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Which chats have another id than they had, and which don't want to hear from the bot: it was blocked or removed.
 * Nothing is sent to those until they take it back.
 *
 * <p>Safe for use by many threads.
 */
public final class Chats implements Closeable {
    private static final long WORTH_TIDYING = 4_000_000;
    private static final String CLOSED = "closed ";
    private static final String OPEN = "open ";
    private static final String MOVED = "moved ";

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Long> closed = new HashSet<>();
    private final Map<Long, Long> moved = new HashMap<>();
    private final Lines lines;

    /** Opens what is kept in {@code file}. */
    public Chats(Path file) {
        this(file, WORTH_TIDYING);
    }

    Chats(Path file, long worthTidying) {
        this.lines = Lines.open(file, this::read);
        if (lines.size() > worthTidying) {
            lines.replace(Stream.concat(
                            closed.stream().map(chat -> CLOSED + chat),
                            moved.keySet().stream().map(chat -> MOVED + chat + " " + now(chat)))
                    .toList());
        }
    }

    private void read(String line) {
        if (line.startsWith(CLOSED)) {
            closed.add(Long.valueOf(line.substring(CLOSED.length())));
        } else if (line.startsWith(OPEN)) {
            closed.remove(Long.valueOf(line.substring(OPEN.length())));
        } else if (line.startsWith(MOVED)) {
            String[] ids = line.substring(MOVED.length()).split(" ", 2);
            Long from = Long.valueOf(ids[0]);
            Long to = Long.valueOf(ids[1]);
            // it is there now, wherever it was known to go from there: no way leads in a circle
            moved.remove(to);
            if (!from.equals(to)) {
                moved.put(from, to);
            }
        } else {
            throw new IllegalStateException("nothing is known of chats by this: " + line);
        }
    }

    private void keep(String line) {
        lines.add(List.of(line), true);
        read(line);
    }

    /** The id that the chat has now. */
    public long now(long chat) {
        lock.lock();
        try {
            long now = chat;
            while (moved.containsKey(now)) {
                now = moved.getOrDefault(now, now);
            }
            return now;
        } finally {
            lock.unlock();
        }
    }

    /** The chat has another id from now on. Returns whether that is new. */
    public boolean moved(long from, long to) {
        lock.lock();
        try {
            boolean isNew = moved.getOrDefault(from, from) != to;
            if (isNew) {
                keep(MOVED + from + " " + to);
            }
            return isNew;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing may be sent there. */
    public boolean isClosed(long chat) {
        lock.lock();
        try {
            return closed.contains(chat);
        } finally {
            lock.unlock();
        }
    }

    /** The chat doesn't want the bot. Returns whether that is new. */
    public boolean close(long chat) {
        return change(CLOSED, chat, true);
    }

    /** The chat wants the bot. Returns whether that is new. */
    public boolean open(long chat) {
        return change(OPEN, chat, false);
    }

    private boolean change(String what, long chat, boolean closes) {
        lock.lock();
        try {
            boolean isNew = closed.contains(chat) != closes;
            if (isNew) {
                keep(what + chat);
            }
            return isNew;
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
