package newstape.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of a typed line, or several in quotes.
 *
 * @param name what stands before a colon, as in {@code page:2}; empty where nothing does, or where it stands in quotes
 * @param value without quotes
 * @param start where it begins in the line
 * @param valueStart where its value begins in the line, the opening quote left out
 */
record Token(Optional<String> name, String value, int start, int valueStart) {
    private static final int NAME_LENGTH = 32;

    /** The tokens of a line. A quote that isn't closed is a character like others. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (space(line.charAt(at))) {
                at++;
            } else {
                at = scan(line, at, tokens);
            }
        }
        return tokens;
    }

    /** Adds the token that begins at {@code start}; returns where it ends. */
    private static int scan(String line, int start, List<Token> tokens) {
        int colon = colon(line, start);
        int valueStart = colon < 0 ? start : colon + 1;
        Optional<String> name = colon < 0 ? Optional.empty() : Optional.of(line.substring(start, colon));
        if (valueStart < line.length() && opens(line.charAt(valueStart))) {
            int close = close(line, valueStart + 1);
            if (close >= 0) {
                tokens.add(new Token(name, unescape(line.substring(valueStart + 1, close)), start, valueStart + 1));
                return close + 1;
            }
        }
        int end = valueStart;
        while (end < line.length() && !space(line.charAt(end))) {
            end++;
        }
        tokens.add(new Token(name, line.substring(valueStart, end), start, valueStart));
        return end;
    }

    private static int colon(String line, int start) {
        for (int i = start; i < line.length() && i - start <= NAME_LENGTH; i++) {
            char c = line.charAt(i);
            if (c == ':') {
                return i == start || line.startsWith("//", i + 1) ? -1 : i;
            }
            if (!Character.isLetter(c) && c != '-') {
                return -1;
            }
        }
        return -1;
    }

    private static int close(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (closes(c) && (i + 1 == line.length() || space(line.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static String unescape(String quoted) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            value.append(c == '\\' && i + 1 < quoted.length() ? quoted.charAt(++i) : c);
        }
        return value.toString();
    }

    /** {@code value} in quotes, as {@link #of} reads it back. */
    static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || closes(c)) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    private static boolean opens(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«';
    }

    private static boolean closes(char c) {
        return c == '"' || c == '”' || c == '“' || c == '»';
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
