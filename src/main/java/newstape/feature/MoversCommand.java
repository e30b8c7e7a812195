package newstape.feature;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Cost;
import newstape.command.Invocation;
import newstape.command.Signature;
import newstape.quote.Change;
import newstape.quote.Quote;
import newstape.quote.QuoteBook;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What rose most and what fell most. */
public final class MoversCommand implements Command {
    private static final int MOST = 5;

    private final QuoteBook book;
    private final Lexicon lexicon;
    private final QuoteWords quoteWords;

    public MoversCommand(QuoteBook book, Lexicon lexicon, QuoteWords quoteWords) {
        this.book = book;
        this.lexicon = lexicon;
        this.quoteWords = quoteWords;
    }

    @Override
    public Signature signature() {
        return Signature.of("movers", MoversCommand.class, Signature.Topic.PRICES);
    }

    @Override
    public Cost cost(Invocation invocation) {
        return book.atHandAll(book.known()) ? Cost.AT_HAND : Cost.MAY_WAIT;
    }

    @Override
    public Reply run(Invocation invocation) {
        Asker asker = invocation.asker();
        Words words = lexicon.words(MoversCommand.class, asker.language());
        Collection<Quote> quotes = book.quotes(book.known()).values();
        Comparator<Quote> bySize = Comparator.comparing(quote -> change(quote).orElse(BigDecimal.ZERO));
        List<Quote> up =
                moved(quotes, Tone.UP).sorted(bySize.reversed()).limit(MOST).toList();
        List<Quote> down = moved(quotes, Tone.DOWN).sorted(bySize).limit(MOST).toList();
        List<Quote> shown = Stream.concat(up.stream(), down.stream()).toList();
        if (shown.isEmpty()) {
            return new Reply.Notice(Reply.Reason.NOT_FOUND, words.text("none"), List.of(), Frame.PRIVATE);
        }
        List<Reply.Group> groups = Stream.of(group(words.text("up"), up, asker), group(words.text("down"), down, asker))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Reply.Quotes(
                words.text("title"),
                groups,
                quoteWords.notes(shown, asker),
                Frame.BARE
                        .crediting(quoteWords.credits(shown, asker))
                        .offering(List.of(new Button(words.text("tape"), Call.of("tape")))));
    }

    private Reply.Group group(Text name, List<Quote> quotes, Asker asker) {
        return new Reply.Group(
                name, quotes.stream().map(quote -> quoteWords.row(quote, asker)).toList());
    }

    private static Stream<Quote> moved(Collection<Quote> quotes, Tone tone) {
        return quotes.stream()
                .filter(quote ->
                        change(quote).map(Figures::tone).filter(tone::equals).isPresent());
    }

    private static Optional<BigDecimal> change(Quote quote) {
        return quote.change().map(Change::percent);
    }
}
