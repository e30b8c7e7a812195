package newstape.feed;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months, whole and short, in the languages that newspapers are printed in; as Java knows them. */
final class MonthNames {
    /** Of two languages that mean different months by a name, the first counts. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "ru", "uk",
            "bg", "el", "tr", "id", "ca", "et", "lt", "lv", "sl", "hr", "sr", "he", "ar", "fa", "hi", "th", "vi", "eu");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The month's number. A name cut to its first letters counts where it is English. */
    static Optional<Integer> month(String name) {
        String lower = key(name);
        Optional<Integer> known = Optional.ofNullable(MONTHS.get(lower));
        return known.or(() -> lower.length() < 3 ? Optional.empty() : english(lower));
    }

    private static Optional<Integer> english(String start) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = key(month.getDisplayName(style, locale));
                    if (name.length() >= 2 && name.codePoints().allMatch(c -> !Character.isDigit(c))) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
