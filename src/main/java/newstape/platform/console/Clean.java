package newstape.platform.console;

/**
 * What publishers and members wrote, made harmless for a terminal: without control characters, escape codes and what
 * changes the direction of text.
 */
final class Clean {
    /** More marks than any writing system puts on one character. */
    private static final int MOST_MARKS = 8;

    private static final int NOT_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Clean() {}

    /** The characters of a text; its line ends are {@code \n}. */
    static String text(String raw) {
        return clean(raw, "\n");
    }

    /** The characters of a text that stays on its line. */
    static String line(String raw) {
        return clean(raw, " ");
    }

    private static String clean(String raw, String lineEnd) {
        if (raw.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return raw;
        }
        StringBuilder clean = new StringBuilder(raw.length());
        int marks = 0;
        for (int at = 0; at < raw.length(); ) {
            int character = raw.codePointAt(at);
            boolean afterReturn = at > 0 && raw.charAt(at - 1) == '\r';
            at += Character.charCount(character);
            marks = mark(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS && !(character == '\n' && afterReturn)) {
                append(character, lineEnd, clean);
            }
        }
        return clean.toString();
    }

    private static void append(int character, String lineEnd, StringBuilder clean) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> {
                switch (character) {
                    case '\n', '\r', 0x85 -> clean.append(lineEnd);
                    case '\t' -> clean.append(' ');
                    default -> {
                        // it has no shape
                    }
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(lineEnd);
            case Character.SURROGATE -> clean.append('\uFFFD');
            case Character.FORMAT -> {
                if (character == JOINER || character == NOT_JOINER) {
                    clean.appendCodePoint(character);
                }
            }
            default -> clean.appendCodePoint(character);
        }
    }

    private static boolean mark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
