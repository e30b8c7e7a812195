package newstape.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A body as it was before it was packed for the way. */
final class Unpacked {
    private static final int BUFFER = 8 * 1024;
    private static final int MOST_LAYERS = 3;
    private static final int ZLIB = 8;

    private Unpacked() {}

    /**
     * Closing it closes {@code packed}.
     *
     * @param encodings as {@code Content-Encoding} lists them
     * @throws IOException where one of them is none that was asked for, or isn't what the body is in
     */
    static InputStream of(InputStream packed, List<String> encodings) throws IOException {
        List<String> layers = encodings.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(layer -> layer.strip().toLowerCase(Locale.ROOT))
                .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                .toList();
        if (layers.size() > MOST_LAYERS) {
            throw new IOException("packed " + layers.size() + " times");
        }
        PushbackInputStream body = peeked(packed);
        for (String layer : layers.reversed()) {
            body = starts(body).length == 0 ? body : peeked(unpacked(body, layer));
        }
        // A file that is packed itself, as many sitemaps are, or one that was packed twice.
        return Gunzipped.isAt(starts(body)) ? new Gunzipped(body) : body;
    }

    private static InputStream unpacked(PushbackInputStream body, String layer) throws IOException {
        return switch (layer) {
            case "gzip", "x-gzip" -> new Gunzipped(body);
            case "deflate" -> inflated(body);
            default -> throw new IOException("packed as " + layer);
        };
    }

    /** With zlib's head, as the standard says, or without, as some servers do. */
    private static InputStream inflated(PushbackInputStream body) throws IOException {
        byte[] start = starts(body);
        boolean headed = start.length == 2
                && (start[0] & 0x0f) == ZLIB
                && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(body, new Inflater(!headed), BUFFER) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }

    private static PushbackInputStream peeked(InputStream stream) {
        return new PushbackInputStream(stream, BUFFER);
    }

    /** The first two bytes, or as many as there are; they stay there. */
    private static byte[] starts(PushbackInputStream stream) throws IOException {
        byte[] start = stream.readNBytes(2);
        stream.unread(start);
        return start;
    }
}
