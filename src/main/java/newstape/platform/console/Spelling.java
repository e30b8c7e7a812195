package newstape.platform.console;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Characters as a charset can write them: a terminal without Unicode is shown {@code +4.64%} for {@code ▲ 4.64%}. */
final class Spelling {
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("▲", "+"),
            Map.entry("▼", "-"),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("‑", "-"),
            Map.entry("‐", "-"),
            Map.entry("…", "..."),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("‚", "'"),
            Map.entry("•", "*"),
            Map.entry("·", "-"),
            Map.entry("│", "|"),
            Map.entry("→", "->"),
            Map.entry("←", "<-"),
            Map.entry("×", "x"),
            Map.entry("≈", "~"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("\u00A0", "\u00A0"),
            Map.entry("\u202F", "\u00A0"));

    private final Optional<CharsetEncoder> encoder;
    /** To ask an encoder for each character of a long text would take seconds. */
    private final Map<Integer, String> known = new HashMap<>();

    Spelling(Charset charset) {
        this.encoder = charset.name().startsWith("UTF") ? Optional.empty() : Optional.of(charset.newEncoder());
    }

    boolean writes(String characters) {
        return encoder.map(some -> some.canEncode(characters)).orElse(true);
    }

    /** A space that doesn't break stays one, whatever the charset: it is written as a space once lines are made. */
    String spell(String characters) {
        if (writes(characters)) {
            return characters;
        }
        StringBuilder spelled = new StringBuilder(characters.length());
        for (int at = 0; at < characters.length(); ) {
            int character = characters.codePointAt(at);
            int end = at + Character.charCount(character);
            String written = known.computeIfAbsent(character, this::one);
            spelled.append(written);
            boolean sign = (character == '▲' || character == '▼') && written.charAt(0) != character;
            at = sign && end < characters.length() && characters.charAt(end) == ' ' ? end + 1 : end;
        }
        return spelled.toString();
    }

    private String one(int character) {
        String one = Character.toString(character);
        return writes(one) ? one : otherwise(one);
    }

    private String otherwise(String one) {
        String listed = OTHERWISE.get(one);
        if (listed != null) {
            return listed;
        }
        if (Character.getType(one.codePointAt(0)) == Character.FORMAT) {
            return "";
        }
        String base = Normalizer.normalize(one, Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return writes(base) ? base : "?";
    }
}
