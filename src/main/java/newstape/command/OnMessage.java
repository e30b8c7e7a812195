package newstape.command;

import java.util.Optional;
import java.util.function.Function;
import newstape.reply.Call;

/**
 * What a command makes of somebody's message, where a platform lets a message be asked about or listens to what is
 * said.
 *
 * <p>Its words are messages of the command: {@code message.menu} is what the menu of a message calls it (at most 32
 * characters), {@code message.none} says that nothing in the message is of use to it.
 *
 * @param chosen the call that somebody wants who chose it in a message's menu; empty where nothing in it will do
 * @param overheard the call that a message makes by itself, though nobody chose anything; empty for nearly all
 */
public record OnMessage(Function<String, Optional<Call>> chosen, Function<String, Optional<Call>> overheard) {

    /** In the menu alone. */
    public static OnMessage chosen(Function<String, Optional<Call>> reading) {
        return new OnMessage(reading, message -> Optional.empty());
    }

    public OnMessage overhearing(Function<String, Optional<Call>> reading) {
        return new OnMessage(chosen, reading);
    }
}
