package newstape.text;

/**
 * What somebody typed, said back to them: one line, bounded, with nothing in it that a terminal or a reader would take
 * for a command.
 */
public final class Echo {
    private static final int LENGTH = 60;

    private Echo() {}

    /** At most {@value #LENGTH} characters of {@code typed}, and an ellipsis where there was more. */
    public static String of(String typed) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int at = 0; at < typed.length(); ) {
            int character = typed.codePointAt(at);
            at += Character.charCount(character);
            if (count++ == LENGTH) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(visible(character) ? character : ' ');
        }
        return shown.toString().strip();
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
