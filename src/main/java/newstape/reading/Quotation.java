package newstape.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps quotations and brackets whole: sentences are joined until what was opened is closed. */
final class Quotation {
    /** A quotation that goes on for longer was never closed. */
    private static final int MOST_SENTENCES = 6;

    private Quotation() {}

    /** The spans of {@code text}, those joined that stand inside one quotation. */
    static List<Span> whole(String text, List<Span> sentences) {
        List<Span> whole = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            Span span = sentences.get(at);
            Deque<Character> open = new ArrayDeque<>();
            read(text, span, open);
            int last = at;
            while (!open.isEmpty() && last + 1 < sentences.size() && last - at + 1 < MOST_SENTENCES) {
                last++;
                read(text, sentences.get(last), open);
            }
            boolean closed = open.isEmpty();
            whole.add(closed ? span.to(sentences.get(last)) : span);
            at = closed ? last + 1 : at + 1;
        }
        return whole;
    }

    /** Whether everything that {@code text} opens is closed in it, and nothing else. */
    static boolean isWhole(String text) {
        Deque<Character> open = new ArrayDeque<>();
        return read(text, new Span(0, text.length()), open) && open.isEmpty();
    }

    /** Whether nothing was closed that wasn't open. */
    private static boolean read(String text, Span span, Deque<Character> open) {
        boolean sound = true;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (!open.isEmpty() && closes(c, open.peek())) {
                open.pop();
            } else if (opens(c) || (c == '”' && isBeforeWord(text, at, span.end()))) {
                open.push(c);
            } else if (c == '”' || c == ')') {
                sound = false;
            }
        }
        return sound;
    }

    private static boolean opens(char c) {
        return "“„«»\"(".indexOf(c) >= 0;
    }

    private static boolean closes(char c, char opened) {
        return switch (opened) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '»' -> c == '«' || c == '»';
            case '”' -> c == '”';
            case '"' -> c == '"';
            case '(' -> c == ')';
            default -> false;
        };
    }

    /** Swedish and Finnish open with the mark that closes elsewhere. */
    private static boolean isBeforeWord(String text, int at, int end) {
        boolean wordAfter = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return wordAfter && (at == 0 || Sentences.isSpace(text.charAt(at - 1)));
    }
}
