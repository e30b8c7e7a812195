package newstape.platform.telegram;

import java.util.Optional;

/**
 * A message as far as Newstape is concerned.
 *
 * @param text what it says, or what stands below its picture; may be empty
 * @param forwarded whether somebody else said it, elsewhere
 * @param viaBot the id of the bot whose words somebody put here
 * @param answering what the message says that it answers
 * @param movedTo the chat's other id from now on
 * @param movedFrom the chat's other id until now
 */
record Message(
        Chat chat,
        int id,
        Sender sender,
        String text,
        boolean forwarded,
        Optional<Long> viaBot,
        Optional<Answered> answering,
        Optional<Long> movedTo,
        Optional<Long> movedFrom) {

    /** A message that another answers. */
    record Answered(long sender, String text) {}
}
