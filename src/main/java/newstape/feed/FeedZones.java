package newstape.feed;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zones as feeds print them, after a time. RFC 822's letters mean what it says; letters that mean several zones
 * elsewhere (IST) are none.
 */
final class FeedZones {
    private static final Pattern OFFSET = Pattern.compile(
            "^(?:GMT|UTC|UT|Z)?\\s?([+\\-])\\s?(\\d{1,2}):?(\\d{2})?(?::\\d{2})?(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("^\\(?([A-Za-z]{1,5})\\)?(?![A-Za-z])");
    private static final Pattern PLACE = Pattern.compile("^[A-Z][A-Za-z]+(?:/[A-Za-z_]+){1,2}");
    private static final int MOST_HOURS = 18;

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            entry("Z", ZoneOffset.UTC),
            entry("UT", ZoneOffset.UTC),
            entry("UTC", ZoneOffset.UTC),
            entry("GMT", ZoneOffset.UTC),
            entry("WET", ZoneOffset.UTC),
            entry("EST", ZoneOffset.ofHours(-5)),
            entry("EDT", ZoneOffset.ofHours(-4)),
            entry("CST", ZoneOffset.ofHours(-6)),
            entry("CDT", ZoneOffset.ofHours(-5)),
            entry("MST", ZoneOffset.ofHours(-7)),
            entry("MDT", ZoneOffset.ofHours(-6)),
            entry("PST", ZoneOffset.ofHours(-8)),
            entry("PDT", ZoneOffset.ofHours(-7)),
            entry("AKST", ZoneOffset.ofHours(-9)),
            entry("AKDT", ZoneOffset.ofHours(-8)),
            entry("HST", ZoneOffset.ofHours(-10)),
            entry("ET", ZoneId.of("America/New_York")),
            entry("CT", ZoneId.of("America/Chicago")),
            entry("MT", ZoneId.of("America/Denver")),
            entry("PT", ZoneId.of("America/Los_Angeles")),
            entry("BST", ZoneOffset.ofHours(1)),
            entry("WEST", ZoneOffset.ofHours(1)),
            entry("CET", ZoneOffset.ofHours(1)),
            entry("MEZ", ZoneOffset.ofHours(1)),
            entry("CEST", ZoneOffset.ofHours(2)),
            entry("MESZ", ZoneOffset.ofHours(2)),
            entry("EET", ZoneOffset.ofHours(2)),
            entry("EEST", ZoneOffset.ofHours(3)),
            entry("MSK", ZoneOffset.ofHours(3)),
            entry("HKT", ZoneOffset.ofHours(8)),
            entry("SGT", ZoneOffset.ofHours(8)),
            entry("AWST", ZoneOffset.ofHours(8)),
            entry("JST", ZoneOffset.ofHours(9)),
            entry("KST", ZoneOffset.ofHours(9)),
            entry("AEST", ZoneOffset.ofHours(10)),
            entry("AEDT", ZoneOffset.ofHours(11)),
            entry("NZST", ZoneOffset.ofHours(12)),
            entry("NZDT", ZoneOffset.ofHours(13)));

    private FeedZones() {}

    /** The zone that what follows a time begins with. */
    static Optional<ZoneId> of(String afterTime) {
        String text = afterTime.strip();
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            return offset(offset);
        }
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            return place(place.group());
        }
        Matcher name = NAME.matcher(text);
        return name.find() ? Optional.ofNullable(ZONES.get(name.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    private static Optional<ZoneId> offset(Matcher printed) {
        String minutes = printed.group(3);
        int hours = Integer.parseInt(printed.group(2));
        int seconds = (hours * 60 + (minutes == null ? 0 : Integer.parseInt(minutes))) * 60;
        return hours > MOST_HOURS || seconds > MOST_HOURS * 3_600
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds("-".equals(printed.group(1)) ? -seconds : seconds));
    }

    private static Optional<ZoneId> place(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) { // no such place
            return Optional.empty();
        }
    }
}
