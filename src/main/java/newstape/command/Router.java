package newstape.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/**
 * The heart: an invocation in, a reply out. Blocking, free of any platform, safe for use by many threads.
 *
 * <p>It always answers. What can't be understood, isn't allowed or goes wrong has a {@link Reply.Notice} that says what
 * to do.
 */
public final class Router {
    private final Commands commands;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Incidents incidents;

    public Router(Commands commands, Lexicon lexicon, Incidents incidents) {
        this.commands = commands;
        this.grammar = new Grammar(commands, lexicon);
        this.lexicon = lexicon;
        this.incidents = incidents;
    }

    /** Answers what was chosen, pressed or parsed. */
    public Reply answer(Invocation invocation) {
        try {
            return commands.named(invocation.call().command(), Locale.ENGLISH)
                    .map(command -> answer(command, invocation))
                    .orElseGet(() -> unknown(invocation.call().command(), invocation.asker()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return broken(fault, invocation);
        }
    }

    /** Answers a typed line. */
    public Reply answer(String line, Asker asker) {
        return switch (grammar.read(line, asker.language())) {
            case Parsed.Understood(Call call) -> answer(new Invocation(call, asker));
            case Parsed.Blank() ->
                notice(Reply.Reason.MISUNDERSTOOD, words(asker).text("blank"), List.of());
            case Parsed.NoCommand(String typed, boolean slash) -> slash ? unknown(typed, asker) : talk(typed, asker);
            case Parsed.Leftover(Signature signature, String word) -> leftover(signature, word, asker);
        };
    }

    /** What could stand where {@code line} ends. */
    public LineCompletion complete(String line, Asker asker) {
        return LineCompletion.of(line, asker, grammar);
    }

    /** What could be given for {@code parameter}, on platforms where each argument has a field of its own. */
    public List<Suggestion> complete(Invocation sofar, String parameter, String begun) {
        return commands.named(sofar.call().command(), Locale.ENGLISH)
                .flatMap(command -> command.signature().parameter(parameter))
                .map(found -> found.completion().complete(begun, sofar))
                .orElse(List.of());
    }

    /** The line that asks for {@code call}. */
    public String line(Call call) {
        return grammar.write(call);
    }

    public Commands commands() {
        return commands;
    }

    private Reply answer(Command command, Invocation invocation) {
        Signature signature = command.signature();
        if (!invocation.asker().rights().include(signature.needed())) {
            return notice(Reply.Reason.FORBIDDEN, words(invocation.asker()).text("forbidden"), List.of());
        }
        return misfit(signature, invocation).orElseGet(() -> command.run(invocation));
    }

    private Optional<Reply> misfit(Signature signature, Invocation invocation) {
        for (String name : invocation.call().arguments().keySet()) {
            if (signature.parameter(name).isEmpty()) {
                return Optional.of(leftover(signature, name, invocation.asker()));
            }
        }
        return signature.parameters().stream()
                .flatMap(parameter -> misfit(signature, parameter, invocation).stream())
                .findFirst();
    }

    private Optional<Reply> misfit(Signature signature, Parameter<?> parameter, Invocation invocation) {
        String raw = invocation.call().arguments().get(parameter.name());
        Asker asker = invocation.asker();
        if (raw == null) {
            return parameter.required() ? Optional.of(missing(signature, parameter, asker)) : Optional.empty();
        }
        return parameter.shape().read(raw, asker.language()) instanceof Shape.Outcome.Misfit<?>(String expectation)
                ? Optional.of(misfit(signature, parameter, raw, expectation, asker))
                : Optional.empty();
    }

    private Reply missing(Signature signature, Parameter<?> parameter, Asker asker) {
        Text what = lexicon.words(signature.words(), asker.language()).text("parameter." + parameter.name());
        Text message = words(asker).text("missing", Map.of("command", command(signature), "what", what));
        return notice(Reply.Reason.MISUNDERSTOOD, message, List.of(usage(signature, asker)));
    }

    private Reply misfit(Signature signature, Parameter<?> parameter, String raw, String expectation, Asker asker) {
        Words words = words(asker);
        Text expected = words.text(expectation, Usage.bounds(parameter.shape()));
        Map<String, Text> said = Map.of(
                "parameter", Text.code(parameter.name()), "typed", Text.plain(Echo.of(raw)), "expected", expected);
        return notice(Reply.Reason.MISUNDERSTOOD, words.text("misfit", said), List.of(usage(signature, asker)));
    }

    private Reply leftover(Signature signature, String word, Asker asker) {
        Map<String, Text> said = Map.of("command", command(signature), "word", Text.plain(Echo.of(word)));
        return notice(
                Reply.Reason.MISUNDERSTOOD, words(asker).text("leftover", said), List.of(usage(signature, asker)));
    }

    private Reply unknown(String typed, Asker asker) {
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

    private Reply talk(String typed, Asker asker) {
        Words words = words(asker);
        Text message = words.text("talk", Map.of("typed", Text.plain(Echo.of(typed))));
        return notice(
                Reply.Reason.MISUNDERSTOOD,
                message,
                List.of(words.text("hint.help", Map.of("help", Text.code("/help")))));
    }

    private Reply broken(Throwable fault, Invocation invocation) {
        Text id = Text.code(incidents.report(fault, invocation));
        return notice(Reply.Reason.FAULT, words(invocation.asker()).text("fault", Map.of("incident", id)), List.of());
    }

    private Text usage(Signature signature, Asker asker) {
        Text usage = Usage.of(signature);
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
