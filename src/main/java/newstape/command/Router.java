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

/**
 * The heart: an invocation in, a reply out. Blocking, free of any platform, safe for use by many threads.
 *
 * <p>It always answers. What can't be understood, isn't allowed or goes wrong has a {@link Reply.Notice} that says what
 * to do.
 */
public final class Router {
    private final Commands commands;
    private final Grammar grammar;
    private final Refusals refusals;
    private final Policy policy;
    private final Incidents incidents;

    public Router(Commands commands, Lexicon lexicon, Policy policy, Incidents incidents) {
        this.commands = commands;
        this.grammar = new Grammar(commands, lexicon);
        this.refusals = new Refusals(commands, lexicon);
        this.policy = policy;
        this.incidents = incidents;
    }

    /** Answers what was chosen, pressed or parsed. */
    public Reply answer(Invocation invocation) {
        try {
            return named(invocation.call().command())
                    .map(command -> answer(command, invocation))
                    .orElseGet(() -> refusals.unknown(invocation.call().command(), invocation.asker()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return broken(fault, invocation);
        }
    }

    /** Answers a typed line. */
    public Reply answer(String line, Asker asker) {
        return answer(parse(line, asker.language()), asker);
    }

    /** What a typed line asks for; never throws, whatever it is. The slash may be left out. */
    public Parsed parse(String line, Locale language) {
        return grammar.read(line, language);
    }

    /** Answers what a typed line was understood as. */
    public Reply answer(Parsed parsed, Asker asker) {
        return switch (parsed) {
            case Parsed.Understood(Call call) -> answer(new Invocation(call, asker));
            case Parsed.Blank() -> refusals.blank(asker);
            case Parsed.NoCommand(String typed, boolean slash) ->
                slash ? refusals.unknown(typed, asker) : refusals.talk(typed, asker);
            case Parsed.Leftover(Signature signature, String word) -> refusals.leftover(signature, word, asker);
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

    /** Whether {@code command} makes anything of somebody's message. */
    public boolean reads(String command) {
        return named(command)
                .filter(one -> one.signature().onMessage().isPresent())
                .isPresent();
    }

    /** The call that {@code command} makes of a message somebody chose it for; else a notice of why there is none. */
    public MessageReading read(String message, String command, Asker asker) {
        Optional<Command> chosen = named(command);
        Optional<OnMessage> reading = chosen.flatMap(one -> one.signature().onMessage());
        if (chosen.isEmpty() || reading.isEmpty()) {
            return new MessageReading.Nothing(refusals.unknown(command, asker));
        }
        return reading.get()
                .chosen()
                .apply(message)
                .<MessageReading>map(MessageReading.Asks::new)
                .orElseGet(() -> new MessageReading.Nothing(
                        refusals.nothingInMessage(chosen.get().signature(), asker)));
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

    /** What an argument is that is missing, in the asker's words; empty where none is. */
    public Optional<String> lacks(Invocation invocation) {
        return named(invocation.call().command())
                .map(Command::signature)
                .flatMap(signature -> missing(signature, invocation.call())
                        .map(parameter -> refusals.what(signature, parameter, invocation.asker())
                                .characters()));
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
                : Optional.of(new Reply.Choice(
                        refusals.needs(signature, parameter, invocation.asker()), options, Frame.PRIVATE));
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
        return switch (policy.verdict(signature, invocation.asker())) {
            case ALLOWED -> misfit(signature, invocation);
            case NEEDS_RIGHTS -> Optional.of(refusals.forbidden(invocation.asker()));
            case NOT_HERE -> Optional.of(refusals.elsewhere(signature, invocation.asker()));
        };
    }

    private Optional<Reply> misfit(Signature signature, Invocation invocation) {
        for (String name : invocation.call().arguments().keySet()) {
            if (signature.parameter(name).isEmpty()) {
                return Optional.of(refusals.leftover(signature, name, invocation.asker()));
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
            return parameter.required() ? Optional.of(refusals.missing(signature, parameter, asker)) : Optional.empty();
        }
        return parameter.shape().read(raw, asker.language()) instanceof Shape.Outcome.Misfit<?>(String expectation)
                ? Optional.of(refusals.misfit(signature, parameter, raw, expectation, asker))
                : Optional.empty();
    }

    /** Notes a fault of ours that an invocation met, and says so: for what goes wrong once it was answered, too. */
    public Reply broken(Throwable fault, Invocation invocation) {
        return refusals.fault(incidents.report(fault, invocation), invocation.asker());
    }
}
