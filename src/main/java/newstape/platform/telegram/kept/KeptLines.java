package newstape.platform.telegram.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import newstape.platform.telegram.look.LongLines;

/**
 * Lines in a file, by a key made of them: the first half of their SHA-256. The oldest go when there are very many;
 * their buttons then say that they no longer work.
 */
public final class KeptLines implements LongLines, Closeable {
    private static final int MOST = 50_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final Lines lines;
    private final int most;

    /** Opens what is kept in {@code file}. */
    public KeptLines(Path file) {
        this(file, MOST);
    }

    KeptLines(Path file, int most) {
        this.lines = Lines.open(file, line -> byKey.put(key(line), line));
        this.most = most;
        dropOldest();
    }

    private void dropOldest() {
        if (byKey.size() > most) {
            byKey.keySet().removeAll(List.copyOf(byKey.keySet()).subList(0, byKey.size() - most));
            lines.replace(List.copyOf(byKey.values()));
        }
    }

    @Override
    public String keep(String line) {
        String kept = line.replace('\n', ' ');
        String key = key(kept);
        lock.lock();
        try {
            if (!byKey.containsKey(key)) {
                lines.add(List.of(kept), true);
                byKey.put(key, kept);
            }
            if (byKey.size() > most + most / 4) {
                dropOldest();
            }
            return key;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<String> line(String key) {
        lock.lock();
        try {
            return Optional.ofNullable(byKey.get(key));
        } finally {
            lock.unlock();
        }
    }

    private static String key(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, digest.length / 2));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
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
