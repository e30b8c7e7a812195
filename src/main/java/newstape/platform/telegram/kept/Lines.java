package newstape.platform.telegram.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of lines that is only added to. What fails halfway leaves nothing of itself behind. For one thread at a time.
 *
 * <p>No channel: one that a thread writes to while it is interrupted is closed, and for all others, too.
 */
final class Lines implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);
    private static final byte LINE_END = '\n';

    private final Path file;
    private RandomAccessFile open;
    /** Up to where it is whole. */
    private long end;

    private boolean torn;

    private Lines(Path file) throws IOException {
        this.file = file;
        this.open = new RandomAccessFile(file.toFile(), "rw");
        this.end = open.length();
    }

    /**
     * Opens the file, and tells each of its lines to {@code reader}. A last one that a crash left half written is
     * dropped; one that {@code reader} throws at is set aside in a file of its own, and isn't met again.
     */
    static Lines open(Path file, Consumer<String> reader) {
        try {
            Lines lines = new Lines(file);
            Map<Boolean, List<byte[]>> read =
                    lines.whole().stream().collect(Collectors.partitioningBy(line -> isRead(line, reader)));
            List<byte[]> bad = read.getOrDefault(false, List.of());
            if (!bad.isEmpty()) {
                Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
                LOG.error("{} has {} lines that can’t be read. They are in {} now.", file, bad.size(), aside);
                Files.write(aside, joined(bad), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                lines.replaceBytes(joined(read.getOrDefault(true, List.of())));
            }
            return lines;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static boolean isRead(byte[] line, Consumer<String> reader) {
        try {
            reader.accept(UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
            return true;
        } catch (RuntimeException | CharacterCodingException unreadable) {
            LOG.debug("a line can’t be read", unreadable);
            return false;
        }
    }

    /** All lines that have an end and something before it; what is behind the last end is dropped. */
    private List<byte[]> whole() throws IOException {
        byte[] all = Files.readAllBytes(file);
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == LINE_END) {
                if (i > from) {
                    lines.add(Arrays.copyOfRange(all, from, i));
                }
                from = i + 1;
            }
        }
        end = from;
        open.setLength(end);
        return lines;
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
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        try {
            if (torn) {
                open.setLength(end);
            }
            torn = true;
            open.seek(end);
            open.write(bytes);
            if (safely) {
                open.getFD().sync();
            }
            end += bytes.length;
            torn = false;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    long size() {
        return end;
    }

    /** Puts other lines in place of all: the file has either these or those, whenever the process ends. */
    void replace(List<String> lines) {
        try {
            replaceBytes(joined(lines.stream().map(line -> line.getBytes(UTF_8)).toList()));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void replaceBytes(byte[] lines) throws IOException {
        Path other = file.resolveSibling(file.getFileName() + ".new");
        try (RandomAccessFile written = new RandomAccessFile(other.toFile(), "rw")) {
            written.setLength(0);
            written.write(lines);
            written.getFD().sync();
        }
        open.close();
        try {
            Path moved = Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.debug("{} has other lines", moved);
            end = lines.length;
            torn = false;
        } finally {
            open = new RandomAccessFile(file.toFile(), "rw");
        }
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            joined.writeBytes(line);
            joined.write(LINE_END);
        }
        return joined.toByteArray();
    }

    @Override
    public void close() {
        try {
            open.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
