package newstape.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The commonest faults of JSON that people and templates write, mended: quotes within a string that aren't escaped, an
 * end that is missing, a value that is missing. What comes out need not be JSON.
 */
final class JsonMending {
    private static final List<String> LITERALS = List.of("true", "false", "null");

    private final String json;
    private final StringBuilder mended;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean within;

    private JsonMending(String json) {
        this.json = json;
        this.mended = new StringBuilder(json.length() + 16);
    }

    static String mended(String json) {
        JsonMending mending = new JsonMending(json);
        mending.mend();
        return mending.mended.toString();
    }

    private void mend() {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (within && c == '\\' && i + 1 < json.length()) {
                mended.append(c).append(json.charAt(++i));
            } else if (c == '"') {
                quote(i);
            } else if (within) {
                mended.append(c);
            } else {
                outside(c);
            }
        }
        if (within) {
            mended.append('"');
        }
        open.forEach(mended::append);
    }

    private void quote(int at) {
        if (within && !closes(at)) {
            mended.append('\\');
        } else {
            within = !within;
        }
        mended.append('"');
    }

    private void outside(char c) {
        switch (c) {
            case '{' -> open.push('}');
            case '[' -> open.push(']');
            case '}', ']' -> {
                if (open.isEmpty() || open.peek() != c) {
                    return;
                }
                open.pop();
                if (last() == ':') {
                    mended.append("null");
                }
            }
            case ',' -> {
                if (last() == ':') {
                    mended.append("null");
                }
            }
            default -> {}
        }
        mended.append(c);
    }

    /** Whether a quote ends its string: what comes after it is what may come after one. */
    private boolean closes(int at) {
        int next = after(at);
        if (next == json.length()) {
            return true;
        }
        return switch (json.charAt(next)) {
            case ':', '}', ']' -> true;
            case ',' -> {
                int then = after(next);
                yield then == json.length()
                        || "\"{[}]-0123456789/".indexOf(json.charAt(then)) >= 0
                        || LITERALS.stream().anyMatch(literal -> json.startsWith(literal, then));
            }
            default -> false;
        };
    }

    private int after(int at) {
        int next = at + 1;
        while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
            next++;
        }
        return next;
    }

    private char last() {
        for (int i = mended.length() - 1; i >= 0; i--) {
            if (!Character.isWhitespace(mended.charAt(i))) {
                return mended.charAt(i);
            }
        }
        return ' ';
    }
}
