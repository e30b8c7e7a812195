package newstape.command;

import newstape.reply.Call;
import newstape.reply.Reply;

/** What somebody's message was understood as. */
public sealed interface MessageReading {
    record Asks(Call call) implements MessageReading {}

    /** There is nothing in it; {@code notice} says so. */
    record Nothing(Reply notice) implements MessageReading {}
}
