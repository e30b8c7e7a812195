package newstape.page;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Time zones as pages print them. Letters that mean several zones (CST, IST) are none: a wrong hour is worse than no
 * hour.
 */
final class Zones {
    /** A zone's letters or its offset, after a time. */
    static final String PATTERN = "(?:(?:UTC|GMT)\\x20?[+\\-\\u2212]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,5}(?![\\p{L}\\p{N}])"
            + "|[+\\-\\u2212]\\d{2}:?\\d{2}(?!\\d))";

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            entry("UTC", ZoneOffset.UTC),
            entry("GMT", ZoneOffset.UTC),
            entry("Z", ZoneOffset.UTC),
            entry("ET", ZoneId.of("America/New_York")),
            entry("EST", ZoneOffset.ofHours(-5)),
            entry("EDT", ZoneOffset.ofHours(-4)),
            entry("CT", ZoneId.of("America/Chicago")),
            entry("CDT", ZoneOffset.ofHours(-5)),
            entry("MT", ZoneId.of("America/Denver")),
            entry("MST", ZoneOffset.ofHours(-7)),
            entry("MDT", ZoneOffset.ofHours(-6)),
            entry("PT", ZoneId.of("America/Los_Angeles")),
            entry("PST", ZoneOffset.ofHours(-8)),
            entry("PDT", ZoneOffset.ofHours(-7)),
            entry("BST", ZoneOffset.ofHours(1)),
            entry("WET", ZoneOffset.UTC),
            entry("WEST", ZoneOffset.ofHours(1)),
            entry("CET", ZoneOffset.ofHours(1)),
            entry("CEST", ZoneOffset.ofHours(2)),
            entry("MEZ", ZoneOffset.ofHours(1)),
            entry("MESZ", ZoneOffset.ofHours(2)),
            entry("EET", ZoneOffset.ofHours(2)),
            entry("EEST", ZoneOffset.ofHours(3)),
            entry("MSK", ZoneOffset.ofHours(3)),
            entry("HKT", ZoneOffset.ofHours(8)),
            entry("SGT", ZoneOffset.ofHours(8)),
            entry("JST", ZoneOffset.ofHours(9)),
            entry("KST", ZoneOffset.ofHours(9)),
            entry("AEST", ZoneOffset.ofHours(10)),
            entry("AEDT", ZoneOffset.ofHours(11)));

    private Zones() {}

    static Optional<ZoneId> of(String printed) {
        String zone = printed.replace('\u2212', '-').replace(" ", "").toUpperCase(Locale.ROOT);
        ZoneId known = ZONES.get(zone);
        if (known != null) {
            return Optional.of(known);
        }
        String offset = zone.startsWith("UTC") || zone.startsWith("GMT") ? zone.substring(3) : zone;
        return offset.startsWith("+") || offset.startsWith("-") ? offset(offset) : Optional.empty();
    }

    private static Optional<ZoneId> offset(String printed) {
        try {
            return Optional.of(ZoneOffset.of(printed));
        } catch (DateTimeException e) { // more hours than a day has
            return Optional.empty();
        }
    }
}
