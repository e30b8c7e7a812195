/**
 * A Telegram on loopback: its Bot API with one bot, the people and chats around it, its limits and its ways to fail. It
 * knows no class of ours, only the protocol.
 *
 * <p>Begin with {@link newstape.platform.telegram.standin.StandIn}.
 */
@NullMarked
package newstape.platform.telegram.standin;

import org.jspecify.annotations.NullMarked;
