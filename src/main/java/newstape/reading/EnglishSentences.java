package newstape.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of one line of English end: at a full stop, a question or an exclamation mark, with the quotes
 * and brackets that close behind it, where what follows can open a sentence. A full stop of an abbreviation, an
 * initial, a number or a list's ordinal isn't an end.
 */
final class EnglishSentences {
    private static final String MARKS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]}";
    private static final String OPENERS = "\"'“‘«([{¿¡—–-•*";
    /** How far back or on a word is looked at: hostile input has endless ones. */
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final Language english;

    EnglishSentences(String text, Language english) {
        this.text = text;
        this.english = english;
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = afterSpace(0);
        int at = start;
        while (at < text.length()) {
            if (MARKS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int marks = after(at, MARKS);
            int end = after(marks, CLOSERS);
            int next = afterSpace(end);
            if (next == text.length() || (next > end && isEnd(start, at, marks, end, next))) {
                spans.add(new Span(start, end));
                start = next;
            }
            at = end;
        }
        int end = Sentences.stripped(text, start, text.length());
        if (start < end) {
            spans.add(new Span(start, end));
        }
        return spans;
    }

    private boolean isEnd(int start, int mark, int marks, int end, int next) {
        if (!canOpen(next)) {
            return false;
        }
        boolean fullStop = marks - mark == 1 && text.charAt(mark) == '.';
        if (fullStop) {
            return end > marks || !isAbbreviation(start, mark, next);
        }
        boolean closedQuote = end > marks && text.charAt(mark) != '…';
        return !closedQuote || !isAttribution(next);
    }

    /** A capital or a figure, perhaps behind an opening quote; or a name as {@code iPhone} is. */
    private boolean canOpen(int next) {
        int at = after(next, OPENERS);
        if (at >= text.length()) {
            return true;
        }
        int c = text.codePointAt(at);
        if (!Character.isLowerCase(c)) {
            return true;
        }
        int second = at + Character.charCount(c);
        return second < text.length() && Character.isUpperCase(text.codePointAt(second));
    }

    private boolean isAbbreviation(int start, int mark, int next) {
        int from = wordStart(start, mark);
        String word = text.substring(from, mark);
        if (word.isEmpty()) {
            return false;
        }
        String folded = Words.fold(word);
        if (folded.chars().allMatch(Character::isDigit)) {
            return from == start && word.length() <= 3;
        }
        if (english.abbreviations().contains(folded)) {
            return true;
        }
        if (folded.equals("no") || folded.equals("nos")) {
            return Character.isDigit(text.charAt(next));
        }
        boolean initials = isInitials(word);
        return (initials || english.suffixes().contains(folded)) && !opensPlainly(next);
    }

    /** One capital, or letters with points between them: {@code J}, {@code U.S}, {@code a.m}. */
    private static boolean isInitials(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        boolean pointed = word.indexOf('.') > 0;
        for (String part : word.split("\\.", -1)) {
            pointed &= !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(Character::isLetter);
        }
        return pointed;
    }

    /** Whether the next word, capital or not, is one that names don't start with. */
    private boolean opensPlainly(int next) {
        String word = Words.fold(word(after(next, OPENERS)));
        return english.functionWords().contains(word) || english.dangling().contains(word);
    }

    /** Whether a name and a verb of saying follow, so that the quotation's mark was not the sentence's end. */
    private boolean isAttribution(int next) {
        int at = next;
        for (int words = 0; words < 4 && at < text.length(); words++) {
            String word = word(at);
            if (english.attributions().contains(Words.fold(word))) {
                return words > 0;
            }
            at = afterSpace(at + Math.max(1, word.length()));
        }
        return false;
    }

    private String word(int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private int wordStart(int start, int mark) {
        int from = mark;
        while (from > start && mark - from < LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private int after(int from, String those) {
        int at = from;
        while (at < text.length() && those.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        return Sentences.afterSpace(text, from, text.length());
    }
}
