/**
 * Where quotes come from: one class a provider. The tape that stands on the pages is the first of them.
 *
 * <p>May know {@code quote}.
 */
@NullMarked
package newstape.quote.source;

import org.jspecify.annotations.NullMarked;
