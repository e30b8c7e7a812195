package newstape.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that may stand around a day in a line that prints a day and nothing else. */
final class DayWords {
    private static final Set<String> WORDS = Set.of(
            "published",
            "posted",
            "updated",
            "last",
            "first",
            "date",
            "on",
            "at",
            "by",
            "as",
            "of",
            "the",
            "created",
            "veröffentlicht",
            "aktualisiert",
            "stand",
            "am",
            "vom",
            "um",
            "den",
            "datum",
            "erschienen",
            "publié",
            "le",
            "mis",
            "à",
            "jour",
            "publicado",
            "el",
            "min",
            "read",
            "minutes",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "mo",
            "di",
            "mi",
            "do",
            "fr",
            "sa",
            "so");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");

    private DayWords() {}

    static boolean alone(String before, String after) {
        return allowed(before) && allowed(after);
    }

    private static boolean allowed(String rest) {
        return APART.splitAsStream(rest.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.isEmpty() || WORDS.contains(word));
    }
}
