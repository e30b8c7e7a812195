package newstape.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.command.Completion;
import newstape.command.Suggestion;
import newstape.quote.Instrument;
import newstape.quote.Lookup;
import newstape.quote.QuoteBook;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What is said of a symbol that has no price: that it is unknown, shared, or not to be had. */
final class SymbolWords {
    private final Lexicon lexicon;
    private final InstrumentNames names;

    SymbolWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new InstrumentNames(lexicon);
    }

    static Completion completion(QuoteBook book) {
        return (begun, invocation) -> book.startingWith(begun).stream()
                .limit(Completion.MOST)
                .map(instrument -> new Suggestion(instrument.symbol(), instrument.name()))
                .toList();
    }

    /** What is wrong; empty where a quote was found. */
    Optional<Text> problem(Lookup lookup, Asker asker) {
        Words words = lexicon.words(SymbolWords.class, asker.language());
        return switch (lookup) {
            case Lookup.Found _ -> Optional.empty();
            case Lookup.Unknown(String typed, List<Instrument> nearest)
            when nearest.isEmpty() -> Optional.of(words.text("unknown", Map.of("typed", Echo.of(typed))));
            case Lookup.Unknown(String typed, List<Instrument> nearest) ->
                Optional.of(words.text(
                        "unknown.nearest", Map.of("typed", Echo.of(typed), "nearest", alternatives(nearest, asker))));
            case Lookup.Ambiguous(String typed, List<Instrument> instruments) ->
                Optional.of(words.text(
                        "ambiguous", Map.of("typed", Echo.of(typed), "meanings", alternatives(instruments, asker))));
            case Lookup.Unavailable(Instrument instrument) ->
                Optional.of(words.text(
                        "unavailable",
                        Map.of("name", names.of(instrument, asker.language()), "symbol", instrument.symbol())));
        };
    }

    private String alternatives(List<Instrument> instruments, Asker asker) {
        List<String> names = instruments.stream().map(one -> shown(one, asker)).toList();
        return lexicon.figures(asker.language()).alternatives(names);
    }

    private String shown(Instrument instrument, Asker asker) {
        String name = names.of(instrument, asker.language());
        return instrument.symbol().equals(name) ? name : instrument.symbol() + " (" + name + ")";
    }

    static Stream<Instrument> nearest(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Unknown(String typed, List<Instrument> nearest) -> nearest.stream();
            case Lookup.Ambiguous(String typed, List<Instrument> instruments) -> instruments.stream();
            case Lookup.Found _, Lookup.Unavailable _ -> Stream.empty();
        };
    }
}
