package newstape.command;

import java.util.List;
import java.util.Map;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What the {@link Router} says instead of an answer, and what to do then. */
final class Refusals {
    private final Commands commands;
    private final Lexicon lexicon;

    Refusals(Commands commands, Lexicon lexicon) {
        this.commands = commands;
        this.lexicon = lexicon;
    }

    Reply blank(Asker asker) {
        return notice(Reply.Reason.MISUNDERSTOOD, words(asker).text("blank"), List.of());
    }

    Reply forbidden(Asker asker) {
        return notice(Reply.Reason.FORBIDDEN, words(asker).text("forbidden"), List.of());
    }

    Reply elsewhere(Signature signature, Asker asker) {
        return notice(
                Reply.Reason.FORBIDDEN,
                words(asker).text("elsewhere", Map.of("command", command(signature))),
                List.of());
    }

    /** Nothing in somebody's message is of use to the command. */
    Reply nothingInMessage(Signature signature, Asker asker) {
        Words words = lexicon.words(signature.words(), asker.language());
        return notice(Reply.Reason.NOT_FOUND, words.text("message.none"), List.of());
    }

    Reply fault(String incident, Asker asker) {
        return notice(
                Reply.Reason.FAULT, words(asker).text("fault", Map.of("incident", Text.code(incident))), List.of());
    }

    Reply missing(Signature signature, Parameter<?> parameter, Asker asker) {
        return notice(
                Reply.Reason.MISUNDERSTOOD,
                needs(signature, parameter, asker),
                List.of(usage(Usage.brief(signature), signature, asker)));
    }

    Text needs(Signature signature, Parameter<?> parameter, Asker asker) {
        Text what = what(signature, parameter, asker);
        return words(asker).text("missing", Map.of("command", command(signature), "what", what));
    }

    /** What the parameter is. */
    Text what(Signature signature, Parameter<?> parameter, Asker asker) {
        return lexicon.words(signature.words(), asker.language()).text("parameter." + parameter.name());
    }

    Reply misfit(Signature signature, Parameter<?> parameter, String raw, String expectation, Asker asker) {
        Words words = words(asker);
        Text expected = words.text(expectation, Usage.bounds(parameter.shape()));
        Map<String, Text> said = Map.of(
                "parameter", Text.code(parameter.name()), "typed", Text.plain(Echo.of(raw)), "expected", expected);
        return notice(Reply.Reason.MISUNDERSTOOD, words.text("misfit", said), List.of(usage(signature, asker)));
    }

    Reply leftover(Signature signature, String word, Asker asker) {
        Map<String, Text> said = Map.of("command", command(signature), "word", Text.plain(Echo.of(word)));
        return notice(
                Reply.Reason.MISUNDERSTOOD, words(asker).text("leftover", said), List.of(usage(signature, asker)));
    }

    Reply unknown(String typed, Asker asker) {
        Words words = words(asker);
        List<String> nearest = commands.nearest(typed, asker);
        Text message = words.text("unknown", Map.of("typed", Text.code("/" + Echo.of(typed))));
        Text hint = nearest.isEmpty()
                ? words.text("hint.help", Map.of("help", Text.code("/help")))
                : words.text(
                        "hint.nearest",
                        Map.of("nearest", Usage.alternatives(nearest, lexicon.figures(asker.language()))));
        return notice(Reply.Reason.MISUNDERSTOOD, message, List.of(hint));
    }

    Reply talk(String typed, Asker asker) {
        Words words = words(asker);
        Text message = words.text("talk", Map.of("typed", Text.plain(Echo.of(typed))));
        return notice(
                Reply.Reason.MISUNDERSTOOD,
                message,
                List.of(words.text("hint.help", Map.of("help", Text.code("/help")))));
    }

    private Text usage(Signature signature, Asker asker) {
        return usage(Usage.of(signature), signature, asker);
    }

    private Text usage(Text usage, Signature signature, Asker asker) {
        Text example = Text.code(signature.examples().getFirst());
        return words(asker).text("hint.usage", Map.of("usage", usage, "example", example));
    }

    private static Text command(Signature signature) {
        return Text.code("/" + signature.name());
    }

    private static Reply notice(Reply.Reason reason, Text message, List<Text> hints) {
        return new Reply.Notice(reason, message, hints, Frame.PRIVATE);
    }

    private Words words(Asker asker) {
        return lexicon.words(Router.class, asker.language());
    }
}
