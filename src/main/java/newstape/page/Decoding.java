package newstape.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that bytes stand for. What decides, in this order: a byte-order mark, what the transport said, the
 * zero bytes of UTF-16, what the page's own markup says, whether it is well-formed UTF-8; else it is windows-1252. Who
 * says that it is in a charset of single bytes isn't believed where it is well-formed UTF-8 beyond ASCII. What was
 * garbled before is put right ({@link Mojibake}).
 */
public final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** Labels that pages use for another charset than the one Java knows by that name, as browsers take them. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "x-sjis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949");

    private Decoding() {}

    /** The characters; what no character stands for becomes U+FFFD. */
    public static String decode(byte[] bytes, Optional<String> told) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset charset = told.flatMap(Decoding::named)
                .or(() -> sixteenBit(bytes))
                .or(() -> declared(bytes))
                .filter(label -> !isContradicted(label, bytes))
                .orElseGet(() -> Utf8.plausible(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
        return text(bytes, 0, charset);
    }

    /** No text in a charset of single bytes is well-formed UTF-8 by chance, as soon as it is more than ASCII. */
    private static boolean isContradicted(Charset label, byte[] bytes) {
        return label.canEncode() && label.newEncoder().maxBytesPerChar() == 1 && Utf8.certain(bytes);
    }

    /** The charset's label that the bytes alone suggest, whatever anybody says of them. */
    public static String looksLike(byte[] bytes) {
        return (Utf8.plausible(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252).name();
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return Mojibake.repaired(new String(bytes, from, bytes.length - from, charset));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(lower, lower)));
        } catch (IllegalArgumentException e) { // ill-formed or unknown: pages say anything
            return Optional.empty();
        }
    }

    /** Western text in UTF-16 has a zero in every other byte, and always on the same side. */
    private static Optional<Charset> sixteenBit(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 * 2 / 5;
        if (length < 4 || Math.min(even, odd) > length / 100) {
            return Optional.empty();
        }
        if (odd > most) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > most ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find()
                // A declaration that can be read byte by byte isn't in UTF-16, whatever it says.
                ? named(matcher.group(1))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }
}
