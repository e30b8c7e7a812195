package newstape.article.story;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.article.Article;
import newstape.text.Folding;

/** The words of an article's title and beginning: what happened is told first. */
final class Terms {
    private static final int LETTERS = 2_500;
    private static final int WORDS = 260;
    private static final int STEM = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,:-][\\p{L}\\p{N}]+)*");

    private final Map<String, Term> terms = new LinkedHashMap<>();

    private Terms() {}

    static Map<String, Term> of(Article article) {
        Terms terms = new Terms();
        terms.add(article.title(), true);
        String text = article.text();
        terms.add(text.length() > LETTERS ? text.substring(0, LETTERS) : text, false);
        return terms.terms;
    }

    private void add(String text, boolean title) {
        boolean capitals = title && capitalised(text);
        boolean starts = true;
        int at = 0;
        int words = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && words++ < WORDS) {
            starts |= endsSentence(text, at, matcher.start());
            at = matcher.end();
            word(matcher.group(), title, !starts && !capitals);
            starts = false;
        }
    }

    private void word(String word, boolean title, boolean mayBeName) {
        int first = word.codePointAt(0);
        if (Character.isIdeographic(first) || isKana(first)) {
            pairs(word, title);
            return;
        }
        String folded = folded(word);
        if (folded.isEmpty()) {
            return;
        }
        if (Character.isDigit(first)) {
            add(folded.replace(",", ""), title, Term.Kind.FIGURE);
        } else {
            String key = folded.length() > STEM ? folded.substring(0, STEM) : folded;
            add(key, title, mayBeName && Character.isUpperCase(first) ? Term.Kind.NAME : Term.Kind.PLAIN);
        }
    }

    /** Scripts without spaces: each two neighbours. */
    private void pairs(String word, boolean title) {
        for (int i = 0; i + 1 < word.length(); i++) {
            add(word.substring(i, i + 2), title, Term.Kind.PLAIN);
        }
    }

    private void add(String key, boolean title, Term.Kind kind) {
        terms.merge(key, new Term(key, 1, title, kind), (known, other) -> known.and(title, kind));
    }

    private static String folded(String word) {
        boolean plain = word.chars().allMatch(c -> c < 0x80);
        String folded = plain ? word.toLowerCase(Locale.ROOT) : Folding.fold(word);
        String whole = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        return Character.isDigit(word.codePointAt(0))
                ? whole
                : whole.replace("'", "").replace("-", "").replace(".", "");
    }

    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?:\n\"“„»".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title writes every word large, as some do. */
    private static boolean capitalised(String title) {
        int large = 0;
        int all = 0;
        Matcher matcher = WORD.matcher(title);
        while (matcher.find()) {
            if (matcher.group().length() >= 4) {
                all++;
                large += Character.isUpperCase(matcher.group().codePointAt(0)) ? 1 : 0;
            }
        }
        return large * 10 > all * 6;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
