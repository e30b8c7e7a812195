package newstape.quote;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an instrument costs, says who, as of when.
 *
 * @param currency ISO 4217, as in {@code USD}
 * @param source as a reader would call it
 */
public record Quote(
        Instrument instrument, BigDecimal price, String currency, Optional<Change> change, AsOf asOf, String source) {}
