package newstape.platform.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import newstape.command.Asker;
import newstape.reply.Reply;

/**
 * Who waits for the answer to a command, or to an entry of a message's menu.
 *
 * @param discreet whether all answers here are for who asked alone
 */
record Commanded(IReplyCallback event, Asker asker, boolean discreet) implements Waiting {
    @Override
    public String askerId() {
        return event.getUser().getId();
    }

    @Override
    public void defer() {
        Sending.start(event.deferReply(discreet), "a deferral");
    }

    @Override
    public Arrival show(Reply reply, List<MessageCreateData> messages) {
        boolean hidden = discreet || reply.frame().isPrivate();
        Arrival first = Sending.send(event.reply(messages.getFirst()).setEphemeral(hidden), "an answer");
        return first == Arrival.ARRIVED ? Sending.further(event.getHook(), messages, hidden) : first;
    }

    /** A deferral is open or private for good: what must be private after an open one takes its place. */
    @Override
    public Arrival showDeferred(Reply reply, List<MessageCreateData> messages) {
        InteractionHook hook = event.getHook();
        if (reply.frame().isPrivate() && !discreet) {
            Sending.send(hook.deleteOriginal(), "the end of a deferral");
            return Sending.all(hook, messages, true);
        }
        MessageCreateData first = messages.getFirst();
        Arrival arrival = Sending.send(hook.editOriginal(MessageEditData.fromCreateData(first)), "a deferred answer");
        return switch (arrival) {
            case ARRIVED -> Sending.further(hook, messages, discreet);
            // perhaps the deferral didn't arrive either, and who asked still waits
            case LOST -> SecondCallback.answer(event, first, discreet);
            case GONE, UNREADABLE -> arrival;
        };
    }

    @Override
    public Arrival tell(MessageCreateData message, boolean deferred) {
        return deferred
                ? Sending.send(event.getHook().editOriginal(MessageEditData.fromCreateData(message)), "an apology")
                : SecondCallback.aside(event, message);
    }
}
