package newstape.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar day as it stands in characters: {@code Nov. 20, 2026}, {@code 20. November 2026}, {@code 20.11.2026}. */
record PrintedDay(int start, int end, LocalDate day) {
    private static final String MONTH = "(?<month>\\p{L}{3,12})";
    private static final String YEAR = "(?<year>[12]\\d{3})(?!\\d)";
    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)" + "(?<year>[12]\\d{3})([-/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\.?\\x20(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\x20" + YEAR),
            Pattern.compile(DAY + "(?:st|nd|rd|th|er|º|ª)?\\.?[\\x20-](?:d[ei]l?\\x20|of\\x20)?" + MONTH
                    + "\\.?,?[\\x20-](?:del?\\x20)?" + YEAR),
            Pattern.compile(DAY + "\\.\\x20?(?<number>\\d{1,2})\\.\\x20?" + YEAR),
            Pattern.compile(DAY + "([-/])(?<number>\\d{1,2})\\2" + YEAR),
            Pattern.compile("(?<!\\d)(?<year>[12]\\d{3})年\\x20?(?<number>\\d{1,2})月\\x20?(?<day>\\d{1,2})日"),
            Pattern.compile(
                    "(?<!\\d)(?<year>[12]\\d{3})\\.?,?[\\x20-]" + MONTH + "\\.?[\\x20-](?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<year>[12]\\d{3})년\\x20?(?<number>\\d{1,2})월\\x20?(?<day>\\d{1,2})일"));

    /** Where the day and the month may stand either way round. */
    private static final int EITHER_WAY = 4;

    /** Where the month's name stands after the year. */
    private static final int YEAR_FIRST = 6;

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");

    /** Languages of which only the whole names are known: their short ones mean other months elsewhere. */
    private static final List<String> MORE = List.of(
            "sv", "da", "nb", "fi", "pl", "cs", "sk", "sl", "ru", "uk", "bg", "ro", "hu", "tr", "el", "ca", "id", "et",
            "lv");

    private static final Map<String, Integer> MONTHS = months();

    /** The first day in a line; empty where digits may be a day in two ways, as {@code 4/5/2026} may. */
    static Optional<PrintedDay> find(String line) {
        if (!yeared(line)) {
            return Optional.empty();
        }
        for (int form = 0; form < FORMS.size(); form++) {
            Matcher matcher = FORMS.get(form).matcher(line);
            while (matcher.find()) {
                Optional<LocalDate> day = form == EITHER_WAY ? eitherWay(matcher) : day(matcher, form);
                if (day.isPresent()) {
                    return Optional.of(new PrintedDay(matcher.start(), matcher.end(), day.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line has a year in it, as all that print a day do. */
    static boolean yeared(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == 4 && line.charAt(i - 3) <= '2') {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(Matcher matcher, int form) {
        int month = form == 1 || form == 2 || form == YEAR_FIRST
                ? MONTHS.getOrDefault(matcher.group("month").toLowerCase(Locale.ROOT), 0)
                : Integer.parseInt(matcher.group("number"));
        return day(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
    }

    private static Optional<LocalDate> eitherWay(Matcher matcher) {
        int year = Integer.parseInt(matcher.group("year"));
        int first = Integer.parseInt(matcher.group("day"));
        int second = Integer.parseInt(matcher.group("number"));
        Optional<LocalDate> dayFirst = day(year, second, first);
        Optional<LocalDate> monthFirst = day(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return first == second ? dayFirst : Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    months.putIfAbsent(
                            name.endsWith(".") ? name.substring(0, name.length() - 1) : name, month.getValue());
                }
            }
        }
        for (String language : MORE) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                    months.putIfAbsent(
                            month.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT),
                            month.getValue());
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }
}
