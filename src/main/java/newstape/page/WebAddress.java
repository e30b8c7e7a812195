package newstape.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.internal.StringUtil;

/** Addresses as pages write them: relative, with spaces, in any script. */
final class WebAddress {
    private static final int LONGEST = 2_000;
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** The whole address, with a scheme of the web and a host; empty where it is none. */
    static Optional<URI> of(String written, String base) {
        String address = Spacing.line(written);
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = address.startsWith("//") ? scheme(base) + address : absolute(address, base);
        return uri(whole).or(() -> uri(escaped(whole)));
    }

    private static String scheme(String base) {
        return base.startsWith("http:") ? "http:" : "https:";
    }

    private static String absolute(String address, String base) {
        boolean whole =
                address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
        return whole || base.isEmpty() ? address : StringUtil.resolve(base, address);
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) { // pages write what is no address
            return Optional.empty();
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (kept) {
                escaped.append(c);
            } else {
                escaped.append("%%%02X".formatted((int) c));
            }
        }
        return escaped.toString();
    }
}
