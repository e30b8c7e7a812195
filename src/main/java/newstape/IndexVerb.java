package newstape;

import java.util.Map;
import newstape.article.Library;
import newstape.quote.Instruments;
import newstape.quote.source.PageTapes;
import newstape.words.Lexicon;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes the search index anew from what is kept. */
record IndexVerb(Words words, Lexicon lexicon) implements Verb {
    @Override
    public String name() {
        return "index";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(words.line("index"));
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        return start.withDatabase((database, settings) -> {
            PageTapes tapes = new PageTapes(Instruments.builtIn(Map.of()));
            Surroundings surroundings = start.surroundings();
            try (StoredLibrary stored = new StoredLibrary(
                    database, new Library(), tapes, start.places().data())) {
                long[] all = new long[1];
                stored.index().rebuild(count -> {
                    all[0] = count;
                    surroundings.print(words.line("index.progress", Map.of("count", count)));
                });
                surroundings.print(words.line("index.done", Map.of("count", all[0])));
                return Main.DONE;
            }
        });
    }
}
