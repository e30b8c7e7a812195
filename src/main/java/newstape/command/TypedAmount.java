package newstape.command;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as people type them: {@code 0.5}, {@code 0,5}, {@code 1,234.5}, {@code 1.234,5}, {@code 1 234}, {@code 2k},
 * {@code 1.5m}.
 *
 * <p>The last separator decides. A single one before exactly three digits is what the language takes it for:
 * {@code 1,234} is a thousand and more in English, a little over one in German; so whoever uses the amount says what
 * was understood.
 */
final class TypedAmount {
    private static final int LENGTH = 30;
    private static final Pattern FORM =
            Pattern.compile("([0-9]*+)((?:[.,'’ \\u00a0\\u202f_][0-9]++)*+)([.,]?)([kKmM]?)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]*+|[0-9]{1,3}(?:[.,'’ \\u00a0\\u202f_][0-9]{2,3})++");
    private static final Pattern SEPARATOR = Pattern.compile("[.,'’ \\u00a0\\u202f_]");

    private TypedAmount() {}

    /** The amount; empty where it isn't one, or isn't above zero. */
    static Optional<BigDecimal> read(String typed, Locale language) {
        String text = typed.strip();
        Matcher form = FORM.matcher(text);
        if (text.length() > LENGTH
                || !form.matches()
                || (form.group(1).isEmpty() && form.group(2).isEmpty())) {
            return Optional.empty();
        }
        String digits = form.group(1) + form.group(2);
        int decimal = decimalSeparator(digits, language);
        String grouped = decimal < 0 ? digits : digits.substring(0, decimal);
        if (!WHOLE.matcher(grouped).matches()) {
            return Optional.empty();
        }
        String whole = SEPARATOR.matcher(grouped).replaceAll("");
        String fraction = decimal < 0 ? "" : digits.substring(decimal + 1);
        BigDecimal amount =
                new BigDecimal((whole.isEmpty() ? "0" : whole) + (fraction.isEmpty() ? "" : "." + fraction));
        BigDecimal scaled = amount.scaleByPowerOfTen(exponent(form.group(4)));
        return scaled.signum() > 0 ? Optional.of(new BigDecimal(scaled.toPlainString())) : Optional.empty();
    }

    /** Where the decimal separator stands; -1 where all are grouping. */
    private static int decimalSeparator(String digits, Locale language) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char separator = digits.charAt(last);
        boolean alone = digits.indexOf(separator) == last;
        boolean mixed = SEPARATOR.matcher(digits.substring(0, last)).find();
        boolean threeFollow = digits.length() - last == 4;
        if (!alone) {
            return -1;
        }
        boolean grouping = threeFollow
                && !mixed
                && last > 0
                && last <= 3
                && digits.charAt(0) != '0'
                && DecimalFormatSymbols.getInstance(language).getGroupingSeparator() == separator;
        return grouping ? -1 : last;
    }

    private static int exponent(String suffix) {
        return switch (suffix) {
            case "k", "K" -> 3;
            case "m", "M" -> 6;
            default -> 0;
        };
    }
}
