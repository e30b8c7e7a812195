package newstape.platform.discord;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import newstape.command.Asker;
import newstape.command.Invocation;
import newstape.command.MessageReading;
import newstape.command.Router;
import newstape.reply.Call;
import newstape.reply.Reply;
import newstape.words.Lexicon;

/** Commands that members use, and what they ask about a message in its menu. */
final class Commanding {
    private final Router router;
    private final Menu menu;
    private final Answers answers;
    private final Askers askers;
    private final Lexicon lexicon;

    Commanding(Router router, Menu menu, Answers answers, Askers askers, Lexicon lexicon) {
        this.router = router;
        this.menu = menu;
        this.answers = answers;
        this.askers = askers;
        this.lexicon = lexicon;
    }

    void slash(SlashCommandInteractionEvent event) {
        ask(Asking.call(event.getName(), event.getOptions()), waiting(event));
    }

    void aboutMessage(MessageContextInteractionEvent event) {
        Waiting waiting = waiting(event);
        Optional<String> command = menu.commandOf(event.getName());
        MessageReading reading =
                router.read(Asking.words(event.getTarget()), command.orElse(event.getName()), waiting.asker());
        switch (reading) {
            case MessageReading.Asks(Call call) -> ask(call, waiting);
            case MessageReading.Nothing(Reply notice) -> answers.show(notice, waiting);
        }
    }

    /** Says that nothing more is taken for now. Returns at once. */
    void turnAway(IReplyCallback event) {
        String closing =
                lexicon.words(Commanding.class, askers.of(event).language()).line("closing");
        Sending.start(event.reply(closing).setEphemeral(true), "a refusal");
    }

    private void ask(Call call, Waiting waiting) {
        answers.answer(new Invocation(call, waiting.asker()), waiting);
    }

    private Waiting waiting(IReplyCallback event) {
        Asker asker = askers.of(event);
        return new Commanded(event, asker, router.policy().discreet(asker.place()));
    }
}
