package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * @param change the day's; empty where nothing tells which it is
     */
    record Rest(int end, Optional<PrintedChange> change) {}

    private final List<String> periods;

    private TapeColumns(List<String> periods) {
        this.periods = periods;
    }

    /** The columns as the first line names them that names two periods and holds no price. */
    static TapeColumns of(String text) {
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
                    return new TapeColumns(periods);
                }
            }
            matcher.region(to, text.length());
        }
        return new TapeColumns(List.of());
    }

    /** The columns after a row's first change, of which there is one at least; empty where the row ends there. */
    Optional<Rest> after(String text, PrintedChange first) {
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
        return Optional.of(new Rest(matcher.end(), changes.size() == 1 ? Optional.of(first) : day(changes)));
    }

    private Optional<PrintedChange> day(List<PrintedChange> changes) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (DAY.matcher(periods.get(i)).matches()) {
                days.add(i);
            }
        }
        return days.isEmpty() || days.getFirst() >= changes.size()
                ? Optional.empty()
                : Optional.of(changes.get(days.getFirst()));
    }
}
