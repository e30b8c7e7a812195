package newstape.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that was UTF-8, was read as windows-1252 by some program before, and was saved so: {@code weâ€™ve}. It is put
 * right where quotation marks or dashes show it several times, as no language has such letters in a row.
 */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CERTAIN = 2;
    private static final char FIRST = '\u00C2';
    private static final char LAST = '\u00F4';

    private Mojibake() {}

    static String repaired(String text) {
        return marks(text) < CERTAIN ? text : repair(text);
    }

    /** How many marks between U+2000 and U+203F stand as three characters, as far as that matters. */
    private static int marks(String text) {
        int marks = 0;
        int at = text.indexOf('\u00E2');
        while (at >= 0 && at + 2 < text.length() && marks < CERTAIN) {
            boolean punctuation = octet(text.charAt(at + 1)) == 0x80 && continues(text.charAt(at + 2));
            marks += punctuation ? 1 : 0;
            at = text.indexOf('\u00E2', at + 1);
        }
        return marks;
    }

    private static String repair(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = length(text, i);
            Optional<String> meant = length == 0 ? Optional.empty() : decoded(text, i, length);
            repaired.append(meant.orElse(String.valueOf(text.charAt(i))));
            i += meant.isPresent() ? length : 1;
        }
        return repaired.toString();
    }

    /** How many characters from there stand for one; 0 where they stand for themselves. */
    private static int length(String text, int from) {
        char first = text.charAt(from);
        if (first < FIRST || first > LAST) {
            return 0;
        }
        int length = first < '\u00E0' ? 2 : first < '\u00F0' ? 3 : 4;
        if (from + length > text.length()) {
            return 0;
        }
        for (int i = from + 1; i < from + length; i++) {
            if (!continues(text.charAt(i))) {
                return 0;
            }
        }
        return length;
    }

    private static Optional<String> decoded(String text, int from, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) octet(text.charAt(from + i));
        }
        String meant = new String(bytes, StandardCharsets.UTF_8);
        return meant.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(meant);
    }

    private static boolean continues(char c) {
        int octet = octet(c);
        return octet >= 0x80 && octet <= 0xBF;
    }

    /** The byte that a character was read from; -1 where none gives it. */
    private static int octet(char c) {
        if (c <= '\u00FF') {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }
}
