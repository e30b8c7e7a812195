package newstape.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Policy policy;
    private final Incidents incidents;

    public Router(Commands commands, Lexicon lexicon, Policy policy, Incidents incidents) {
        this.commands = commands;
        this.grammar = new Grammar(commands, lexicon);
        this.lexicon = lexicon;
        this.policy = policy;
        this.incidents = incidents;
    }

    /** Answers what was chosen, pressed or parsed. */
    public Reply answer(Invocation invocation) {
        try {
            return named(invocation.call().command())
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

    /** What {@link #answer(Invocation)} takes; told at once. What is refused is refused at once. */
    public Cost cost(Invocation invocation) {
        try {
            return named(invocation.call().command())
                    .filter(command -> refusal(command.signature(), invocation).isEmpty())
                    .map(command -> command.cost(invocation))
                    .orElse(Cost.AT_HAND);
        } catch (RuntimeException fault) {
            // the answer meets the same fault, and reports it
            return Cost.AT_HAND;
        }
    }

    /** What has been decided about the places that are answered in. */
    public Policy policy() {
        return policy;
    }

    /** The call that {@code command} makes of a message somebody chose it for; else a notice of why there is none. */
    public MessageReading read(String message, String command, Asker asker) {
        Optional<Command> chosen = named(command);
        Optional<OnMessage> reading = chosen.flatMap(one -> one.signature().onMessage());
        if (chosen.isEmpty() || reading.isEmpty()) {
            return new MessageReading.Nothing(unknown(command, asker));
        }
        Words words = lexicon.words(chosen.get().signature().words(), asker.language());
        return reading.get()
                .chosen()
                .apply(message)
                .<MessageReading>map(MessageReading.Asks::new)
                .orElseGet(() -> new MessageReading.Nothing(
                        notice(Reply.Reason.NOT_FOUND, words.text("message.none"), List.of())));
    }

    /** The call that a message makes by itself; empty for nearly all. */
    public Optional<Call> overheard(String message) {
        return commands.all().stream()
                .flatMap(command -> command.signature().onMessage().stream())
                .flatMap(reading -> reading.overheard().apply(message).stream())
                .findFirst();
    }

    /** What could stand where {@code line} ends. */
    public LineCompletion complete(String line, Asker asker) {
        return LineCompletion.of(line, asker, grammar);
    }

    /**
     * What could be given for {@code parameter}, on platforms where each argument has a field of its own: of several
     * names the last is completed, and those before it are kept.
     */
    public List<Suggestion> complete(Invocation sofar, String parameter, String begun) {
        return named(sofar.call().command())
                .flatMap(command -> command.signature().parameter(parameter))
                .map(found -> complete(found, sofar, begun))
                .orElse(List.of());
    }

    private static List<Suggestion> complete(Parameter<?> parameter, Invocation sofar, String begun) {
        int last = parameter.shape() instanceof Shape.Names ? Shape.Names.lastOf(begun) : 0;
        String before = begun.substring(0, last);
        return parameter.completion().complete(begun.substring(last), sofar).stream()
                .map(suggestion -> suggestion.behind(before))
                .toList();
    }

    /**
     * What is asked back where an argument is missing, with what could be given for it; empty where nothing is missing,
     * or nothing can be suggested.
     */
    public Optional<Reply> question(Invocation invocation) {
        return named(invocation.call().command())
                .map(Command::signature)
                .filter(signature -> policy.verdict(signature, invocation.asker()) == Policy.Verdict.ALLOWED)
                .flatMap(signature -> missing(signature, invocation.call())
                        .flatMap(parameter -> question(signature, parameter, invocation)));
    }

    private static Optional<Parameter<?>> missing(Signature signature, Call call) {
        return signature.parameters().stream()
                .filter(parameter -> parameter.required() && !call.arguments().containsKey(parameter.name()))
                .findFirst();
    }

    private Optional<Reply> question(Signature signature, Parameter<?> parameter, Invocation invocation) {
        List<Reply.Option> options = parameter.completion().complete("", invocation).stream()
                .map(suggestion -> new Reply.Option(
                        Text.plain(suggestion.label()),
                        Text.empty(),
                        invocation.call().with(parameter.name(), suggestion.lasting())))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reply.Choice(needs(signature, parameter, invocation.asker()), options, Frame.PRIVATE));
    }

    /**
     * What there is to {@code words} that somebody types without a command, each once, the likeliest first of each
     * command; a line that asks for something comes before all. Answers at once.
     */
    public List<Finding> seek(String words, Asker asker) {
        Stream<Finding> line = grammar.read(words, asker.language()) instanceof Parsed.Understood(Call call)
                        && !call.arguments().isEmpty()
                ? Stream.of(new Finding(Echo.of(words), call))
                : Stream.empty();
        Stream<Finding> found = commands.all().stream()
                .filter(command -> policy.verdict(command.signature(), asker) == Policy.Verdict.ALLOWED)
                .flatMap(command -> sought(command, words, asker).stream());
        Map<Call, Finding> each = new LinkedHashMap<>();
        Stream.concat(line, found).forEach(finding -> each.putIfAbsent(finding.call(), finding));
        return List.copyOf(each.values());
    }

    private List<Finding> sought(Command command, String words, Asker asker) {
        try {
            return command.seek(words, asker);
        } catch (RuntimeException fault) {
            Call call = Call.of(command.signature().name());
            incidents.report(fault, new Invocation(call, asker));
            return List.of();
        }
    }

    /** The call that {@code line} was written for by {@link #line}; empty where it is no such line. */
    public Optional<Call> call(String line) {
        return grammar.read(line, Locale.ENGLISH) instanceof Parsed.Understood(Call call)
                ? Optional.of(call)
                : Optional.empty();
    }

    /** The line that asks for {@code call}. */
    public String line(Call call) {
        return grammar.write(call);
    }

    public Commands commands() {
        return commands;
    }

    private Reply answer(Command command, Invocation invocation) {
        return refusal(command.signature(), invocation).orElseGet(() -> command.run(invocation));
    }

    private Optional<Command> named(String command) {
        return commands.named(command, Locale.ENGLISH);
    }

    private Optional<Reply> refusal(Signature signature, Invocation invocation) {
        Words words = words(invocation.asker());
        return switch (policy.verdict(signature, invocation.asker())) {
            case ALLOWED -> misfit(signature, invocation);
            case NEEDS_RIGHTS -> Optional.of(notice(Reply.Reason.FORBIDDEN, words.text("forbidden"), List.of()));
            case NOT_HERE ->
                Optional.of(notice(
                        Reply.Reason.FORBIDDEN,
                        words.text("elsewhere", Map.of("command", command(signature))),
                        List.of()));
        };
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
        return notice(Reply.Reason.MISUNDERSTOOD, needs(signature, parameter, asker), List.of(usage(signature, asker)));
    }

    private Text needs(Signature signature, Parameter<?> parameter, Asker asker) {
        Text what = lexicon.words(signature.words(), asker.language()).text("parameter." + parameter.name());
        return words(asker).text("missing", Map.of("command", command(signature), "what", what));
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

    /** Notes a fault of ours that an invocation met, and says so: for what goes wrong once it was answered, too. */
    public Reply broken(Throwable fault, Invocation invocation) {
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
