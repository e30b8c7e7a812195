package newstape.platform.telegram.kept;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which chats have another id than they had, and which don't want to hear from the bot: it was blocked or removed.
 * Nothing is sent to those until they take it back.
 *
 * <p>Safe for use by many threads.
 */
public final class Chats implements Closeable {
    private static final String CLOSED = "closed ";
    private static final String OPEN = "open ";
    private static final String MOVED = "moved ";

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Long> closed = new HashSet<>();
    private final Map<Long, Long> moved = new HashMap<>();
    private final Lines lines;

    /** Opens what is kept in {@code file}. */
    public Chats(Path file) {
        this.lines = Lines.open(file, this::read);
    }

    private void read(String line) {
        if (line.startsWith(CLOSED)) {
            closed.add(Long.valueOf(line.substring(CLOSED.length())));
        } else if (line.startsWith(OPEN)) {
            closed.remove(Long.valueOf(line.substring(OPEN.length())));
        } else if (line.startsWith(MOVED)) {
            String[] ids = line.substring(MOVED.length()).split(" ", 2);
            moved.put(Long.valueOf(ids[0]), Long.valueOf(ids[1]));
        } else {
            throw new IllegalStateException("nothing is known of chats by this: " + line);
        }
    }

    /** The id that the chat has now. */
    public long now(long chat) {
        lock.lock();
        try {
            return moved.getOrDefault(chat, chat);
        } finally {
            lock.unlock();
        }
    }

    /** The chat has another id from now on. Returns whether that is new. */
    public boolean moved(long from, long to) {
        lock.lock();
        try {
            boolean isNew = !Long.valueOf(to).equals(moved.put(from, to));
            if (isNew) {
                lines.add(List.of(MOVED + from + " " + to), true);
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
        return change(CLOSED, chat, () -> closed.add(chat));
    }

    /** The chat wants the bot. Returns whether that is new. */
    public boolean open(long chat) {
        return change(OPEN, chat, () -> closed.remove(chat));
    }

    private boolean change(String what, long chat, java.util.function.BooleanSupplier change) {
        lock.lock();
        try {
            boolean isNew = change.getAsBoolean();
            if (isNew) {
                lines.add(List.of(what + chat), true);
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
