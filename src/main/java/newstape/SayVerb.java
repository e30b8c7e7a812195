package newstape;

import java.util.List;
import newstape.platform.console.Lines;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One question, one answer. */
record SayVerb(Words words) implements Verb {
    @Override
    public String name() {
        return "say";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--json")
                        .description(words.line("say.json"))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel(words.line("label.question"))
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.line("say.question"))
                        .build());
        spec.usageMessage()
                .description(words.line("say"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer(
                        "  newstape say \"/price BTC\"",
                        "  newstape say /section talent",
                        "  newstape say --json /tape");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        String question = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
        return start.run(wiring -> {
            Lines lines = start.lines(wiring);
            boolean answered = given.hasMatchedOption("--json") ? lines.sayAsJson(question) : lines.say(question);
            return answered ? Main.DONE : Main.REFUSED;
        });
    }
}
