package newstape.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.article.Published;

/**
 * A point in time as a page writes it for programs: ISO 8601 with its marks or without, seconds counted, or as printed.
 */
final class Timestamp {
    private static final Pattern EPOCH = Pattern.compile("[1-9]\\d{9}|[1-9]\\d{12}");
    private static final Pattern COMPACT = Pattern.compile(
            "((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private Timestamp() {}

    static Optional<Published> read(String said) {
        String line = Spacing.line(said);
        if (EPOCH.matcher(line).matches()) {
            return epoch(line);
        }
        Matcher compact = COMPACT.matcher(line);
        return PrintedMoment.find(compact.matches() ? spread(compact) : line).flatMap(PrintedMoment::published);
    }

    private static String spread(Matcher compact) {
        String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        return compact.group(4) == null
                ? day
                : day + "T" + compact.group(4) + ":" + compact.group(5)
                        + Optional.ofNullable(compact.group(7)).orElse("");
    }

    private static Optional<Published> epoch(String digits) {
        Instant instant = digits.length() == 10
                ? Instant.ofEpochSecond(Long.parseLong(digits))
                : Instant.ofEpochMilli(Long.parseLong(digits));
        return Optional.of(new Published.At(instant.atOffset(ZoneOffset.UTC)));
    }
}
