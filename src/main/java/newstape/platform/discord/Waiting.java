package newstape.platform.discord;

import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import newstape.command.Asker;
import newstape.reply.Reply;

/**
 * Somebody who waits for an answer: they used a command, or pressed something. The first sign must reach Discord within
 * three seconds; exactly one of {@link #defer} and {@link #show} is that sign.
 */
interface Waiting {
    Asker asker();

    /** The asker's id in Discord. */
    String askerId();

    /** Says that an answer is under way. Returns at once. */
    void defer();

    /** Answers, where nothing was said yet. Blocks until Discord has it, or never will. */
    Arrival show(Reply reply, List<MessageCreateData> messages);

    /** Answers, where {@link #defer} was said before. Blocks likewise. */
    Arrival showDeferred(Reply reply, List<MessageCreateData> messages);

    /** Tells who asked alone, after Discord refused what was shown. Blocks likewise. */
    Arrival tell(MessageCreateData message, boolean deferred);
}
