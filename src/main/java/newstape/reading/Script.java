package newstape.reading;

import java.util.EnumMap;
import java.util.Map;

/** The letters that a text is mostly written in. */
enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    JAPANESE,
    HAN,
    HANGUL,
    ARABIC,
    HEBREW,
    THAI,
    DEVANAGARI,
    OTHER;

    /** Characters read in a minute, from the IReST study; a word is one character there, as {@link Words} counts. */
    static final int HAN_PACE = 255;

    static final int KANA_PACE = 357;

    /** More letters of this script than of any other; kana among the characters make it Japanese. */
    static Script of(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(ofLetter(letter), 1, Integer::sum));
        boolean kana = counts.getOrDefault(JAPANESE, 0) * 10 > counts.getOrDefault(HAN, 0);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(script -> script == HAN && kana ? JAPANESE : script)
                .orElse(OTHER);
    }

    private static Script ofLetter(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case HIRAGANA, KATAKANA -> JAPANESE;
            case HAN -> HAN;
            case HANGUL -> HANGUL;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case THAI -> THAI;
            case DEVANAGARI -> DEVANAGARI;
            default -> OTHER;
        };
    }

    /** How much a text's own letters speak for one of the languages in Latin letters, as a share of its words. */
    static double peculiarity(String code, String text) {
        String own = switch (code) {
            case "de" -> "ß";
            case "es" -> "ñ¿¡";
            case "pt" -> "ãõ";
            case "da", "no" -> "øæ";
            case "pl" -> "łżśćęą";
            case "tr" -> "ğış";
            case "fr" -> "œèêç";
            default -> "";
        };
        if (own.isEmpty()) {
            return 0;
        }
        long found = text.chars().filter(c -> own.indexOf(c) >= 0).count();
        return Math.min(0.05, (double) found / Math.max(1, text.length()));
    }
}
