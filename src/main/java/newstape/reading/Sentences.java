package newstape.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a text, verbatim and in order; what stands between them is white space alone. A line break ends a
 * sentence.
 *
 * <p>English has rules of its own, which are right more often than the JDK's; every other language has the JDK's,
 * mended where an abbreviation or an ordinal was taken for an end.
 */
public final class Sentences {
    private Sentences() {}

    public static List<String> of(String text, Locale language) {
        return spans(text, Languages.named(language)).stream()
                .map(span -> span.of(text))
                .toList();
    }

    static List<Span> spans(String text, Language language) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isLineBreak(text.charAt(at))) {
                addLine(text, start, at, language, spans);
                start = at + 1;
            }
        }
        return spans;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static void addLine(String text, int start, int end, Language language, List<Span> spans) {
        String line = text.substring(start, end);
        List<Span> found =
                language.code().equals("en") ? new EnglishSentences(line, language).spans() : mended(line, language);
        found.forEach(span -> spans.add(new Span(start + span.start(), start + span.end())));
    }

    private static List<Span> mended(String line, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(line);
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int end = stripped(line, from, to);
            int start = afterSpace(line, from, end);
            if (start == end) {
                continue;
            }
            Span span = new Span(start, end);
            spans.add(open ? spans.removeLast().to(span) : span);
            open = endsInside(span.of(line), language);
        }
        return spans;
    }

    /** Whether the last word is an abbreviation, an initial or an ordinal, so that the sentence goes on. */
    private static boolean endsInside(String sentence, Language language) {
        if (!sentence.endsWith(".")) {
            return false;
        }
        int end = sentence.length() - 1;
        int start = end;
        while (start > 0 && !Character.isWhitespace(sentence.charAt(start - 1)) && end - start < 12) {
            start--;
        }
        String word = sentence.substring(start, end);
        boolean ordinal = word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return ordinal || initial || language.abbreviations().contains(Words.fold(word));
    }

    static int afterSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int stripped(String text, int from, int to) {
        int at = to;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
