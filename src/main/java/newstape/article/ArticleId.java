package newstape.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which article it is: eight hexadecimal digits, the same for the same article at every start, short enough for a
 * button.
 */
public record ArticleId(String value) {
    private static final int DIGITS = 8;

    /** The id of what {@code identity} names: an article's address, or its title where it has none. */
    public static ArticleId of(String identity) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
