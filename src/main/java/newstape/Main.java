package newstape;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import newstape.words.Lexicon;
import newstape.words.Words;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program's command line: what stands before the verb, and which verb it is. */
public final class Main {
    static final int DONE = CommandLine.ExitCode.OK;
    static final int REFUSED = CommandLine.ExitCode.SOFTWARE;
    static final int MISUSED = CommandLine.ExitCode.USAGE;

    /** In columns; the command line's library takes no fewer. */
    private static final int NARROWEST_HELP = 55;

    private final Surroundings surroundings;
    private final Lexicon lexicon = new Lexicon();
    private final Words words;
    private final List<Verb> verbs;

    Main(Surroundings surroundings, Locale language) {
        this.surroundings = surroundings;
        this.words = lexicon.words(Main.class, language);
        this.verbs = List.of(
                new ChatVerb(words),
                new SayVerb(words),
                new ReadVerb(words, lexicon),
                new CheckVerb(words, lexicon),
                new RunVerb(words),
                new AddVerb(words, lexicon),
                new SourcesVerb(words, lexicon),
                new IndexVerb(words, lexicon));
    }

    public static void main(String[] arguments) {
        System.exit(new Main(Surroundings.ofProcess(), Locale.getDefault()).run(arguments));
    }

    /** Runs the program to its end; returns its exit status. */
    int run(String... arguments) {
        CommandLine line = new CommandLine(spec());
        verbs.forEach(verb -> line.addSubcommand(verb.name(), new CommandLine(helpful(verb.spec()))));
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.look().columns()));
        line.setExpandAtFiles(false); // what begins with @ may be a question
        line.setOverwrittenOptionsAllowed(true);
        line.setExecutionStrategy(this::execute);
        line.setParameterExceptionHandler((fault, given) -> misuse(fault));
        line.setExecutionExceptionHandler((fault, command, parsed) -> broken(fault));
        int status = execute(line, arguments);
        return status == DONE && surroundings.out().checkError() ? REFUSED : status;
    }

    private int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError exhausted) {
            return broken(exhausted);
        }
    }

    private CommandSpec spec() {
        CommandSpec spec = helpful(CommandSpec.create().name("newstape"))
                .addOption(place("--pages", words.line("label.folder"), words.line("pages")))
                .addOption(place("--config", words.line("label.file"), words.line("config")))
                .addOption(place("--data", words.line("label.folder"), words.line("data")))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(words.line("version"))
                        .build());
        spec.usageMessage()
                .description(words.line("newstape"))
                .commandListHeading("%n" + words.line("verbs") + "%n")
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer(
                        "  newstape",
                        "  newstape say \"/price BTC\"",
                        "  newstape --pages captured/ say /summary",
                        "  echo '/tape' | newstape");
        return spec;
    }

    private static OptionSpec place(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Path.class)
                .description(description)
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private CommandSpec helpful(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.line("help"))
                .build());
        spec.usageMessage()
                .synopsisHeading(words.line("usage") + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .synopsisSubcommandLabel("[" + words.line("label.verb") + "]");
        return spec;
    }

    private int execute(ParseResult parsed) {
        List<CommandLine> given = parsed.asCommandLineList();
        CommandLine last = given.getLast();
        if (last.isUsageHelpRequested()) {
            surroundings.print(last.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
            return DONE;
        }
        if (given.getFirst().isVersionHelpRequested()) {
            surroundings.print("Newstape " + Wiring.version());
            return DONE;
        }
        Verb verb = verbs.stream()
                .filter(one -> one.name().equals(last.getCommandName()))
                .findFirst()
                .orElse(verbs.getFirst());
        return verb.run(last.getParseResult(), new Start(places(given), surroundings, lexicon, words));
    }

    private Locations places(List<CommandLine> given) {
        return new Locations(
                path(given, "--pages"),
                surroundings.home().resolve("seeds"),
                path(given, "--config"),
                surroundings.home().resolve("config").resolve("newstape.yaml"),
                path(given, "--data").orElse(surroundings.home().resolve("data")));
    }

    /** The option may stand before the verb or behind it. */
    private static Optional<Path> path(List<CommandLine> given, String option) {
        return given.stream()
                .map(line -> line.getParseResult().matchedOptionValue(option, (Path) null))
                .filter(Objects::nonNull)
                .reduce((before, behind) -> behind);
    }

    private int misuse(ParameterException fault) {
        String verb = fault.getCommandLine().getCommandSpec().qualifiedName(" ");
        surroundings.complain("newstape: " + new Misuse(words).line(fault));
        surroundings.complain(words.line("misuse.help", Map.of("help", verb + " --help")));
        return MISUSED;
    }

    /** Notes a bug under an id that the user is shown too. */
    static String report(Throwable fault, String during) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(Main.class).error("incident {} during {}", id, during, fault);
        return id;
    }

    private int broken(Throwable fault) {
        String id = report(fault, "the command line");
        surroundings.complain("newstape: " + words.line("broken", Map.of("incident", id)));
        return REFUSED;
    }
}
