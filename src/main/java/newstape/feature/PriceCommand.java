package newstape.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Cost;
import newstape.command.Finding;
import newstape.command.Invocation;
import newstape.command.OnMessage;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.quote.Instrument;
import newstape.quote.Lookup;
import newstape.quote.Quote;
import newstape.quote.QuoteBook;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What one or several instruments cost. */
public final class PriceCommand implements Command {
    private static final int MOST = 20;
    private static final int MOST_FOUND = 10;

    private final QuoteBook book;
    private final Lexicon lexicon;
    private final QuoteWords quoteWords;
    private final SymbolWords symbolWords;
    private final Parameter<List<String>> symbols;

    public PriceCommand(QuoteBook book, Lexicon lexicon, QuoteWords quoteWords) {
        this.book = book;
        this.lexicon = lexicon;
        this.quoteWords = quoteWords;
        this.symbolWords = new SymbolWords(lexicon);
        this.symbols = Parameter.required("symbol", new Shape.Names(MOST)).completedBy(SymbolWords.completion(book));
    }

    @Override
    public Signature signature() {
        return Signature.of("price", PriceCommand.class, Signature.Topic.PRICES, symbols)
                .with("/price BTC", "/price btc eth gold", "/price $XRP")
                .with(OnMessage.chosen(message -> prices(book.mentions().in(message)))
                        .overhearing(message -> prices(book.mentions().tagged(message))));
    }

    private static Optional<Call> prices(List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(QuoteWords.price(names.stream().limit(MOST).toList()));
    }

    /** Several that are known stand together first; then each that may be meant. */
    @Override
    public List<Finding> seek(String words, Asker asker) {
        List<Instrument> named = named(words);
        Stream<Finding> together = named.size() > 1 ? Stream.of(together(named)) : Stream.empty();
        Stream<Finding> each = Stream.concat(named.stream(), book.startingWith(words.strip()).stream())
                .distinct()
                .limit(MOST_FOUND)
                .map(PriceCommand::finding);
        return Stream.concat(together, each).toList();
    }

    private List<Instrument> named(String words) {
        return symbols.shape().read(words, Locale.ROOT) instanceof Shape.Outcome.Value<List<String>>(List<String> names)
                        && book.atHand(names)
                ? lookUp(names).stream()
                        .flatMap(PriceCommand::quote)
                        .map(Quote::instrument)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Finding together(List<Instrument> instruments) {
        List<String> names = instruments.stream().map(Instrument::symbol).toList();
        return new Finding(String.join(", ", names), QuoteWords.price(names));
    }

    private static Finding finding(Instrument instrument) {
        String name = instrument.name().equals(instrument.symbol())
                ? instrument.symbol()
                : instrument.name() + " · " + instrument.symbol();
        return new Finding(name, QuoteWords.price(List.of(instrument.symbol())));
    }

    @Override
    public Cost cost(Invocation invocation) {
        return book.atHand(invocation.need(symbols)) ? Cost.AT_HAND : Cost.MAY_WAIT;
    }

    @Override
    public Reply run(Invocation invocation) {
        List<Lookup> lookups = lookUp(invocation.need(symbols));
        List<Quote> quotes =
                lookups.stream().flatMap(PriceCommand::quote).distinct().toList();
        return quotes.isEmpty() ? refusal(lookups, invocation.asker()) : prices(lookups, quotes, invocation);
    }

    /** A name may be of several words, as “natural gas” is: what isn't known word by word may be known as a whole. */
    private List<Lookup> lookUp(List<String> names) {
        List<Lookup> each = book.lookUp(names);
        boolean unknown = names.size() > 1 && each.stream().anyMatch(Lookup.Unknown.class::isInstance);
        if (unknown) {
            Lookup whole = book.lookUp(String.join(" ", names));
            return whole instanceof Lookup.Unknown ? each : List.of(whole);
        }
        return each;
    }

    private Reply prices(List<Lookup> lookups, List<Quote> quotes, Invocation invocation) {
        Asker asker = invocation.asker();
        Words words = words(asker);
        Text title = quotes.size() == 1
                ? words.text(
                        "title.one",
                        Map.of("name", quoteWords.name(quotes.getFirst().instrument(), asker)))
                : words.text("title.several");
        List<Text> notes = new ArrayList<>(lookups.stream()
                .flatMap(lookup -> symbolWords.problem(lookup, asker).stream())
                .toList());
        notes.addAll(quoteWords.notes(quotes, asker));
        List<Button> buttons = List.of(
                new Button(words.text("refresh"), invocation.call()), new Button(words.text("tape"), Call.of("tape")));
        return new Reply.Quotes(
                title,
                List.of(new Reply.Group(
                        Text.empty(),
                        quotes.stream()
                                .map(quote -> quoteWords.row(quote, asker))
                                .toList())),
                notes,
                Frame.BARE.crediting(quoteWords.credits(quotes, asker)).offering(buttons));
    }

    private Reply refusal(List<Lookup> lookups, Asker asker) {
        if (lookups.size() == 1
                && lookups.getFirst() instanceof Lookup.Ambiguous(String typed, List<Instrument> instruments)) {
            return choice(typed, instruments, asker);
        }
        List<Text> problems = lookups.stream()
                .flatMap(lookup -> symbolWords.problem(lookup, asker).stream())
                .toList();
        List<Button> nearest = lookups.stream()
                .flatMap(SymbolWords::nearest)
                .distinct()
                .map(instrument -> Button.of(instrument.symbol(), QuoteWords.price(List.of(instrument.symbol()))))
                .toList();
        boolean unknown = lookups.stream().anyMatch(Lookup.Unknown.class::isInstance);
        return new Reply.Notice(
                unknown ? Reply.Reason.NOT_FOUND : Reply.Reason.UNAVAILABLE,
                problems.getFirst(),
                Stream.concat(
                                problems.stream().skip(1),
                                Stream.of(words(asker).text("hint", Map.of("tape", Text.code("/tape")))))
                        .toList(),
                Frame.PRIVATE.offering(nearest));
    }

    private Reply choice(String typed, List<Instrument> instruments, Asker asker) {
        List<Reply.Option> options = instruments.stream()
                .map(one -> new Reply.Option(
                        Text.plain(quoteWords.name(one, asker)),
                        Text.plain(one.symbol()),
                        QuoteWords.price(List.of(one.symbol()))))
                .toList();
        return new Reply.Choice(words(asker).text("which", Map.of("typed", Echo.of(typed))), options, Frame.PRIVATE);
    }

    private static Stream<Quote> quote(Lookup lookup) {
        return lookup instanceof Lookup.Found(Quote quote) ? Stream.of(quote) : Stream.empty();
    }

    private Words words(Asker asker) {
        return lexicon.words(PriceCommand.class, asker.language());
    }
}
