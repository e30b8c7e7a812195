package newstape.platform.telegram.kept;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is kept, in one folder that belongs to one process at a time. */
public record Kept(Inbox inbox, KeptLines lines, Chats chats, FileChannel ownership) implements Closeable {

    /**
     * Opens the folder; empty where another process has it.
     *
     * @throws UncheckedIOException where it can't be made, read or written
     */
    public static Optional<Kept> in(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel ownership =
                    FileChannel.open(folder.resolve("owned"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!owns(ownership)) {
                ownership.close();
                return Optional.empty();
            }
            return Optional.of(open(folder, ownership));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Kept open(Path folder, FileChannel ownership) throws IOException {
        try {
            return new Kept(
                    new Inbox(folder.resolve("inbox")),
                    new KeptLines(folder.resolve("lines")),
                    new Chats(folder.resolve("chats")),
                    ownership);
        } catch (UncheckedIOException unusable) {
            ownership.close();
            throw unusable;
        }
    }

    /** The lock lasts as long as the channel, or the process. */
    private static boolean owns(FileChannel ownership) throws IOException {
        try {
            @Nullable FileLock lock = ownership.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() {
        inbox.close();
        lines.close();
        chats.close();
        try {
            ownership.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
