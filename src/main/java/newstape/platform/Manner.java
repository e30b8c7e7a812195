package newstape.platform;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** How those are answered who haven't chosen anything. */
public record Manner(Locale language, ZoneId zone, Currency currency) {}
