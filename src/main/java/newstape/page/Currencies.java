package newstape.page;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How pages print currencies. A bare dollar is the one of the United States, as on every ticker that prints nothing
 * else; {@code kr}, which is three countries', is nobody's.
 */
final class Currencies {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("$", "USD"),
            entry("€", "EUR"),
            entry("£", "GBP"),
            entry("¥", "JPY"),
            entry("￥", "JPY"),
            entry("₹", "INR"),
            entry("₩", "KRW"),
            entry("₽", "RUB"),
            entry("₺", "TRY"),
            entry("₴", "UAH"),
            entry("₫", "VND"),
            entry("₱", "PHP"),
            entry("₪", "ILS"),
            entry("฿", "THB"),
            entry("₦", "NGN"),
            entry("zł", "PLN"),
            entry("Kč", "CZK"),
            entry("Fr.", "CHF"));

    /** What stands before a dollar that isn't the bare one. */
    private static final Map<String, String> DOLLARS = Map.of(
            "US", "USD", "A", "AUD", "C", "CAD", "HK", "HKD", "NZ", "NZD", "S", "SGD", "R", "BRL", "NT", "TWD", "MX",
            "MXN");

    private static final Set<String> CODES = Set.of(
            "USD", "EUR", "GBP", "JPY", "CHF", "CNY", "AUD", "CAD", "HKD", "NZD", "SGD", "BRL", "TWD", "MXN", "INR",
            "KRW", "RUB", "TRY", "UAH", "VND", "PHP", "ILS", "THB", "NGN", "PLN", "CZK", "SEK", "NOK", "DKK", "HUF",
            "RON", "ZAR", "AED", "SAR", "IDR", "MYR", "ARS", "CLP", "COP", "EGP", "PKR", "KZT");

    private static final String BEYOND_ASCII = SIGNS.keySet().stream()
            .filter(sign -> sign.length() == 1 && !sign.equals("$"))
            .collect(Collectors.joining());

    static final String SIGN = alternatives(SIGNS.keySet().stream());
    static final String CODE = alternatives(CODES.stream());

    private Currencies() {}

    /** Whether a currency's sign begins so that isn't ASCII. */
    static boolean begins(char c) {
        return BEYOND_ASCII.indexOf(c) >= 0;
    }

    static boolean isCode(String letters) {
        return CODES.contains(letters);
    }

    /** ISO 4217 for a sign or a code as matched by {@link #SIGN} or {@link #CODE}. */
    static String iso(String printed) {
        return SIGNS.getOrDefault(printed, printed);
    }

    /** ISO 4217 for the dollar that {@code letters} before the sign make it. */
    static Optional<String> dollar(String letters) {
        return Optional.ofNullable(DOLLARS.get(letters));
    }

    private static String alternatives(Stream<String> printed) {
        return printed.sorted(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
