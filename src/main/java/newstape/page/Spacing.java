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
        Lines line = new Lines();
        for (int i = 0; i < raw.length(); i++) {
            line.add(raw, i);
        }
        return line.toString();
    }

    /** Lines, each as {@link #line} makes it, of words that come one after another. */
    static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private boolean begun;
        private boolean gap;

        /** Words on the line that is open; what ends lines in them ends it, but for line feeds and returns. */
        void words(String words) {
            int i = 0;
            while (i < words.length()) {
                int end = plain(words, i);
                if (end > i) {
                    keep(words, i, end);
                    i = end;
                } else {
                    char c = words.charAt(i);
                    if (ends(c) && c != '\n' && c != '\r') {
                        end();
                    } else {
                        add(words, i);
                    }
                    i++;
                }
            }
        }

        /** Where the words that begin there end of which nothing need be changed. */
        private static int plain(String words, int from) {
            int i = from;
            while (i < words.length()
                    && (visible(words.charAt(i))
                            || (words.charAt(i) == ' '
                                    && i > from
                                    && i + 1 < words.length()
                                    && visible(words.charAt(i + 1))))) {
                i++;
            }
            return i;
        }

        private static boolean visible(char c) {
            return c > ' ' && c < '\u007f';
        }

        /** Ends the line that is open. */
        void end() {
            text.append('\n');
            begun = false;
            gap = false;
        }

        /** Sets apart what comes from what stands there. */
        void gap() {
            gap = true;
        }

        private void add(CharSequence raw, int i) {
            char c = raw.charAt(i);
            if (space(c)) {
                gap = true;
            } else if (!invisible(c)) {
                keep(whole(raw, i, c) ? c : '\uFFFD');
            }
        }

        private void keep(char c) {
            begin();
            text.append(c);
        }

        private void keep(String words, int from, int to) {
            begin();
            text.append(words, from, to);
        }

        private void begin() {
            if (gap && begun) {
                text.append(' ');
            }
            gap = false;
            begun = true;
        }

        @Override
        public String toString() {
            return text.toString();
        }
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
        return c < '\u0080' ? c <= ' ' || c == '\u007f' : Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Soft hyphens, marks of order and direction, byte-order marks; not the joiners that scripts and emoji need. */
    private static boolean invisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && unseen(c));
    }

    private static boolean unseen(char c) {
        return c == '\u200B'
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
