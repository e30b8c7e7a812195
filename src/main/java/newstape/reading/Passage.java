package newstape.reading;

import java.util.ArrayList;
import java.util.List;
import newstape.text.Text;

/**
 * A piece of a text with the spans in it that match; these are in order, apart, and within the piece.
 *
 * @param whole in the text that it is a piece of
 */
record Passage(String text, Span whole, List<Span> matches) {
    private static final int LONGEST = 280;
    private static final int BEFORE = 80;
    private static final String ELLIPSIS = "…";

    Passage {
        matches = List.copyOf(matches);
    }

    /** With the matches marked; cut around the first of them where it is long. */
    Text marked() {
        if (whole.end() - whole.start() <= LONGEST) {
            return marked(whole);
        }
        int first = matches.isEmpty() ? whole.start() : matches.getFirst().start();
        int start = first - BEFORE <= whole.start() ? whole.start() : wordAt(first - BEFORE);
        int end = Math.min(whole.end(), start + LONGEST);
        return marked(new Span(start, end == whole.end() ? end : Math.max(wordAt(end), start + 1)));
    }

    private Text marked(Span shown) {
        List<Text> parts = new ArrayList<>();
        int at = shown.start();
        if (at > whole.start()) {
            parts.add(Text.plain(ELLIPSIS));
        }
        for (Span match : matches) {
            if (match.start() >= at && match.end() <= shown.end()) {
                addPlain(parts, at, match.start());
                parts.add(new Text.Mark(Text.plain(match.of(text))));
                at = match.end();
            }
        }
        addPlain(parts, at, shown.end());
        if (shown.end() < whole.end()) {
            parts.add(Text.plain(ELLIPSIS));
        }
        return parts.size() == 1 ? parts.getFirst() : new Text.Sequence(parts);
    }

    private void addPlain(List<Text> parts, int from, int to) {
        if (from < to) {
            parts.add(Text.plain(text.substring(from, to)));
        }
    }

    /** The nearest place at or before {@code near} where a word starts, and never inside a character. */
    private int wordAt(int near) {
        int at = near;
        while (at > whole.start() && near - at < BEFORE / 2 && !Sentences.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return Character.isLowSurrogate(text.charAt(at)) && at > whole.start() ? at - 1 : at;
    }
}
