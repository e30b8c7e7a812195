package newstape.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A body as it gathers: its size is known when it has ended, whatever the server says of it. */
final class Chunks {
    private static final int SIZE = 32 * 1024;

    private final Room.Share share;
    private final Supplier<Duration> patience;
    private final List<byte[]> chunks = new ArrayList<>();
    private int length;

    /** @param patience for how long it may still wait for room */
    Chunks(Room.Share share, Supplier<Duration> patience) {
        this.share = share;
        this.patience = patience;
    }

    /**
     * Reads all there is, or the first {@code most} bytes.
     *
     * @throws Gauge.TooLarge where there are more and it isn't to be cut
     */
    byte[] read(InputStream stream, int most, boolean cut) throws IOException, InterruptedException {
        while (length <= most) {
            byte[] chunk = chunk();
            int count = fill(chunk, stream);
            chunks.add(chunk);
            length += count;
            if (count < SIZE) {
                break;
            }
        }
        if (length > most && !cut) {
            throw new Gauge.TooLarge();
        }
        return joined(Math.min(length, most));
    }

    /** Takes its room twice: once more for when all are joined. */
    private byte[] chunk() throws IOException, InterruptedException {
        if (!share.grow(2 * SIZE, patience.get())) {
            throw new InterruptedIOException("no room");
        }
        return new byte[SIZE];
    }

    /** Returns how many bytes it holds then; fewer than it could where the body has ended. */
    private int fill(byte[] chunk, InputStream stream) throws IOException {
        int filled = 0;
        while (filled < SIZE) {
            int count = stream.read(chunk, filled, SIZE - filled);
            if (count < 0) {
                break;
            }
            filled += count;
            if (share.overstays()) {
                throw new InterruptedIOException("too slow");
            }
        }
        return filled;
    }

    private byte[] joined(int size) {
        byte[] all = new byte[size];
        int place = 0;
        for (byte[] chunk : chunks) {
            int count = Math.min(SIZE, size - place);
            System.arraycopy(chunk, 0, all, place, count);
            place += count;
        }
        return all;
    }
}
