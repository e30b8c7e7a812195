package newstape.platform.telegram;

import java.util.Map;
import java.util.Optional;
import newstape.command.Asker;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.platform.telegram.look.Data;
import newstape.reply.Frame;
import newstape.words.Lexicon;
import newstape.words.Words;

/**
 * Buttons of our messages, pressed now or long after: what they ask for stands in their data, so a restart changes
 * nothing. Who may press is checked each time, and so is what they may call.
 */
final class Presses {
    private final Router router;
    private final Data data;
    private final Answers answers;
    private final Askers askers;
    private final Edits edits;
    private final Asked.Tools tools;
    private final Lexicon lexicon;

    Presses(Router router, Data data, Answers answers, Askers askers, Edits edits, Asked.Tools tools, Lexicon lexicon) {
        this.router = router;
        this.data = data;
        this.answers = answers;
        this.askers = askers;
        this.edits = edits;
        this.tools = tools;
        this.lexicon = lexicon;
    }

    void answer(Update.Pressed pressed, Toast toast, Started started) {
        Asker asker = switch (pressed.under()) {
            case Update.Under.OfChat(Chat chat, int _, boolean _) -> askers.of(pressed.sender(), chat);
            case Update.Under.Shared _ -> askers.of(pressed.sender());
        };
        Optional<Data.Press> press = data.read(pressed.data());
        if (press.isEmpty()) {
            toast.say(words(asker).line("outdated"));
        } else if (!mayPress(press.get(), pressed.sender())) {
            toast.say(words(asker)
                    .line("others", Map.of("line", router.line(press.get().call()))));
        } else {
            Frame.Audience audience = press.get().audience();
            answers.answer(
                    new Invocation(press.get().call(), asker),
                    new PressedIn(
                            pressed, audience, asker, toast, words(asker).line("unchanged"), started, edits, tools));
        }
    }

    private static boolean mayPress(Data.Press press, Sender sender) {
        return switch (press.audience()) {
            case EVERYONE -> true;
            case ASKER_PRESSES, ASKER -> press.asker() == sender.id();
        };
    }

    private Words words(Asker asker) {
        return lexicon.words(Presses.class, asker.language());
    }
}
