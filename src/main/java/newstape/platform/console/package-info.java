/**
 * The terminal as a platform: lines in, text out, buttons as numbered choices.
 *
 * <p>May know {@code platform}, {@code command}, {@code reply}, {@code text} and {@code words}.
 */
@NullMarked
package newstape.platform.console;

import org.jspecify.annotations.NullMarked;
