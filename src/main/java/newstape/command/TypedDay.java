package newstape.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: {@code 2026-11-20}, {@code 2026-11}, {@code 2026}, {@code 20.11.2026}, {@code 7d},
 * {@code 2w}, {@code 3m}, {@code 1y}, {@code today}, {@code yesterday}. A month or a year is its first day; what is
 * told by its distance is another day tomorrow.
 *
 * <p>With slashes the month comes first in American English and the day everywhere else.
 */
public sealed interface TypedDay {
    /** A day of the calendar. */
    record On(LocalDate day) implements TypedDay {}

    /** So long before today. */
    record Ago(Period distance) implements TypedDay {}

    int LENGTH = 12;
    Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    Pattern DOTTED = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})");
    Pattern DISTANCE = Pattern.compile("(\\d{1,3})([dwmyt])");
    Map<String, List<String>> NAMED =
            Map.of("en", List.of("today", "yesterday"), "de", List.of("heute", "gestern", "vorgestern"));

    /** The day as it is where today is {@code today}. */
    default LocalDate from(LocalDate today) {
        return switch (this) {
            case On(LocalDate day) -> day;
            case Ago(Period distance) -> today.minus(distance);
        };
    }

    /** Empty where it is no day. */
    static Optional<TypedDay> read(String typed, Locale language) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LENGTH) {
            return Optional.empty();
        }
        try {
            return named(text)
                    .or(() -> distant(text))
                    .or(() -> written(text, language).<TypedDay>map(On::new));
        } catch (DateTimeException noSuchDay) { // such as the 30th of February
            return Optional.empty();
        }
    }

    private static Optional<TypedDay> named(String text) {
        return NAMED.values().stream()
                .map(names -> names.indexOf(text))
                .filter(days -> days >= 0)
                .<TypedDay>map(days -> new Ago(Period.ofDays(days)))
                .findFirst();
    }

    private static Optional<TypedDay> distant(String text) {
        Matcher distance = DISTANCE.matcher(text);
        if (!distance.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(distance.group(1));
        return Optional.of(new Ago(
                switch (distance.group(2)) {
                    case "w" -> Period.ofWeeks(count);
                    case "m" -> Period.ofMonths(count);
                    case "y" -> Period.ofYears(count);
                    default -> Period.ofDays(count);
                }));
    }

    private static Optional<LocalDate> written(String text, Locale language) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int month = Optional.ofNullable(iso.group(2)).map(Integer::parseInt).orElse(1);
            int day = Optional.ofNullable(iso.group(3)).map(Integer::parseInt).orElse(1);
            return Optional.of(
                    YearMonth.of(Integer.parseInt(iso.group(1)), month).atDay(day));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (!dotted.matches()) {
            return Optional.empty();
        }
        boolean monthFirst = dotted.group(2).equals("/")
                && language.getLanguage().equals("en")
                && (language.getCountry().isEmpty() || language.getCountry().equals("US"));
        int first = Integer.parseInt(dotted.group(1));
        int second = Integer.parseInt(dotted.group(3));
        int year = Integer.parseInt(dotted.group(4));
        return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
    }
}
