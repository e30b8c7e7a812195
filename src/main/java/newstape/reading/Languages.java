package newstape.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newstape.article.Article;

/**
 * Which language a text is in: what its page says, else what its letters and commonest words say.
 *
 * <p>Why a table of words and no trained model: {@code docs/decisions/language-detection.md}.
 */
public final class Languages {
    private static final String TABLE = "languages.txt";
    /** Enough for the commonest words to show; more would only take longer. */
    private static final int LOOKED_AT = 4_000;
    /** A fifth of any running text and more are its commonest words; a list of names has hardly any. */
    private static final double FEWEST = 0.1;

    private static final Map<String, Language> LISTED = read();
    private static final Map<String, Double> WEIGHTS = weights();

    private Languages() {}

    /** The article's language; {@link Locale#ROOT} where nothing tells it. */
    public static Locale of(Article article) {
        return known(article).locale();
    }

    static Language known(Article article) {
        return article.language()
                .filter(locale ->
                        !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("und"))
                .map(Languages::named)
                .orElseGet(() -> detect(sample(article)));
    }

    static Language named(Locale locale) {
        String code = locale.getLanguage();
        return LISTED.getOrDefault(code.equals("nb") || code.equals("nn") ? "no" : code, Language.unlisted(locale));
    }

    /** What {@code text} seems to be written in. Never fails: the unlisted root language where nothing tells. */
    static Language detect(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return switch (Script.of(start)) {
            case LATIN -> byWords(start);
            case CYRILLIC -> cyrillic(start);
            case GREEK -> Language.unlisted(Locale.of("el"));
            case JAPANESE -> Language.unlisted(Locale.JAPANESE, Script.KANA_PACE);
            case HAN -> Language.unlisted(Locale.CHINESE, Script.HAN_PACE);
            case HANGUL -> Language.unlisted(Locale.KOREAN);
            case ARABIC -> Language.unlisted(Locale.of("ar"), 138);
            case HEBREW -> Language.unlisted(Locale.of("he"), 187);
            case THAI -> Language.unlisted(Locale.of("th"));
            case DEVANAGARI -> Language.unlisted(Locale.of("hi"));
            case OTHER -> Language.unlisted(Locale.ROOT);
        };
    }

    private static Language cyrillic(String text) {
        boolean ukrainian = text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
        return ukrainian ? Language.unlisted(Locale.of("uk")) : named(Locale.of("ru"));
    }

    private static Language byWords(String text) {
        List<String> words = Words.folded(text);
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Language language : LISTED.values()) {
            List<String> common =
                    words.stream().filter(language.functionWords()::contains).toList();
            if (common.size() >= FEWEST * words.size()) {
                double telling = common.stream()
                        .mapToDouble(word -> WEIGHTS.getOrDefault(word, 0.0))
                        .sum();
                scores.put(language.code(), telling + Script.peculiarity(language.code(), text) * words.size());
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > 0)
                .map(best -> named(Locale.of(best.getKey())))
                .orElse(Language.unlisted(Locale.ROOT));
    }

    private static String sample(Article article) {
        StringBuilder sample = new StringBuilder(article.title());
        for (var section : article.sections()) {
            for (var paragraph : section.paragraphs()) {
                if (sample.length() > LOOKED_AT) {
                    return sample.toString();
                }
                sample.append('\n').append(paragraph.text());
            }
        }
        return sample.toString();
    }

    /** A word of one language tells more than a word of several. */
    private static Map<String, Double> weights() {
        Map<String, Double> shares = new HashMap<>();
        LISTED.values()
                .forEach(language -> language.functionWords().forEach(word -> shares.merge(word, 1.0, Double::sum)));
        shares.replaceAll((word, languages) -> 1 / languages);
        return Map.copyOf(shares);
    }

    private static Map<String, Language> read() {
        Map<String, Language.Draft> drafts = new LinkedHashMap<>();
        Language.Draft current = new Language.Draft(Locale.ROOT);
        for (String line : Table.lines(TABLE)) {
            if (line.startsWith("[")) {
                String code = line.substring(1, line.indexOf(']'));
                current = new Language.Draft(Locale.of(code));
                drafts.put(code, current);
            } else {
                String[] words = line.split("\\s+", -1);
                current.add(words[0], Arrays.copyOfRange(words, 1, words.length));
            }
        }
        Map<String, Language> listed = new LinkedHashMap<>();
        drafts.forEach((code, draft) -> listed.put(code, draft.finished()));
        return Collections.unmodifiableMap(listed);
    }
}
