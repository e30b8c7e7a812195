package newstape.feed;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.page.Decoding;

/** The characters of a document, whatever it says of its encoding. */
final class Characters {
    private static final char LOST = '\uFFFD';

    private Characters() {}

    /**
     * The characters without those that no document may have. Of what the transport says, what the document says, and
     * what the bytes look like, the first counts by which the fewest bytes are lost.
     */
    static String of(byte[] bytes, Optional<String> told) {
        Optional<Charset> wide = thirtyTwoBit(bytes);
        if (wide.isPresent()) {
            return clean(new String(bytes, wide.get()));
        }
        String best = Decoding.decode(bytes, told);
        long lost = lost(best);
        if (lost > 0) {
            for (String other :
                    (Iterable<String>) Stream.of(Optional.<String>empty(), Optional.of(Decoding.looksLike(bytes)))
                            .map(charset -> Decoding.decode(bytes, charset))::iterator) {
                long here = lost(other);
                if (here < lost) {
                    best = other;
                    lost = here;
                }
            }
        }
        return clean(best);
    }

    /** Whether some bytes stood for no character. */
    static boolean lossy(String text) {
        return text.indexOf(LOST) >= 0;
    }

    /** The text without control characters, halves of characters, and what is no character. */
    static String clean(String text) {
        int first = 0;
        while (first < text.length() && fine(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (fine(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean fine(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c != '\uFEFF' && c < '\uFFFE';
    }

    private static long lost(String text) {
        return text.chars().filter(c -> c == LOST).count();
    }

    private static Optional<Charset> thirtyTwoBit(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int head = ByteBuffer.wrap(bytes).getInt();
        return switch (head) {
            case 0x0000FEFF, '<' -> Optional.of(Charset.forName("UTF-32BE"));
            case 0xFFFE0000, '<' << 24 -> Optional.of(Charset.forName("UTF-32LE"));
            default -> Optional.empty();
        };
    }
}
