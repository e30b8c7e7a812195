package newstape.quote;

import java.math.BigDecimal;

/**
 * How a price moved.
 *
 * @param percent signed, in percent: {@code -0.17}
 */
public record Change(BigDecimal percent, Basis basis) {
    /** Since when. */
    public enum Basis {
        /** Over the last 24 hours. */
        DAY,
        /** The source prints a change and doesn't say since when. */
        UNSTATED
    }
}
