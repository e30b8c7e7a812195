package newstape.page;

import java.util.ArrayList;
import java.util.List;

/** Characters as they are kept: one kind of space, one kind of line end, nothing invisible, no half characters. */
final class Spacing {
    private Spacing() {}

    /** One line: runs of white space and controls become one space, none at the ends. */
    static String line(CharSequence raw) {
        return clean(raw) ? raw.toString() : cleaned(raw);
    }

    /** Whether nothing need be changed, as with most lines. */
    private static boolean clean(CharSequence raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain =
                    c > ' ' && (c < '\u007f' || (c >= '\u00c0' && c < '\u1680') || (c >= '\u2010' && c < '\u2028'));
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || raw.isEmpty();
    }

    private static String cleaned(CharSequence raw) {
        StringBuilder line = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (space(c)) {
                gap = true;
            } else if (!invisible(c)) {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(whole(raw, i, c) ? c : '\uFFFD');
            }
        }
        return line.toString();
    }

    /** Whether nothing of it is kept. */
    static boolean blank(String raw) {
        return raw.chars().allMatch(c -> space((char) c) || invisible((char) c));
    }

    /** The lines, each as {@link #line} makes it; a blank one is empty. */
    static List<String> lines(String raw) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || ends(raw.charAt(i))) {
                lines.add(line(raw.substring(start, i)));
                if (i + 1 < raw.length() && raw.charAt(i) == '\r' && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean space(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Soft hyphens, marks of order and direction, byte-order marks; not the joiners that scripts and emoji need. */
    private static boolean invisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static boolean whole(CharSequence raw, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(raw.charAt(i - 1)));
    }
}
