package newstape.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Texts in the form that both databases take. */
final class Storable {
    /** Bytes of what is looked up by: PostgreSQL's indexes take 2,700 in all. */
    private static final int LONGEST_KEY = 600;

    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /** The text without NUL, which PostgreSQL doesn't take, and without halves of characters, which UTF-8 hasn't. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isSurrogate(unit)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            clean.appendCodePoint(character == 0 || half ? REPLACEMENT : character);
        });
        return clean.toString();
    }

    /**
     * The same for what is looked up by: of a very long one, its hash. Equal for equal texts, and hardly for others.
     */
    static String key(String text) {
        String clean = text(text);
        byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_KEY ? clean : "sha-256:" + hash(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
