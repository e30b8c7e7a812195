package newstape.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A printed figure: {@code 73,275.00}, {@code 73.275,00}, {@code 73 275}, {@code .0145}. */
final class Figure {
    /** Digits and what may stand among them; a space only before three digits. */
    static final String PATTERN = "(?:\\.?\\d(?:[\\d.,'’]|\\x20(?=\\d{3}(?!\\d))){0,40}+)";

    private static final int LONGEST = 40;
    private static final int GROUP = 3;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{2,3}){0,12},\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,40}(?:\\.\\d{1,40})?|\\.\\d{1,40}");

    private Figure() {}

    /**
     * The value, its scale as printed; empty where the digits aren't one figure, as in {@code 1.2.3,4}.
     *
     * <p>The last of two different separators is the decimal one. A single one before exactly three digits is what
     * {@code usual} says, as nothing in {@code 73.275} tells whether it is seventy-three or seventy-three thousand.
     */
    static Optional<BigDecimal> value(String printed, DecimalMark usual) {
        String figure = trimmed(printed).replace("'", "").replace("’", "").replace(" ", "");
        DecimalMark mark = mark(figure, usual);
        char group = mark == DecimalMark.POINT ? ',' : '.';
        int at = figure.lastIndexOf(mark.sign());
        String whole = at < 0 ? figure : figure.substring(0, at);
        String fraction = at < 0 ? "" : figure.substring(at);
        if (whole.indexOf(group) >= 0) {
            if (!GROUPED.matcher(whole.replace(group, ',')).matches()) {
                return Optional.empty();
            }
            whole = whole.replace(String.valueOf(group), "");
        }
        String plain = whole + fraction.replace(mark.sign(), '.');
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Where what {@link #PATTERN} matches at {@code from} ends; {@code from} where it matches nothing there. */
    static int end(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '.' ? from + 1 : from;
        if (!digit(text, at)) {
            return from;
        }
        int last = Math.min(text.length(), at + 1 + LONGEST);
        at++;
        while (at < last && (amid(text.charAt(at)) || grouping(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean amid(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '\'' || c == '’';
    }

    private static boolean grouping(String text, int space) {
        return text.charAt(space) == ' '
                && digit(text, space + 1)
                && digit(text, space + 2)
                && digit(text, space + GROUP)
                && !digit(text, space + GROUP + 1);
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Without the full stop or comma of the sentence it stands in. */
    static String trimmed(String printed) {
        int end = printed.length();
        while (end > 0 && !Character.isDigit(printed.charAt(end - 1))) {
            end--;
        }
        return printed.substring(0, end);
    }

    private static DecimalMark mark(String figure, DecimalMark usual) {
        return DecimalMark.agreed(java.util.List.of(figure)).orElse(usual);
    }
}
