package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a tape that is a table: further changes, what is traded, what all of it is worth.
 *
 * <p>Which of several changes is the day's the line above says that names the columns. Where none does, no change is
 * told, as some tables begin with the hour and some with the day.
 */
final class TapeColumns {
    private static final String PERCENT = "[-+−–▲▼△▽↑↓]?\\x20?\\d[\\d.,]{0,12}\\x20?%";
    private static final String MONEY =
            "[-+−–]?" + Currencies.SIGN + "\\x20?" + Figure.PATTERN + "(?:\\x20?[KMBT]n?\\b)?";
    private static final String BARE = "\\d[\\d.,]{0,24}(?:\\x20?[KMBT]n?\\b)?";
    private static final Pattern FURTHER = Pattern.compile("(?:[ \\n]{1,3}(?:" + PERCENT + "|" + MONEY + ")|\\x20{1,3}"
            + BARE + "(?![\\d.,%]|\\x20?%)){1,8}+(?=\\n|$)");
    private static final Pattern CHANGE = Pattern.compile("[ \\n](?=[-+−–▲▼△▽↑↓]?\\x20?\\d[\\d.,]{0,12}\\x20?%)");
    private static final Pattern PERIODS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\d{1,3}\\x20?(?:min|h|d|w|m|y|std|tage?)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("24\\x20?(?:h|std)|1\\x20?d", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 160;

    /**
     * What stands in the rest of a row.
     *
     * @param change the day's; one that goes neither way where nothing tells which it is
     */
    record Rest(int end, PrintedChange change) {}

    private final String text;

    /** Empty until somebody asks, as hardly any page has such columns. */
    private Optional<List<String>> periods = Optional.empty();

    /** The columns of the tapes in {@code text}. */
    TapeColumns(String text) {
        this.text = text;
    }

    /** As the first line has them that names two. */
    private static List<String> periods(String text) {
        Matcher matcher = PERIODS.matcher(text);
        while (matcher.find()) {
            int from = text.lastIndexOf('\n', matcher.start()) + 1;
            int newline = text.indexOf('\n', matcher.end());
            int to = newline < 0 ? text.length() : newline;
            if (to - from <= LONGEST) {
                List<String> periods = PERIODS.matcher(text.substring(from, to))
                        .results()
                        .map(found -> found.group())
                        .toList();
                if (periods.size() > 1) {
                    return periods;
                }
            }
            matcher.region(to, text.length());
        }
        return List.of();
    }

    /** The columns after a row's first change, of which there is one at least; empty where the row ends there. */
    Optional<Rest> after(PrintedChange first) {
        Matcher matcher = FURTHER.matcher(text).region(first.end(), text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<PrintedChange> changes = new ArrayList<>(List.of(first));
        Matcher change =
                CHANGE.matcher(text).region(matcher.start(), matcher.end()).useTransparentBounds(true);
        while (change.find()) {
            PrintedChange.at(text, change.start()).ifPresent(changes::add);
        }
        return Optional.of(new Rest(matcher.end(), changes.size() == 1 ? first : day(changes)));
    }

    private PrintedChange day(List<PrintedChange> changes) {
        List<String> named = periods.orElseGet(() -> periods(text));
        periods = Optional.of(named);
        return IntStream.range(0, Math.min(named.size(), changes.size()))
                .filter(i -> DAY.matcher(named.get(i)).matches())
                .mapToObj(changes::get)
                .findFirst()
                .orElseGet(() -> changes.getFirst().untold());
    }
}
