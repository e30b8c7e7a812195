package newstape.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.feed.FeedTime.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as feeds print it: RFC 822 and its relatives, ISO 8601, seconds since 1970, months in words of any language
 * that Java knows, parts missing or in another order.
 */
final class FeedDate {
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}|\\d{13}");
    private static final Pattern ISO = Pattern.compile(
            "^(?<year>\\d{4})(?:[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2})(?!\\d))?|(?<month2>\\d{2})(?<day2>\\d{2})?|-(?<nth>\\d{3}))?(?=$|[T\\s,Z+\\-])");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d:])(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s\\-/,.]{1,3}(?:de |of )?(?<month>\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?[\\s\\-/,.]{0,3}(?:de |del )?(?<year>\\d{4}|\\d{2}(?!:|\\d))");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<month>\\p{L}[\\p{L}\\p{M}]{2,})\\.?[\\s\\-/,]{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:[\\s,\\-/]{1,3}(?<year>\\d{4}))?");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?<first>\\d{1,2})[./\\-](?<second>\\d{1,2})[./\\-](?<year>\\d{4})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d|:)");
    private static final Pattern TIME = Pattern.compile(
            "(?<half0>[ap]\\.?m\\.?\\s)?(?<![\\d.])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,:](?<fraction>\\d{1,9})\\d*)?)?(?<half>\\s?[ap]\\.?m\\b\\.?)?(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT_TIME = Pattern.compile(
            "T(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,](?<fraction>\\d{1,9}))?(?<rest>.*)$");
    private static final int PIVOT = 70;

    private FeedDate() {}

    static Optional<FeedTime> parse(String printed) {
        String text = normal(printed);
        try {
            if (SECONDS.matcher(text).matches()) {
                long number = Long.parseLong(text);
                Instant instant = text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return Optional.of(new FeedTime(instant, Precision.EXACT));
            }
            return iso(text).or(() -> words(text)).or(() -> numbers(text));
        } catch (DateTimeException e) { // a thirteenth month, a 31st of June
            return Optional.empty();
        }
    }

    private static String normal(String printed) {
        return printed.replace("오전", "am ")
                .replace("오후", "pm ")
                .replaceAll("[년年]\\s*", "-")
                .replaceAll("[월月]\\s*", "-")
                .replaceAll("[일日]", " ")
                .replace('\u2212', '-')
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    private static Optional<FeedTime> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        String nth = matcher.group("nth");
        if (nth != null) {
            return at(LocalDate.ofYearDay(year, Integer.parseInt(nth)), text.substring(matcher.end()));
        }
        int month = number(either(matcher.group("month"), matcher.group("month2")), 1);
        int day = number(either(matcher.group("day"), matcher.group("day2")), 1);
        return at(LocalDate.of(year, month, day), text.substring(matcher.end()));
    }

    private static Optional<FeedTime> words(String text) {
        Matcher matcher = DAY_MONTH.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            Optional<Integer> month = MonthNames.month(matcher.group("month"));
            if (month.isPresent()) {
                LocalDate date =
                        LocalDate.of(year(matcher.group("year")), month.get(), Integer.parseInt(matcher.group("day")));
                return at(date, without(text, matcher.start(), matcher.end()));
            }
        }
        Matcher american = MONTH_DAY.matcher(text);
        for (int from = 0; american.find(from); from = american.start() + 1) {
            Optional<Integer> month = MonthNames.month(american.group("month"));
            String rest = without(text, american.start(), american.end());
            String year = american.group("year");
            Matcher elsewhere = YEAR.matcher(rest.replaceAll("[+\\-]\\d{4}", "     "));
            if (month.isPresent() && (year != null || elsewhere.find())) {
                String found = year != null ? year : elsewhere.group(1);
                String time = year != null ? rest : without(rest, elsewhere.start(), elsewhere.end());
                return at(
                        LocalDate.of(Integer.parseInt(found), month.get(), Integer.parseInt(american.group("day"))),
                        time);
            }
        }
        return Optional.empty();
    }

    /** Where a day and a month could be one another, neither is guessed: but dots are never American. */
    private static Optional<FeedTime> numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        boolean dotted = text.charAt(matcher.end("first")) == '.';
        boolean dayFirst = dotted || first > 12 || first == second;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(
                Integer.parseInt(matcher.group("year")), dayFirst ? second : first, dayFirst ? first : second);
        return at(date, without(text, matcher.start(), matcher.end()));
    }

    private static Optional<FeedTime> at(LocalDate day, String rest) {
        Matcher matcher = TIME.matcher(rest);
        boolean found = matcher.find();
        if (!found) {
            Matcher compact = COMPACT_TIME.matcher(rest);
            if (!compact.find()) {
                return Optional.of(new FeedTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY));
            }
            return Optional.of(time(day, compact, ""));
        }
        String half = either(matcher.group("half0"), matcher.group("half"));
        return Optional.of(time(day, matcher, half == null ? "" : half));
    }

    private static FeedTime time(LocalDate day, Matcher matcher, String half) {
        int hour = hour(Integer.parseInt(matcher.group("hour")), half.strip().toLowerCase(Locale.ROOT));
        int second = Math.min(59, number(matcher.group("second"), 0));
        String fraction = matcher.group("fraction");
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        LocalDateTime time = LocalDateTime.of(
                hour == 24 ? day.plusDays(1) : day,
                LocalTime.of(hour % 24, Integer.parseInt(matcher.group("minute")), second, nanos));
        Optional<ZoneId> zone = FeedZones.of(matcher.group("rest"));
        return new FeedTime(
                time.atZone(zone.orElse(ZoneOffset.UTC)).toInstant(),
                zone.isPresent() ? Precision.EXACT : Precision.NO_ZONE);
    }

    private static int hour(int printed, String half) {
        if (printed > 24) {
            throw new DateTimeException("no hour: " + printed);
        }
        if (half.isEmpty() || printed > 12) {
            return printed;
        }
        return printed % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        return printed.length() == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static String without(String text, int from, int to) {
        return text.substring(0, from) + " " + text.substring(to);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
