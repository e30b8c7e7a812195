package newstape.feature;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Cost;
import newstape.command.Invocation;
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
import newstape.text.Text;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** So much of one is so much of another, by the quotes there are; both are shown. */
public final class ConvertCommand implements Command {
    private final QuoteBook book;
    private final Lexicon lexicon;
    private final QuoteWords quoteWords;
    private final SymbolWords symbolWords;
    private final Parameter<BigDecimal> amount = Parameter.required("amount", new Shape.Amount());
    private final Parameter<String> from;
    private final Parameter<String> to;

    public ConvertCommand(QuoteBook book, Lexicon lexicon, QuoteWords quoteWords) {
        this.book = book;
        this.lexicon = lexicon;
        this.quoteWords = quoteWords;
        this.symbolWords = new SymbolWords(lexicon);
        this.from = Parameter.required("from", new Shape.Name()).completedBy(SymbolWords.completion(book));
        this.to = Parameter.required("to", new Shape.Name()).completedBy(SymbolWords.completion(book));
    }

    @Override
    public Signature signature() {
        return Signature.of("convert", ConvertCommand.class, Signature.Topic.PRICES, amount, from, to)
                .with("/convert 0.5 BTC ETH", "/convert 1,000 USD to gold", "/convert 2 XAU in USD");
    }

    @Override
    public Cost cost(Invocation invocation) {
        return book.atHand(List.of(invocation.need(from), invocation.need(to))) ? Cost.AT_HAND : Cost.MAY_WAIT;
    }

    @Override
    public Reply run(Invocation invocation) {
        Side one = side(invocation.need(from));
        Side other = side(invocation.need(to));
        if (one instanceof Side.Priced(Quote quote) && other instanceof Side.Money(Instrument money)) {
            other = money(quote, money);
        } else if (other instanceof Side.Priced(Quote quote) && one instanceof Side.Money(Instrument money)) {
            one = money(quote, money);
        }
        return switch (new Sides(one, other)) {
            case Sides(Side.Valued a, Side.Valued b) when a.currency().equals(b.currency()) -> result(a, b, invocation);
            case Sides(Side a, Side b) -> refusal(List.of(a, b), invocation);
        };
    }

    private record Sides(Side from, Side to) {}

    /** One side of a conversion. */
    private sealed interface Side {
        /** What a unit of it is worth, in a currency. */
        sealed interface Valued extends Side {
            Instrument instrument();

            BigDecimal value();

            String currency();
        }

        record Priced(Quote quote) implements Valued {
            @Override
            public Instrument instrument() {
                return quote.instrument();
            }

            @Override
            public BigDecimal value() {
                return quote.price();
            }

            @Override
            public String currency() {
                return quote.currency();
            }
        }

        /** The currency that the other side's quote is in: worth one of itself. */
        record Unit(Instrument instrument) implements Valued {
            @Override
            public BigDecimal value() {
                return BigDecimal.ONE;
            }

            @Override
            public String currency() {
                return instrument.symbol();
            }
        }

        /** A currency for which no source has a rate. */
        record Money(Instrument instrument) implements Side {}

        record Unpriced(Lookup lookup) implements Side {}
    }

    private Side side(String typed) {
        return switch (book.lookUp(typed)) {
            case Lookup.Found(Quote quote) when quote.price().signum() > 0 -> new Side.Priced(quote);
            case Lookup.Found(Quote quote) -> new Side.Unpriced(new Lookup.Unavailable(quote.instrument()));
            case Lookup.Unavailable(Instrument instrument)
            when instrument.kind() == Instrument.Kind.CURRENCY -> new Side.Money(instrument);
            case Lookup other -> new Side.Unpriced(other);
        };
    }

    private static Side money(Quote other, Instrument money) {
        return money.symbol().equals(other.currency()) ? new Side.Unit(money) : new Side.Money(money);
    }

    private Reply result(Side.Valued one, Side.Valued other, Invocation invocation) {
        Asker asker = invocation.asker();
        Words words = words(asker);
        Figures figures = lexicon.figures(asker.language());
        BigDecimal given = invocation.need(amount);
        BigDecimal worth = given.multiply(one.value()).divide(other.value(), MathContext.DECIMAL128);
        Text title = words.text(
                "result", Map.of("given", shown(given, one, figures), "worth", shown(worth, other, figures)));
        List<Quote> quotes =
                Stream.of(one, other).flatMap(ConvertCommand::quote).distinct().toList();
        Button back = new Button(
                words.text(
                        "back",
                        Map.of(
                                "from",
                                other.instrument().symbol(),
                                "to",
                                one.instrument().symbol())),
                call(given, other.instrument(), one.instrument()));
        return new Reply.Quotes(
                title,
                List.of(new Reply.Group(
                        words.text("by"),
                        quotes.stream()
                                .map(quote -> quoteWords.row(quote, asker))
                                .toList())),
                List.of(),
                Frame.BARE.crediting(quoteWords.credits(quotes, asker)).offering(List.of(back)));
    }

    private static Text shown(BigDecimal amount, Side.Valued side, Figures figures) {
        return Text.strong(figures.amount(amount) + " " + side.instrument().symbol());
    }

    private static Stream<Quote> quote(Side side) {
        return side instanceof Side.Priced(Quote quote) ? Stream.of(quote) : Stream.empty();
    }

    private Call call(BigDecimal given, Instrument one, Instrument other) {
        return Call.of("convert")
                .with(amount.name(), given.toPlainString())
                .with(from.name(), one.symbol())
                .with(to.name(), other.symbol());
    }

    private Reply refusal(List<Side> sides, Invocation invocation) {
        Asker asker = invocation.asker();
        List<Text> problems = new ArrayList<>();
        List<Button> meant = new ArrayList<>();
        for (Side side : sides) {
            if (side instanceof Side.Unpriced(Lookup lookup)) {
                symbolWords.problem(lookup, asker).ifPresent(problems::add);
                SymbolWords.nearest(lookup)
                        .map(instrument ->
                                Button.of(instrument.symbol(), replaced(invocation.call(), lookup, instrument)))
                        .forEach(meant::add);
            } else if (side instanceof Side.Money(Instrument money)) {
                problems.add(words(asker).text("no-rate", Map.of("currency", money.symbol())));
            }
        }
        Text message = Optional.of(problems)
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .orElseGet(() -> words(asker).text("currencies"));
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND, message, problems.stream().skip(1).toList(), Frame.PRIVATE.offering(meant));
    }

    private Call replaced(Call call, Lookup lookup, Instrument meant) {
        String typed = switch (lookup) {
            case Lookup.Unknown(String name, List<Instrument> nearest) -> name;
            case Lookup.Ambiguous(String name, List<Instrument> instruments) -> name;
            case Lookup.Found _, Lookup.Unavailable _ -> "";
        };
        String side = typed.equals(call.arguments().get(from.name())) ? from.name() : to.name();
        return call.with(side, meant.symbol());
    }

    private Words words(Asker asker) {
        return lexicon.words(ConvertCommand.class, asker.language());
    }
}
