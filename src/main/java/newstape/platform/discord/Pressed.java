package newstape.platform.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import newstape.command.Asker;
import newstape.reply.Frame;
import newstape.reply.Reply;

/**
 * Who pressed a button or chose from a menu of one of our messages. The answer takes that message's place; what is
 * private, or no answer, is told to who pressed and leaves the message as it was.
 *
 * @param audience of the reply that was pressed in
 * @param discreet whether all answers here are for who asked alone
 */
record Pressed(GenericComponentInteractionCreateEvent event, Asker asker, Frame.Audience audience, boolean discreet)
        implements Waiting {

    /** Where an answer goes. */
    private enum Place {
        /** Where the message is that was pressed in. */
        INSTEAD,
        /** Behind it, for all to see. */
        BEHIND,
        /** Behind it, for who pressed. */
        ASIDE
    }

    @Override
    public String askerId() {
        return event.getUser().getId();
    }

    @Override
    public void defer() {
        Sending.start(event.deferEdit(), "a deferral");
    }

    @Override
    public Arrival show(Reply reply, List<MessageCreateData> messages) {
        MessageCreateData first = messages.getFirst();
        Place place = place(reply);
        Arrival arrival = switch (place) {
            case INSTEAD -> Sending.send(event.editMessage(MessageEditData.fromCreateData(first)), "an answer");
            case BEHIND, ASIDE -> Sending.send(event.reply(first).setEphemeral(place == Place.ASIDE), "an answer");
        };
        return switch (arrival) {
            case ARRIVED -> Sending.further(event.getHook(), messages, isHidden(place));
            // who pressed in a message that is gone still waits
            case GONE -> SecondCallback.aside(event, first);
            case UNREADABLE, LOST -> arrival;
        };
    }

    @Override
    public Arrival showDeferred(Reply reply, List<MessageCreateData> messages) {
        InteractionHook hook = event.getHook();
        Place place = place(reply);
        if (place != Place.INSTEAD) {
            return Sending.all(hook, messages, place == Place.ASIDE);
        }
        Arrival arrival = Sending.send(
                hook.editOriginal(MessageEditData.fromCreateData(messages.getFirst())), "a deferred answer");
        return switch (arrival) {
            case ARRIVED -> Sending.further(hook, messages, isHidden(place));
            case GONE -> Sending.all(hook, messages, true);
            case UNREADABLE, LOST -> arrival;
        };
    }

    @Override
    public Arrival tell(MessageCreateData message, boolean deferred) {
        return deferred ? Sending.all(event.getHook(), List.of(message), true) : SecondCallback.aside(event, message);
    }

    private boolean isHidden(Place place) {
        return switch (place) {
            case INSTEAD -> event.getMessage().isEphemeral();
            case BEHIND -> false;
            case ASIDE -> true;
        };
    }

    /**
     * A question that was asked back is private; what answers it is as open as it would have been without the question.
     */
    private Place place(Reply reply) {
        boolean hidden = event.getMessage().isEphemeral();
        if (reply.frame().isPrivate()) {
            return hidden && !(reply instanceof Reply.Notice) ? Place.INSTEAD : Place.ASIDE;
        }
        return hidden && audience == Frame.Audience.ASKER && !discreet ? Place.BEHIND : Place.INSTEAD;
    }
}
