package newstape.text;

import java.util.regex.Pattern;

/** What a reader sees of characters. */
public final class Visible {
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]|\\p{Cs}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x{2028}\\x{2029}\\x{85}\\x{0B}\\x{0C}]");

    /** Letters and signs in whose place nothing is seen: fillers, braille without a dot, what stands for an object. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800\uFFFC";

    private Visible() {}

    /**
     * The characters without controls, without what turns the direction of what stands behind it, without halves of
     * characters; one kind of line end.
     */
    public static String of(String characters) {
        return UNWANTED.matcher(LINE_ENDS.matcher(characters).replaceAll("\n").replace('\t', ' '))
                .replaceAll("");
    }

    /** The same on one line. */
    public static String line(String characters) {
        return of(characters).replace('\n', ' ');
    }

    /** Whether there is anything to see: marks alone have nothing to stand on. */
    public static boolean isAny(String characters) {
        return characters
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .filter(point -> BLANKS.indexOf(point) < 0)
                .anyMatch(point -> switch (Character.getType(point)) {
                    case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
                    default -> true;
                });
    }
}
