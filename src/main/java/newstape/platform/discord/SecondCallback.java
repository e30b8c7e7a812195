package newstape.platform.discord;

import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * An answer to an interaction whose first answer Discord refused, as it does where the message is gone that was pressed
 * in. JDA takes an interaction that was answered in vain for answered, so this goes past it.
 */
final class SecondCallback {
    private static final int NEW_MESSAGE = 4;
    private static final int EPHEMERAL = 1 << 6;

    private SecondCallback() {}

    /** Answers who asked alone. Blocks. */
    static Arrival aside(Interaction interaction, MessageCreateData message) {
        return answer(interaction, message, true);
    }

    /** Answers, for who asked alone or for all. Blocks. Files stay behind: what is shown must do without. */
    static Arrival answer(Interaction interaction, MessageCreateData message, boolean hidden) {
        DataObject data = message.toData().put("flags", hidden ? EPHEMERAL : 0).remove("attachments");
        DataObject body = DataObject.empty().put("type", NEW_MESSAGE).put("data", data);
        Route.CompiledRoute route = Route.Interactions.CALLBACK.compile(interaction.getId(), interaction.getToken());
        return Sending.send(new RestActionImpl<Void>(interaction.getJDA(), route, body), "an answer");
    }
}
