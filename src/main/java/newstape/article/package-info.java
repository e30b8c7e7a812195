/**
 * Articles and the library that keeps them.
 *
 * <p>May know {@code text}. Knows nothing of quotes, pages or platforms.
 */
@NullMarked
package newstape.article;

import org.jspecify.annotations.NullMarked;
