package newstape.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for words of any length: equal for equal words, and for others as good as never. */
record Fingerprint(String value) {
    private static final int BYTES = 8;

    static Fingerprint of(List<String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            words.forEach(word -> {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
