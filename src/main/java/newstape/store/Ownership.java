package newstape.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A folder that is this process's alone, until it is closed or the process ends, however it ends. */
record Ownership(FileChannel channel) implements Closeable {

    /** @throws DatabaseUnusable where another one has it, or it can't be made */
    static Ownership of(Path folder, Diagnosis diagnosis) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("newstape.db.owned"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new DatabaseUnusable(new DatabaseUnusable.Reason.InUse(folder));
            }
            return new Ownership(channel);
        } catch (IOException unusable) {
            throw new DatabaseUnusable(diagnosis.ofFolder(unusable), unusable);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
