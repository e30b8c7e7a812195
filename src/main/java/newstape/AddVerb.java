package newstape;

import java.util.List;
import newstape.intake.Enlisted;
import newstape.intake.Intake;
import newstape.store.Source;
import newstape.words.Lexicon;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes sources of addresses, lists and folders, and reads them for the first time. */
record AddVerb(Words words, Lexicon lexicon) implements Verb {
    @Override
    public String name() {
        return "add";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel(words.line("label.address"))
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.line("add.address"))
                        .build());
        spec.usageMessage()
                .description(words.line("add"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer(
                        "  newstape add https://newsroom.example",
                        "  newstape add https://newsroom.example/feed.xml https://newsroom.example/sitemap.xml",
                        "  newstape add subscriptions.opml",
                        "  newstape add captured/");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        List<String> typed = given.matchedPositionalValue(0, List.of());
        return start.withDatabase((database, settings) -> {
            Intake intake =
                    Wiring.intake(database, settings, start.surroundings().clock(), () -> {});
            try {
                return add(typed, intake, start.surroundings());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return Main.REFUSED;
            }
        });
    }

    private int add(List<String> typed, Intake intake, Surroundings surroundings) throws InterruptedException {
        SourceWords sourceWords = new SourceWords(lexicon, words.language());
        int status = Main.DONE;
        for (String one : typed) {
            Enlisted enlisted = intake.enlisting().add(one, each -> surroundings.print(sourceWords.line(each)));
            if (enlisted instanceof Enlisted.Refused) {
                surroundings.complain(sourceWords.line(enlisted));
                status = Main.REFUSED;
            } else {
                surroundings.print(sourceWords.line(enlisted));
            }
            for (Source source : added(enlisted)) {
                surroundings.print(sourceWords.line(intake.looks().at(source)));
            }
        }
        return status;
    }

    private static List<Source> added(Enlisted enlisted) {
        return switch (enlisted) {
            case Enlisted.Added(Source source) -> List.of(source);
            case Enlisted.Several(List<Enlisted> each) ->
                each.stream().flatMap(one -> added(one).stream()).toList();
            case Enlisted.Known _, Enlisted.Kept _, Enlisted.Refused _ -> List.of();
        };
    }
}
