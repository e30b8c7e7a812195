package newstape.platform.telegram;

import java.util.Optional;

/**
 * Who said or pressed something.
 *
 * @param id a person's; a chat's, where somebody speaks in its name
 * @param language as their Telegram has it; may be empty
 * @param as whose name they speak in
 */
record Sender(long id, Optional<String> language, As as) {
    /** In whose name. */
    enum As {
        /** A person's own. */
        THEMSELVES,
        /** The group's: an administrator who isn't shown. */
        GROUP,
        /** The channel's, in the channel: an administrator of it. */
        CHANNEL,
        /** Another chat's, or Telegram's: nobody who decides anything here. */
        ANOTHER_CHAT,
        /** A program. */
        BOT
    }
}
