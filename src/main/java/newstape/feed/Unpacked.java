package newstape.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Bytes, unpacked where they are packed with gzip.
 *
 * @param cut whether there was more, or the packing is broken after these
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Unpacked(byte[] bytes, boolean cut) {
    private static final int CHUNK = 64 * 1024;

    /**
     * The bytes that come out.
     *
     * @param most as many as come out at most, whatever goes in
     */
    static Unpacked of(byte[] bytes, int most) {
        boolean packed = bytes.length > 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
        if (!packed) {
            return bytes.length > most ? new Unpacked(Arrays.copyOf(bytes, most), true) : new Unpacked(bytes, false);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, CHUNK));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            int read = in.read(chunk);
            while (read >= 0) {
                int fits = Math.min(read, most - out.size());
                out.write(chunk, 0, fits);
                if (fits < read) {
                    return new Unpacked(out.toByteArray(), true);
                }
                read = in.read(chunk);
            }
            return new Unpacked(out.toByteArray(), false);
        } catch (IOException e) { // broken on the way: what came before counts
            return new Unpacked(out.toByteArray(), true);
        }
    }
}
