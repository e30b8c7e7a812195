package newstape.platform.discord;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import newstape.reply.Call;
import org.jspecify.annotations.Nullable;

/** What somebody asks with a command, or about a message. */
final class Asking {
    private Asking() {}

    static Call call(String command, List<OptionMapping> options) {
        Call call = Call.of(command);
        for (OptionMapping option : options) {
            call = call.with(option.getName(), option.getAsString());
        }
        return call;
    }

    /** All that a message says, those parts too that a bot or a link's preview shows in a frame. */
    static String words(Message message) {
        StringBuilder words = new StringBuilder(message.getContentRaw());
        for (MessageEmbed frame : message.getEmbeds()) {
            add(frame.getTitle(), words);
            add(frame.getUrl(), words);
            add(frame.getDescription(), words);
            frame.getFields().forEach(field -> {
                add(field.getName(), words);
                add(field.getValue(), words);
            });
        }
        return words.toString();
    }

    private static void add(@Nullable String part, StringBuilder words) {
        if (part != null) {
            words.append('\n').append(part);
        }
    }
}
