package newstape;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import newstape.platform.Platform;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The chat in the terminal; where input is no terminal, an answer to each of its lines. */
record ChatVerb(Words words) implements Verb {
    @Override
    public String name() {
        return "chat";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(words.line("chat"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer("  newstape chat", "  newstape chat --pages captured/", "  newstape chat < questions.txt");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        return start.run(wiring -> start.surroundings().terminal() ? chat(wiring, start) : answerEach(wiring, start));
    }

    private static int chat(Wiring wiring, Start start) {
        try (Platform chat = wiring.chat(start.environment(wiring.settings()))) {
            return switch (chat.run(wiring.router())) {
                case Platform.Ending.Finished() -> Main.DONE;
                case Platform.Ending.Failed(String reason) -> {
                    start.surroundings().complain("newstape: " + reason);
                    yield Main.REFUSED;
                }
            };
        }
    }

    private static int answerEach(Wiring wiring, Start start) {
        try {
            Surroundings surroundings = start.surroundings();
            start.lines(wiring).answerEach(new InputStreamReader(surroundings.in(), surroundings.charset()));
            return Main.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
