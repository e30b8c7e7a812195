package newstape.platform.console;

import org.jline.utils.WCWidth;

/**
 * How much room characters take on a terminal: two columns for those of East Asia and for emoji, none for a mark that
 * stands on another character.
 */
final class Columns {
    private static final int FIRST_MARK = 0x300;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int FIRST_SYMBOL = 0x2190;

    private Columns() {}

    static int of(String characters) {
        int columns = 0;
        for (int at = 0; at < characters.length(); ) {
            int end = end(characters, at);
            columns += of(characters, at, end);
            at = end;
        }
        return columns;
    }

    /** Where the character that a reader sees at {@code start} ends, with its marks and all that is joined to it. */
    static int end(String characters, int start) {
        int first = characters.codePointAt(start);
        int end = start + Character.charCount(first);
        int before = first;
        boolean flag = WCWidth.isRegionalIndicator(first);
        while (end < characters.length()) {
            int next = characters.codePointAt(end);
            boolean second = flag && WCWidth.isRegionalIndicator(next);
            if (!second && !joins(before, next)) {
                return end;
            }
            flag = false;
            before = next;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean joins(int before, int next) {
        if (next < FIRST_MARK) {
            return false;
        }
        return before == JOINER || skinTone(next) || WCWidth.wcwidth(next) == 0;
    }

    private static boolean skinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    /** The room of the one character from {@code start} to {@code end}. */
    static int of(String characters, int start, int end) {
        int first = characters.codePointAt(start);
        if (first < FIRST_MARK) {
            return 1;
        }
        boolean pictured = first >= FIRST_SYMBOL && characters.indexOf(EMOJI_SELECTOR, start, end) >= 0;
        boolean flag = WCWidth.isRegionalIndicator(first);
        return pictured || flag ? 2 : Math.max(0, WCWidth.wcwidth(first));
    }

    /** As much of {@code characters} as fits, with {@code ellipsis} where there was more. */
    static String cut(String characters, int columns, String ellipsis) {
        if (characters.length() <= columns && characters.chars().allMatch(c -> c < FIRST_MARK)) {
            return characters;
        }
        int room = columns - ellipsis.length();
        int fitting = 0;
        for (int at = 0, taken = 0; at < characters.length(); ) {
            int end = end(characters, at);
            taken += of(characters, at, end);
            if (taken > columns) {
                return characters.substring(0, fitting) + ellipsis;
            }
            at = end;
            fitting = taken <= room ? end : fitting;
        }
        return characters;
    }
}
