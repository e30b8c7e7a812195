/**
 * What a reply looks like in Telegram: HTML as its parser takes it, cut as it counts, and the buttons below.
 *
 * <p>May know {@code reply}, {@code text} and {@code words}, and how Telegram's library writes a keyboard.
 */
@NullMarked
package newstape.platform.telegram.look;

import org.jspecify.annotations.NullMarked;
