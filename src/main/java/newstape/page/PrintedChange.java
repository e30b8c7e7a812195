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
        /** An arrow one way and a sign the other, or several changes of which nobody knows which is meant. */
        CONTRADICTORY
    }

    /** @param start where it begins */
    record Before(int start, PrintedChange change) {}

    /** A figure, its unit, the change in money and the change are never longer. */
    private static final int REACH = 200;

    private static final String UPWARD = "+▲△▴⏶⬆↑↗";
    private static final String DOWNWARD = "-−–▼▽▾⏷⬇↓↘";
    private static final String ARROWS = "▲△▴⏶⬆↑↗▼▽▾⏷⬇↓↘";
    private static final String MARK = "[" + Pattern.quote(UPWARD + DOWNWARD) + "]\\x{FE0F}?\\s?";
    private static final String PERIOD = "\\(?(?:24\\s?[hH]|1[dD])\\)?:?";
    private static final String MARKS = "(?:" + MARK + "){0,2}";
    private static final String APART = "\\s{0,3}(?:[|·•,;]\\s{0,2})?";

    /** The same change in money, which stands before the percentage, or before it in one pair of brackets. */
    private static final String MONEY = Currencies.SIGN + "?\\x20?" + Figure.PATTERN;

    private static final Pattern CHANGE = Pattern.compile(APART + "(?:" + PERIOD + "\\s?)?(?<first>" + MARKS + ")"
            + "(?:(?:" + MONEY + "\\s?[(\\[/]|(?<=[" + Pattern.quote(UPWARD + DOWNWARD) + "]\\s?)" + MONEY + "\\s(?=["
            + Pattern.quote(UPWARD + DOWNWARD) + "]))\\s?(?<second>" + MARKS
            + ")|[(\\[]\\s?(?<third>" + MARKS + ")(?:" + MONEY + "(?:[,;/|]|\\x20)\\s?(?<fourth>" + MARKS + "))?)?"
            + "(?<figure>" + Figure.PATTERN + ")\\x20?[%٪％](?<last>\\x20?[" + ARROWS
            + "](?!\\x20?[\\d.]))?(?:\\s?[)\\]])?(?:\\x20?" + PERIOD + "(?![\\p{L}\\p{N}$]))?");

    /** One that stands before its price, and no digit before it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\d.,])(?<marks>(?:" + MARK + "){1,2})(?<figure>" + Figure.PATTERN + ")\\x20?[%٪％]\\s{0,3}$");

    /** Whether a change may stand within a figure's reach of {@code from}: asked first, as few figures have one. */
    static boolean mayFollow(String text, int from) {
        int to = Math.min(text.length(), from + REACH);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '٪' || c == '％') {
                return true;
            }
        }
        return false;
    }

    /** The change that stands at {@code from}, spaces aside. */
    static Optional<PrintedChange> at(String text, int from) {
        Matcher matcher = CHANGE.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String marks =
                group(matcher, "first") + group(matcher, "second") + group(matcher, "third") + group(matcher, "fourth");
        String told = marks.isEmpty() ? group(matcher, "last") : marks;
        return Optional.of(new PrintedChange(matcher.end(), Figure.trimmed(matcher.group("figure")), direction(told)));
    }

    /** The change that ends at {@code to}, spaces aside, and begins no earlier than {@code from}: where, and what. */
    static Optional<Before> before(String text, int from, int to) {
        int last = to - 1;
        while (last > from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last <= from || text.charAt(last) != '%') {
            return Optional.empty();
        }
        Matcher matcher = BEFORE.matcher(text).region(from, to);
        return matcher.find()
                ? Optional.of(new Before(
                        matcher.start(),
                        new PrintedChange(
                                matcher.end(),
                                Figure.trimmed(matcher.group("figure")),
                                direction(matcher.group("marks")))))
                : Optional.empty();
    }

    PrintedChange untold() {
        return new PrintedChange(end, figure, Direction.CONTRADICTORY);
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
