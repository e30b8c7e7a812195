package newstape.feature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.quote.AsOf;
import newstape.quote.Change;
import newstape.quote.Instrument;
import newstape.quote.Quote;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** How quotes are put into words: their rows, and the credit that says whose they are and how old. */
public final class QuoteWords {
    private final Lexicon lexicon;
    private final Clock clock;
    private final InstrumentNames names;

    public QuoteWords(Lexicon lexicon, Clock clock) {
        this.lexicon = lexicon;
        this.clock = clock;
        this.names = new InstrumentNames(lexicon);
    }

    Reply.Row row(Quote quote, Asker asker) {
        Figures figures = lexicon.figures(asker.language());
        Instrument instrument = quote.instrument();
        Optional<Change> change = quote.change();
        return new Reply.Row(
                instrument.id(),
                instrument.symbol(),
                name(instrument, asker),
                quote.price(),
                quote.currency(),
                change.map(Change::percent),
                change.map(Change::percent).map(Figures::tone).orElse(Tone.NEUTRAL),
                figures.price(quote.price(), quote.currency()),
                change.map(Change::percent)
                        .map(figures::change)
                        .orElseGet(() -> words(asker).line("change.none")));
    }

    private record From(String source, AsOf asOf) {}

    /** A credit for each source and time among {@code quotes}; where there are several, each says for which. */
    List<Credit> credits(Collection<Quote> quotes, Asker asker) {
        Map<From, List<String>> symbols = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            symbols.computeIfAbsent(new From(quote.source(), quote.asOf()), key -> new ArrayList<>())
                    .add(quote.instrument().symbol());
        }
        return symbols.entrySet().stream()
                .map(entry -> credit(entry.getKey(), symbols.size() == 1 ? List.of() : entry.getValue(), asker))
                .toList();
    }

    private Credit credit(From from, List<String> symbols, Asker asker) {
        Words words = words(asker);
        Text source = symbols.isEmpty()
                ? words.text("source", Map.of("page", from.source))
                : words.text(
                        "source.of",
                        Map.of(
                                "page",
                                from.source,
                                "symbols",
                                lexicon.figures(asker.language()).list(symbols)));
        return new Credit(source, Optional.empty(), asOf(from.asOf, asker));
    }

    /** When it is as of and how old that is, with no more certainty than there is. */
    Text asOf(AsOf asOf, Asker asker) {
        Words words = words(asker);
        Figures figures = lexicon.figures(asker.language());
        Instant now = clock.instant();
        String age = asOf.leastAge(now).map(figures::age).orElse("");
        return switch (asOf) {
            case AsOf.At(Instant instant) ->
                words.text("asof.at", Map.of("time", moment(instant, asker), "age", age(instant, asker)));
            case AsOf.On(LocalDate day) -> words.text("asof.on", Map.of("day", figures.date(day)));
            case AsOf.TimeOfDay(LocalTime time, ZoneId zone) ->
                words.text("asof.time", Map.of("time", figures.time(time, zone), "age", age));
            case AsOf.Unstated() -> words.text("asof.unstated");
        };
    }

    private Text moment(Instant instant, Asker asker) {
        String shown = lexicon.figures(asker.language()).dateTime(instant, asker.zone());
        return new Text.Moment(instant, Text.Moment.Style.DATE_TIME, shown);
    }

    private Text age(Instant instant, Asker asker) {
        Duration age = Duration.between(instant, clock.instant());
        String shown = lexicon.figures(asker.language()).age(age.isNegative() ? Duration.ZERO : age);
        return new Text.Moment(instant, Text.Moment.Style.RELATIVE, words(asker).line("ago", Map.of("age", shown)));
    }

    /**
     * What a reader must know of the figures: their currency, where it isn't the one they like, and since when they
     * changed.
     */
    List<Text> notes(Collection<Quote> quotes, Asker asker) {
        Words words = words(asker);
        String wanted = asker.currency().getCurrencyCode();
        List<String> shown = quotes.stream()
                .map(Quote::currency)
                .filter(currency -> !currency.equals(wanted))
                .distinct()
                .toList();
        Stream<Text> currency = shown.isEmpty()
                ? Stream.empty()
                : Stream.of(words.text(
                        "currency",
                        Map.of(
                                "shown", lexicon.figures(asker.language()).list(shown),
                                "wanted", wanted,
                                "convert", Text.code("/convert"))));
        boolean unstated = quotes.stream()
                .flatMap(quote -> quote.change().stream())
                .anyMatch(change -> change.basis() == Change.Basis.UNSTATED);
        Stream<Text> basis = unstated ? Stream.of(words.text("change.unstated")) : Stream.empty();
        return Stream.concat(currency, basis).toList();
    }

    /** The call that asks the price of these. */
    static Call price(List<String> symbols) {
        return Call.of("price").with("symbol", String.join(" ", symbols));
    }

    String name(Instrument instrument, Asker asker) {
        return names.of(instrument, asker.language());
    }

    private Words words(Asker asker) {
        return lexicon.words(QuoteWords.class, asker.language());
    }
}
