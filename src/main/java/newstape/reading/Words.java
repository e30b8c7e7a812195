package newstape.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newstape.text.Folding;

/**
 * The words of a text: runs of letters, digits and the apostrophes, points, commas and hyphens between them. In scripts
 * that put no spaces between words a character counts as one.
 */
final class Words {
    private Words() {}

    /** Each word folded, with its inner hyphens and points; a possessive {@code 's} is gone. */
    static List<String> folded(String text) {
        String folded = isPlain(text) ? text.toLowerCase(Locale.ROOT).replace('’', '\'') : fold(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (end > at) {
                words.add(withoutPossessive(folded.substring(at, end)));
                at = end;
            } else {
                at += Character.charCount(folded.codePointAt(at));
            }
        }
        return words;
    }

    /** How many words there are. */
    static int count(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                count++;
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return count;
    }

    static String fold(String text) {
        return Folding.fold(text);
    }

    /** Most text is: its words are folded by making them small, at a tenth of the cost. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && "‘’“”–—…".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the word that starts at {@code from} ends; {@code from} itself where none starts. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int size = Character.charCount(c);
            if (c >= 0x2E80 && (Character.isIdeographic(c) || isKana(c))) {
                return at == from ? at + size : at;
            }
            if (isPart(c) || (at > from && joins(c) && partFollows(text, at + size))) {
                at += size;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean partFollows(String text, int at) {
        return at < text.length() && isPart(text.codePointAt(at));
    }

    private static boolean isPart(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
