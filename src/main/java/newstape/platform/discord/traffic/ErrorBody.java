package newstape.platform.discord.traffic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import okhttp3.Response;

/**
 * The body of an error, looked into without taking it from whom it is for.
 *
 * <p>Three members are all that is asked of it. In JSON a quote that isn't escaped stands in no string, so that a
 * quoted name with a colon after it is a member's name, whatever a message may say.
 */
record ErrorBody(String text) {
    private static final int LIMIT = 64 * 1024;
    private static final Pattern RETRY_AFTER =
            Pattern.compile("\"retry_after\"\\s*:\\s*\"?(\\d{1,15}(?:\\.\\d{1,15})?)(?![\\d.eE])");
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*(\\d{1,9})(?![\\d.eE])");
    private static final Pattern GLOBAL = Pattern.compile("\"global\"\\s*:\\s*true\\b");
    private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:");
    private static final Pattern CLOUDFLARE = Pattern.compile("\"cloudflare_error\"\\s*:\\s*true\\b");

    /** Where the connection fails amid it, there is nothing to go by; whom it is for meets that failure itself. */
    static ErrorBody of(Response response) {
        byte[] raw = peeked(response);
        boolean zipped = "gzip".equalsIgnoreCase(response.header("Content-Encoding", ""));
        return new ErrorBody(new String(zipped ? unzipped(raw) : raw, StandardCharsets.UTF_8).strip());
    }

    private static byte[] peeked(Response response) {
        try {
            return response.peekBody(LIMIT).bytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** As far as it goes: what is cut or damaged is no body to go by. */
    private static byte[] unzipped(byte[] raw) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return in.readNBytes(LIMIT);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    Optional<Double> retryAfter() {
        return first(RETRY_AFTER).map(Double::valueOf);
    }

    /** Discord's own number for what went wrong. */
    Optional<Integer> code() {
        return first(CODE).map(Integer::valueOf);
    }

    boolean global() {
        return isJson() && GLOBAL.matcher(text).find();
    }

    /** In the form in which Discord states errors, and Cloudflare doesn't. */
    boolean isOfDiscord() {
        return isJson()
                && !CLOUDFLARE.matcher(text).find()
                && (RETRY_AFTER.matcher(text).find() || MESSAGE.matcher(text).find());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private Optional<String> first(Pattern pattern) {
        Matcher member = pattern.matcher(text);
        return isJson() && member.find() ? Optional.of(member.group(1)) : Optional.empty();
    }

    private boolean isJson() {
        return text.startsWith("{");
    }
}
