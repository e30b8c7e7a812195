package newstape.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with its currency, as it stands in characters; or one that a change follows, of which no currency is known.
 *
 * @param figure the digits as printed, without sign
 * @param currency ISO 4217; empty where none is printed, as with an index's points
 * @param trailing whether the currency stands after the figure
 */
record PrintedPrice(int start, int end, String figure, boolean negative, Optional<String> currency, boolean trailing) {
    private static final String MINUS = "[-\\u2212]";
    private static final Pattern PRICE = Pattern.compile("(?<sign>" + Currencies.SIGN + ")\\x20?(?<minus>" + MINUS
            + ")?(?<figure>" + Figure.PATTERN + ")"
            + "|(?<before>" + Figure.PATTERN + ")\\x20?(?:(?<signAfter>" + Currencies.SIGN + ")(?!\\.?\\d)"
            + "|(?<codeAfter>" + Currencies.CODE + ")(?![\\p{L}\\p{N}_$]))"
            + "|(?<![\\p{L}\\p{N}_])(?<code>" + Currencies.CODE + ")\\x20(?<after>" + Figure.PATTERN + ")");

    /** What makes a figure something else than a price: a share, millions, an index in small digits. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\x20?%|[\\u2070-\\u209C]|\\x20?(?:[KkMBTb]|[mb]n|mln|mio|mrd|trn|thousand|[mb]illions?|trillions?|Mio|Mrd|Mill?iarden|Millionen|Tsd)"
                    + "\\b(?![$€£])");

    /** Points, or crowns of some country: a figure that a change makes a price. */
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.,:])(?<figure>" + Figure.PATTERN + ")(?:\\x20?(?:kr|pts?|points|Punkte|Pkt)\\b\\.?)?");

    private static final int LONGEST_PREFIX = 2;

    /** Which of the characters of ASCII one may begin with. */
    private static final boolean[] BEGINS = new boolean[128];

    static {
        for (char c = 0; c < BEGINS.length; c++) {
            BEGINS[c] = digit(c) || capital(c) || c == '$' || c == '.';
        }
    }

    /** The next price at or after {@code from}, and nothing but digits that are a price. */
    static Optional<PrintedPrice> next(String text, int from) {
        Matcher matcher = PRICE.matcher(text).useTransparentBounds(true);
        Matcher bare = BARE.matcher(text).useTransparentBounds(true);
        int at = from;
        while (at < text.length()) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                Optional<PrintedPrice> price = of(matcher, text);
                if (price.isPresent()) {
                    return price;
                }
                at = matcher.end();
            } else if (digit(text.charAt(at))) {
                Optional<PrintedPrice> points = PrintedChange.mayFollow(text, at)
                        ? bare(bare.region(at, text.length()), text)
                        : Optional.empty();
                if (points.isPresent()) {
                    return points;
                }
                at = figureEnd(text, at);
            } else {
                at = begins(text, at + 1);
            }
        }
        return Optional.empty();
    }

    /** Where the next character stands that a price may begin with; the text's end where none does. */
    private static int begins(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) < BEGINS.length && !BEGINS[text.charAt(at)]) {
            at++;
        }
        return at;
    }

    /** Asked of every character, so that the pattern is tried at few. */
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        if (c < 'A') {
            return c == '$' || ((digit(c) || c == '.') && currencyFollows(text, at));
        }
        return c > '~' ? Currencies.begins(c) : capital(c) && codeOrFranc(text, at);
    }

    /** Whether a currency may stand after the figure that begins there. */
    private static boolean currencyFollows(String text, int at) {
        int end = Figure.end(text, at);
        int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (unit >= text.length()) {
            return false;
        }
        char c = text.charAt(unit);
        return c == '$' || (c > '~' ? Currencies.begins(c) : capital(c) || c == 'z');
    }

    private static boolean codeOrFranc(String text, int at) {
        if (at + 4 >= text.length()) {
            return false;
        }
        char second = text.charAt(at + 1);
        char third = text.charAt(at + 2);
        return second == 'r' ? third == '.' : text.charAt(at + 3) == ' ' && capital(second) && capital(third);
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A figure without a currency is a price where a change that says which way it went follows. */
    private static Optional<PrintedPrice> bare(Matcher matcher, String text) {
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String figure = Figure.trimmed(matcher.group("figure"));
        boolean unit = matcher.end() > matcher.end("figure");
        int end = unit ? matcher.end() : matcher.start() + figure.length();
        return PrintedChange.at(text, end)
                .filter(change -> change.direction() != PrintedChange.Direction.UNMARKED)
                .map(change -> new PrintedPrice(matcher.start(), end, figure, false, Optional.empty(), unit));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int figureEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && (digit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    private static Optional<PrintedPrice> of(Matcher matcher, String text) {
        int end = figureEnd(matcher);
        if (OTHERWISE.matcher(text).region(end, text.length()).lookingAt()) {
            return Optional.empty();
        }
        if (matcher.group("sign") != null) {
            return Optional.of(signed(matcher, text, end));
        }
        if (matcher.group("code") != null) {
            return Optional.of(new PrintedPrice(
                    matcher.start(),
                    end,
                    Figure.trimmed(matcher.group("after")),
                    false,
                    Optional.of(matcher.group("code")),
                    false));
        }
        String currency = matcher.group("signAfter") == null ? matcher.group("codeAfter") : matcher.group("signAfter");
        int start = matcher.start();
        boolean negative = minusBefore(text, start);
        return Optional.of(new PrintedPrice(
                negative ? start - 1 : start,
                matcher.end(),
                Figure.trimmed(matcher.group("before")),
                negative,
                Optional.of(Currencies.iso(currency)),
                true));
    }

    /** The full stop or comma after the last digit isn't the price's. */
    private static int figureEnd(Matcher matcher) {
        String last = matcher.group("sign") != null ? "figure" : matcher.group("code") != null ? "after" : "";
        return last.isEmpty()
                ? matcher.end()
                : matcher.start(last) + Figure.trimmed(matcher.group(last)).length();
    }

    private static PrintedPrice signed(Matcher matcher, String text, int end) {
        int start = matcher.start();
        String currency = Currencies.iso(matcher.group("sign"));
        for (int letters = LONGEST_PREFIX; letters > 0; letters--) {
            int from = start - letters;
            if (matcher.group("sign").equals("$") && from > 0 && text.charAt(from - 1) == ' ') {
                Optional<String> dollar = Currencies.dollar(text.substring(from, start));
                if (dollar.isPresent()) {
                    currency = dollar.get();
                    start = from;
                    break;
                }
            }
        }
        boolean before = minusBefore(text, start);
        return new PrintedPrice(
                before ? start - 1 : start,
                end,
                Figure.trimmed(matcher.group("figure")),
                before || matcher.group("minus") != null,
                Optional.of(currency),
                false);
    }

    /** A minus is one that follows a space; else it is a dash between a symbol and its price. */
    private static boolean minusBefore(String text, int start) {
        return start >= 2
                && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == '\u2212')
                && Character.isWhitespace(text.charAt(start - 2));
    }
}
