package newstape.platform.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import newstape.command.Asker;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/**
 * Buttons and menus of our messages, pressed now or long after: what they ask for stands in their ids, so a restart
 * changes nothing. Who may press is checked each time, and so is what they may call.
 */
final class Presses {
    private final Router router;
    private final Ids ids;
    private final Answers answers;
    private final Askers askers;
    private final Lexicon lexicon;

    Presses(Router router, Ids ids, Answers answers, Askers askers, Lexicon lexicon) {
        this.router = router;
        this.ids = ids;
        this.answers = answers;
        this.askers = askers;
        this.lexicon = lexicon;
    }

    void button(ButtonInteractionEvent event) {
        answer(event, ids.read(event.getComponentId(), idsOf(event.getMessage())));
    }

    void menu(StringSelectInteractionEvent event) {
        answer(
                event,
                event.getValues().stream().findFirst().flatMap(value -> ids.chosen(event.getComponentId(), value)));
    }

    private static List<String> idsOf(Message message) {
        return message.getComponentTree().findAll(ActionComponent.class).stream()
                .flatMap(component -> Optional.ofNullable(component.getCustomId()).stream())
                .toList();
    }

    private void answer(GenericComponentInteractionCreateEvent event, Optional<Press> press) {
        Asker asker = askers.of(event);
        boolean discreet = router.policy().discreet(asker.place());
        Frame.Audience audience = press.map(Press::audience).orElse(Frame.Audience.EVERYONE);
        Waiting waiting = new Pressed(event, asker, audience, discreet);
        Optional<Reply> refusal = press.isEmpty() ? Optional.of(outdated(asker)) : refusal(press.get(), event, asker);
        refusal.ifPresentOrElse(
                reply -> answers.show(reply, waiting),
                () -> answers.answer(new Invocation(press.orElseThrow().call(), asker), waiting));
    }

    private Optional<Reply> refusal(Press press, GenericComponentInteractionCreateEvent event, Asker asker) {
        boolean mayPress = switch (press.audience()) {
            case EVERYONE -> true;
            case ASKER_PRESSES, ASKER -> event.getUser().getId().equals(press.asker());
        };
        Text line = Text.code(router.line(press.call()));
        return mayPress
                ? Optional.empty()
                : Optional.of(
                        notice(Reply.Reason.FORBIDDEN, words(asker).text("others", Map.of("line", line)), List.of()));
    }

    /** An id that an older or a newer Newstape wrote, or nobody. */
    private Reply outdated(Asker asker) {
        Words words = words(asker);
        return notice(
                Reply.Reason.NOT_FOUND,
                words.text("outdated"),
                List.of(words.text("outdated.hint", Map.of("help", Text.code("/help")))));
    }

    private static Reply notice(Reply.Reason reason, Text message, List<Text> hints) {
        return new Reply.Notice(reason, message, hints, Frame.PRIVATE);
    }

    private Words words(Asker asker) {
        return lexicon.words(Presses.class, asker.language());
    }
}
