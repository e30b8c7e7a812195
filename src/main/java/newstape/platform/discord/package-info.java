/**
 * Newstape in Discord: events become invocations, replies become messages. JDA is known here and nowhere else.
 *
 * <p>May know {@code command}, {@code reply}, {@code text} and {@code words}. Discord's limits, deadlines and markdown
 * are facts of this package.
 */
@NullMarked
package newstape.platform.discord;

import org.jspecify.annotations.NullMarked;
