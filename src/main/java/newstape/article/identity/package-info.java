/**
 * Which article it is that came in: a new one, one that is known, or a known one that was corrected, and what changed.
 *
 * <p>May know {@code article} and {@code text}. Pure: no database, no network, no clock; what is known is asked through
 * {@link newstape.article.identity.Known}.
 */
@NullMarked
package newstape.article.identity;

import org.jspecify.annotations.NullMarked;
