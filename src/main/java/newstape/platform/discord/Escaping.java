package newstape.platform.discord;

import java.util.regex.Pattern;

/**
 * Somebody's words as Discord shows them unchanged: whatever would be markup, a link, a mention, a moment or an emoji
 * is escaped, wherever it stands. Discord shows any mark behind a backslash as it is.
 */
final class Escaping {
    /** An address becomes a link, and a name between colons an emoji, by its colon. */
    private static final String ALWAYS = "\\*_~`|<>[]#:";

    private static final String ZERO_WIDTH_SPACE = "\u200B";
    private static final Pattern EVERYBODY = Pattern.compile("@(?=\\s*(?:everyone|here))", Pattern.CASE_INSENSITIVE);

    private Escaping() {}

    /** The words, escaped; {@code lineStart} where nothing but spaces stands before them in their line. */
    static String of(String words, boolean lineStart) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        boolean start = lineStart;
        boolean digits = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            boolean lists = start && (character == '-' || character == '+');
            boolean numbers = digits && (character == '.' || character == ')');
            if (ALWAYS.indexOf(character) >= 0 || lists || numbers) {
                escaped.append('\\');
            }
            escaped.append(character);
            digits = (start || digits) && character >= '0' && character <= '9';
            start = character == '\n' || (start && character == ' ');
        }
        return EVERYBODY.matcher(escaped).replaceAll("@" + ZERO_WIDTH_SPACE);
    }
}
