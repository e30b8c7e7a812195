package newstape.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The quotes of a page's ticker strip, in its order, and the time they are as of. */
public record Tape(List<Entry> entries, AsOf asOf) {
    public Tape {
        entries = List.copyOf(entries);
    }

    /**
     * One instrument of the strip, as printed.
     *
     * @param currency ISO 4217
     * @param percent signed; empty where the strip prints no change
     */
    public record Entry(String symbol, BigDecimal price, String currency, Optional<BigDecimal> percent) {}
}
