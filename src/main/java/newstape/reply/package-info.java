/**
 * What Newstape answers: platform-neutral, closed, immutable.
 *
 * <p>May know {@code text}. A renderer is one exhaustive {@code switch} over {@link Reply} that takes every component
 * apart.
 */
@NullMarked
package newstape.reply;

import org.jspecify.annotations.NullMarked;
