/**
 * Newstape in Telegram: updates become invocations, replies become messages. Telegram's library is known here and
 * nowhere else.
 *
 * <p>May know {@code command}, {@code reply}, {@code text} and {@code words}. Telegram's limits, rates and HTML are
 * facts of this package and those in it: {@code look} is what people see, {@code traffic} what goes to and fro,
 * {@code kept} what outlives a restart.
 */
@NullMarked
package newstape.platform.telegram;

import org.jspecify.annotations.NullMarked;
