package newstape.platform.telegram.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file of lines that is only added to. For one thread at a time. */
final class Lines implements Closeable {
    private static final byte LINE_END = '\n';

    private final Path file;
    private FileChannel channel;

    private Lines(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens the file, and tells each of its lines to {@code reader}; one that a crash left half written is dropped. */
    static Lines open(Path file, Consumer<String> reader) {
        try {
            dropHalfLine(file);
            if (Files.exists(file)) {
                try (Stream<String> lines = Files.lines(file, UTF_8)) {
                    lines.filter(line -> !line.isEmpty()).forEach(reader);
                }
            }
            return new Lines(file, FileChannel.open(file, CREATE, APPEND));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void dropHalfLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(file, java.nio.file.StandardOpenOption.READ, java.nio.file.StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer one = ByteBuffer.allocate(1);
            while (end > 0) {
                one.clear();
                int read = channel.read(one, end - 1);
                if (read == 1 && one.get(0) == LINE_END) {
                    break;
                }
                end--;
            }
            channel.truncate(end);
        }
    }

    /**
     * Adds lines that have no ends in them.
     *
     * @param safely whether to return only when they outlive the machine's power, and not the process alone
     */
    void add(List<String> lines, boolean safely) {
        if (lines.isEmpty()) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(UTF_8));
        try {
            while (bytes.hasRemaining()) {
                int written = channel.write(bytes);
                assert written >= 0 : "a file takes what is written";
            }
            if (safely) {
                channel.force(false);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    long size() {
        try {
            return channel.size();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Puts other lines in place of all: the file has either these or those, whenever the process ends. */
    void replace(List<String> lines) {
        Path other = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(other);
            try (Lines written = new Lines(other, FileChannel.open(other, CREATE, APPEND))) {
                written.add(lines, true);
            }
            channel.close();
            Path moved = Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            channel = FileChannel.open(moved, APPEND);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
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
