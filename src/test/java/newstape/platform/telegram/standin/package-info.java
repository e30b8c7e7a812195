/**
 * What a Telegram on loopback asks of the bot that talks to it: the HTML that Telegram's own parser takes, calls that
 * keep to the Bot API's description, and the limits which that description says in prose only.
 *
 * <p>It knows the Bot API and JSON, and nothing of the bot.
 */
@NullMarked
package newstape.platform.telegram.standin;

import org.jspecify.annotations.NullMarked;
