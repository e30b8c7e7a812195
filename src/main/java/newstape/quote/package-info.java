/**
 * Instruments, their quotes, and the book that answers for them.
 *
 * <p>May know {@code text}. Knows nothing of articles, pages or platforms. A price is a {@link java.math.BigDecimal}
 * with its currency, never a {@code double}; an absent price is absent, never zero.
 */
@NullMarked
package newstape.quote;

import org.jspecify.annotations.NullMarked;
