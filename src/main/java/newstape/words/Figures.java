package newstape.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.text.Tone;

/**
 * Figures, dates and lists as one language writes them.
 *
 * <p>Prices of 1 and more have two places and are grouped, from 0.01 four places, below that four significant digits;
 * never an exponent. What rounds to zero has no sign.
 */
public final class Figures {
    private static final Set<String> CURRENCIES =
            Currency.availableCurrencies().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int SMALL_DIGITS = 4;
    private static final int AMOUNT_DIGITS = 8;

    private final Locale language;
    private final Words words;

    Figures(Locale language, Words words) {
        this.language = language;
        this.words = words;
    }

    /** {@code $73,275.00}, {@code $0.0145}; a currency the JDK doesn't know is named by its code behind the figure. */
    public String price(BigDecimal price, String currency) {
        return CURRENCIES.contains(currency)
                ? format(price, inCurrency(Currency.getInstance(currency)))
                : format(price, (DecimalFormat) NumberFormat.getInstance(language)) + " " + currency;
    }

    private DecimalFormat inCurrency(Currency currency) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        return format;
    }

    private static String format(BigDecimal price, DecimalFormat format) {
        BigDecimal size = price.abs();
        BigDecimal rounded;
        if (size.compareTo(BigDecimal.ONE) >= 0) {
            rounded = price.setScale(2, RoundingMode.HALF_EVEN);
        } else if (size.compareTo(CENT) >= 0 || size.signum() == 0) {
            rounded = price.setScale(size.signum() == 0 ? 2 : 4, RoundingMode.HALF_EVEN);
        } else {
            rounded = price.round(new MathContext(SMALL_DIGITS, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros();
        }
        format.setMinimumFractionDigits(rounded.scale());
        format.setMaximumFractionDigits(rounded.scale());
        return format.format(rounded);
    }

    /**
     * An amount of something: eight significant digits at most, all digits before the separator, no zeros at the end.
     */
    public String amount(BigDecimal amount) {
        int whole = amount.precision() - amount.scale();
        BigDecimal rounded = amount.round(new MathContext(Math.max(AMOUNT_DIGITS, whole), RoundingMode.HALF_EVEN));
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(Math.max(0, rounded.stripTrailingZeros().scale()));
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    /** {@code ▲ 4.64%}, {@code ▼ 0.17%}; {@code 0.00%} where it rounds to nothing. */
    public String change(BigDecimal percent) {
        BigDecimal rounded = rounded(percent);
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String size = format.format(rounded.abs().movePointLeft(2));
        return switch (tone(percent)) {
            case UP -> "▲ " + size;
            case DOWN -> "▼ " + size;
            case NEUTRAL -> size;
        };
    }

    /** Which way a change goes, once it is rounded as {@link #change} shows it. */
    public static Tone tone(BigDecimal percent) {
        return switch (rounded(percent).signum()) {
            case 1 -> Tone.UP;
            case -1 -> Tone.DOWN;
            default -> Tone.NEUTRAL;
        };
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_EVEN);
    }

    public String number(long number) {
        return NumberFormat.getInstance(language).format(number);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(date);
    }

    /** Date and time in {@code zone}, and the zone's short name. */
    public String dateTime(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(instant.atZone(zone))
                + " "
                + DateTimeFormatter.ofPattern("z", language).format(instant.atZone(zone));
    }

    /** {@code 04:57 UTC}: a time of day as a page prints it, on twenty-four hours. */
    public String time(LocalTime time, ZoneId zone) {
        String name = zone.getId().equals("Z") || zone.getId().equals("UTC")
                ? "UTC"
                : zone.getDisplayName(TextStyle.SHORT, language);
        return DateTimeFormatter.ofPattern("HH:mm", language).format(time) + " " + name;
    }

    /** {@code 15 hours}, {@code 3 days}: the largest unit, rounded down. */
    public String age(Duration age) {
        if (age.toDays() >= 1) {
            return words.line("age.days", Map.of("count", age.toDays()));
        }
        if (age.toHours() >= 1) {
            return words.line("age.hours", Map.of("count", age.toHours()));
        }
        if (age.toMinutes() >= 1) {
            return words.line("age.minutes", Map.of("count", age.toMinutes()));
        }
        return words.line("age.moments");
    }

    /** {@code A, B and C}. */
    public String list(List<String> items) {
        return items.isEmpty()
                ? ""
                : ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(items);
    }

    /** {@code A, B or C}. */
    public String alternatives(List<String> items) {
        return items.isEmpty()
                ? ""
                : ListFormat.getInstance(language, ListFormat.Type.OR, ListFormat.Style.FULL)
                        .format(items);
    }
}
