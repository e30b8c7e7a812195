/**
 * What a user reads: messages by language from the bundles beside their features, and figures, dates and lists as a
 * language writes them.
 *
 * <p>May know {@code text}.
 */
@NullMarked
package newstape.words;

import org.jspecify.annotations.NullMarked;
