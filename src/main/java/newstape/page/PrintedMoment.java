package newstape.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.article.Published;
import newstape.quote.AsOf;

/**
 * A point in time as a line prints it, with as much of it as is printed: a day, a time, a zone. One of day and time is
 * there.
 *
 * @param start where it begins in its line; what is between day and time belongs to it
 */
record PrintedMoment(int start, int end, Optional<LocalDate> day, Optional<LocalTime> time, Optional<ZoneId> zone) {
    /** Lines longer than this are prose, and prose isn't asked for its times. */
    static final int LONGEST_LINE = 200;

    private static final Pattern TIME = Pattern.compile("(?<![\\d.,:])(?<hour>\\d{1,2})"
            + "(?:[:h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)|\\.(?<dotted>\\d{2})(?=\\x20?(?:Uhr|[ap]\\.?m))|(?=\\x20?(?:[ap]\\.?m\\b|[AP]M\\b|Uhr)))"
            + "(?:\\x20?(?<half>[ap]\\.?m\\.?|[AP]\\.?M\\.?)(?!\\p{L}))?(?:\\x20?Uhr)?"
            + "(?:\\x20?\\(?(?<zone>" + Zones.PATTERN + ")\\)?)?");
    private static final int NOON = 12;

    /** The moment a line prints; empty where it prints none, or is too long to be a line of its own. */
    static Optional<PrintedMoment> find(String line) {
        if (line.length() > LONGEST_LINE || line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Optional<PrintedDay> day = PrintedDay.find(line);
        // An ISO time is tied to its day by a T.
        String rest = day.map(d -> blanked(line, d)).orElse(line);
        Matcher matcher = TIME.matcher(rest);
        while (matcher.find()) {
            Optional<LocalTime> time = time(matcher);
            if (time.isPresent()) {
                Optional<ZoneId> zone =
                        Optional.ofNullable(matcher.group("zone")).flatMap(Zones::of);
                int end = zone.isEmpty() && matcher.group("zone") != null ? matcher.start("zone") : matcher.end();
                return Optional.of(new PrintedMoment(
                        Math.min(matcher.start(), day.map(PrintedDay::start).orElse(matcher.start())),
                        Math.max(end, day.map(PrintedDay::end).orElse(0)),
                        day.map(PrintedDay::day),
                        time,
                        zone));
            }
        }
        return day.map(
                d -> new PrintedMoment(d.start(), d.end(), Optional.of(d.day()), Optional.empty(), Optional.empty()));
    }

    /**
     * The day that a line prints which prints nothing else but what sort of day it is. Of several, the one of which it
     * says that the article came out then; else the first.
     */
    static Optional<Published> day(String line) {
        Optional<Published> issued = Optional.empty();
        Optional<Published> first = Optional.empty();
        String rest = line;
        for (Optional<PrintedMoment> moment = find(rest); moment.isPresent(); moment = find(rest)) {
            String before = rest.substring(0, moment.get().start);
            if (!DayWords.alone(before)) {
                return Optional.empty();
            }
            Optional<Published> day = moment.get().published();
            issued = issued.isEmpty() && DayWords.issued(before) ? day : issued;
            first = first.isEmpty() ? day : first;
            rest = rest.substring(moment.get().end);
        }
        return DayWords.alone(rest) ? issued.isPresent() ? issued : first : Optional.empty();
    }

    /** As a tape has it: what isn't printed isn't there, the day least of all. */
    AsOf asOf() {
        if (time.isPresent() && zone.isPresent()) {
            LocalTime hour = time.get();
            ZoneId where = zone.get();
            return day.<AsOf>map(d -> new AsOf.At(d.atTime(hour).atZone(where).toInstant()))
                    .orElseGet(() -> new AsOf.TimeOfDay(hour, where));
        }
        return day.<AsOf>map(AsOf.On::new).orElseGet(AsOf.Unstated::new);
    }

    /** As an article has it; empty without a day. */
    Optional<Published> published() {
        if (day.isPresent() && time.isPresent() && zone.isPresent()) {
            return Optional.of(new Published.At(
                    day.get().atTime(time.get()).atZone(zone.get()).toOffsetDateTime()));
        }
        return day.map(Published.On::new);
    }

    private static String blanked(String line, PrintedDay day) {
        int end = day.end();
        boolean tied = end < line.length() && line.charAt(end) == 'T';
        return line.substring(0, day.start())
                + " ".repeat(end - day.start() + (tied ? 1 : 0))
                + line.substring(tied ? end + 1 : end);
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group("hour"));
        String half = Optional.ofNullable(matcher.group("half")).orElse("");
        if (!half.isEmpty()) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (half.startsWith("p") || half.startsWith("P") ? NOON : 0);
        }
        int minute = number(matcher, "minute") + number(matcher, "dotted");
        int second = number(matcher, "second");
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Optional.ofNullable(matcher.group(group)).map(Integer::parseInt).orElse(0);
    }
}
