package newstape;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.feed.Opml;
import newstape.feed.Outline;
import newstape.store.Source;
import newstape.words.Lexicon;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where articles come from, and how each source is. */
record SourcesVerb(Words words, Lexicon lexicon) implements Verb {
    @Override
    public String name() {
        return "sources";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--opml")
                        .description(words.line("sources.opml"))
                        .build());
        spec.usageMessage()
                .description(words.line("sources"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer("  newstape sources", "  newstape sources --opml > subscriptions.opml");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        return start.withDatabase((database, settings) -> {
            List<Source> sources = database.read(tables -> tables.sources().all());
            Surroundings surroundings = start.surroundings();
            if (given.hasMatchedOption("--opml")) {
                surroundings.print(opml(sources).stripTrailing());
            } else if (sources.isEmpty()) {
                surroundings.print(words.line("sources.none"));
            } else {
                list(sources, surroundings);
            }
            return Main.DONE;
        });
    }

    private void list(List<Source> sources, Surroundings surroundings) {
        SourceWords sourceWords = new SourceWords(lexicon, words.language());
        Instant now = surroundings.clock().instant();
        sources.forEach(
                source -> surroundings.print(sourceWords.state(source, Duration.between(now, source.nextLook()))));
    }

    /** Its feeds, for other readers of feeds. */
    private static String opml(List<Source> sources) {
        List<Outline> feeds = sources.stream()
                .filter(source -> source.kind() == Source.Kind.FEED)
                .map(source -> new Outline(
                        source.title(),
                        Optional.of(URI.create(source.address())),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .toList();
        return new String(new Opml("Newstape", feeds).write(), StandardCharsets.UTF_8);
    }
}
