package newstape.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change in percent, as it stands in characters.
 *
 * @param figure the digits as printed, without sign
 */
record PrintedChange(int end, String figure, Direction direction) {
    /** Which way it went, as printed. */
    enum Direction {
        UP,
        DOWN,
        /** Neither sign nor arrow: a page that tells by colour alone doesn't tell. */
        UNMARKED,
        /** An arrow one way and a sign the other. */
        CONTRADICTORY
    }

    private static final String UPWARD = "+▲△▴⏶⬆↑↗";
    private static final String DOWNWARD = "-−–▼▽▾⏷⬇↓↘";
    private static final String ARROWS = "▲△▴⏶⬆↑↗▼▽▾⏷⬇↓↘";
    private static final String MARK = "[" + Pattern.quote(UPWARD + DOWNWARD) + "]\\x{FE0F}?\\s?";
    private static final String PERIOD = "\\(?(?:24\\s?[hH]|1[dD])\\)?:?";
    private static final Pattern CHANGE = Pattern.compile("\\s{0,3}(?:" + PERIOD + "\\s?)?" // 24h
            + "(?<first>(?:" + MARK + "){0,2})"
            // the same change in money, which stands before the percentage in brackets
            + "(?:" + Currencies.SIGN + "?\\x20?" + Figure.PATTERN + "\\s?[(\\[]\\s?(?<second>(?:" + MARK
            + "){0,2})|[(\\[]\\s?(?<third>(?:"
            + MARK + "){0,2}))?"
            + "(?<figure>" + Figure.PATTERN + ")\\x20?[%٪％](?<last>\\x20?[" + ARROWS
            + "](?!\\x20?[\\d.]))?\\s?[)\\]]?(?:\\s?" + PERIOD + "(?![\\p{L}\\p{N}$]))?");

    /** The change that stands at {@code from}, spaces aside. */
    static Optional<PrintedChange> at(String text, int from) {
        Matcher matcher = CHANGE.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String marks = group(matcher, "first") + group(matcher, "second") + group(matcher, "third");
        String told = marks.isEmpty() ? group(matcher, "last") : marks;
        return Optional.of(new PrintedChange(matcher.end(), Figure.trimmed(matcher.group("figure")), direction(told)));
    }

    private static String group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name)).orElse("");
    }

    private static Direction direction(String marks) {
        boolean up = marks.chars().anyMatch(mark -> UPWARD.indexOf(mark) >= 0);
        boolean down = marks.chars().anyMatch(mark -> DOWNWARD.indexOf(mark) >= 0);
        if (up && down) {
            return Direction.CONTRADICTORY;
        }
        return up ? Direction.UP : down ? Direction.DOWN : Direction.UNMARKED;
    }
}
