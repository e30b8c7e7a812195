/**
 * A captured page, HTML or plain text, read into what stands on it: an article, a tape, both or neither.
 *
 * <p>May know {@code article} and {@code quote}. Reads bytes; fetches nothing.
 */
@NullMarked
package newstape.page;

import org.jspecify.annotations.NullMarked;
