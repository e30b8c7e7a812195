package newstape.feature;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Cost;
import newstape.command.Finding;
import newstape.command.Invocation;
import newstape.command.OnMessage;
import newstape.command.Signature;
import newstape.quote.Instrument;
import newstape.quote.Instruments;
import newstape.quote.Quote;
import newstape.quote.QuoteBook;
import newstape.reading.Summarizer;
import newstape.reading.Summary;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What an article says in short, in its own sentences, and what the instruments it speaks of cost. */
public final class SummaryCommand implements Command {
    private static final int MOST_FOUND = 10;
    private static final int MOST_INSTRUMENTS = 6;

    private final QuoteBook book;
    private final Instruments instruments;
    private final Lexicon lexicon;
    private final QuoteWords quoteWords;
    private final ArticleArgument article;
    private final ArticleWords articleWords;

    public SummaryCommand(
            Library library, QuoteBook book, Instruments instruments, Lexicon lexicon, QuoteWords quoteWords) {
        this.book = book;
        this.instruments = instruments;
        this.lexicon = lexicon;
        this.quoteWords = quoteWords;
        this.article = new ArticleArgument(library, lexicon);
        this.articleWords = new ArticleWords(lexicon);
    }

    @Override
    public Signature signature() {
        return Signature.of("summary", SummaryCommand.class, Signature.Topic.ARTICLES, article.parameter())
                .with("/summary", "/summary 1")
                .with(OnMessage.chosen(message -> article.linkedIn(message)
                        .map(kept -> ArticleWords.summary(kept).call())));
    }

    /** Articles whose title has the words; the newest where there are none. */
    @Override
    public List<Finding> seek(String words, Asker asker) {
        return article.titled(words)
                .map(kept ->
                        new Finding(kept.title(), ArticleWords.summary(kept).call(), ArticleWords.picture(kept)))
                .limit(MOST_FOUND)
                .toList();
    }

    /** Reading the article that is meant tells which instruments it speaks of. */
    @Override
    public Cost cost(Invocation invocation) {
        return article.clear(invocation)
                        .map(kept -> book.atHandAll(mentions(kept.article())))
                        .orElse(true)
                ? Cost.AT_HAND
                : Cost.MAY_WAIT;
    }

    @Override
    public Reply run(Invocation invocation) {
        return article.answer(invocation, kept -> summary(kept, invocation.asker()));
    }

    private Reply summary(Kept kept, Asker asker) {
        Article found = kept.article();
        Collection<Quote> quotes = mentioned(found);
        List<Credit> credits = new ArrayList<>(articleWords.credits(kept, asker));
        credits.addAll(quoteWords.credits(quotes, asker));
        return new Reply.Card(
                Text.plain(found.title()),
                found.link(),
                Tone.NEUTRAL,
                body(found, quotes, asker),
                Frame.BARE.crediting(credits).offering(buttons(kept, asker)));
    }

    private Collection<Quote> mentioned(Article found) {
        return book.quotes(mentions(found)).values().stream()
                .limit(MOST_INSTRUMENTS)
                .toList();
    }

    private List<Instrument> mentions(Article found) {
        return instruments.mentioned(found.title() + "\n" + found.text());
    }

    private List<Block> body(Article found, Collection<Quote> quotes, Asker asker) {
        Words words = lexicon.words(SummaryCommand.class, asker.language());
        Summary summary = Summarizer.summarize(found);
        List<Block> body = new ArrayList<>();
        Text byline = articleWords.byline(found, asker);
        Text time = words.text("time", Map.of("minutes", minutes(summary.readingTime()), "words", summary.words()));
        body.add(Block.paragraph(
                new Text.Emphasis(byline.characters().isEmpty() ? time : Text.of(byline, Text.plain(" · "), time))));
        body.add(
                summary.sentences().isEmpty()
                        ? Block.paragraph(words.text("empty"))
                        : Block.bullets(
                                summary.sentences().stream().map(Text::plain).toList()));
        if (!quotes.isEmpty()) {
            body.add(new Block.Heading(words.text("mentions")));
            body.add(new Block.Facts(
                    quotes.stream().map(quote -> fact(quote, asker)).toList()));
        }
        return body;
    }

    /** Rounded up: who has begun a minute takes it. */
    private static long minutes(Duration time) {
        return Math.max(1, time.plusSeconds(59).toMinutes());
    }

    private Block.Fact fact(Quote quote, Asker asker) {
        Figures figures = lexicon.figures(asker.language());
        Text price = Text.strong(figures.price(quote.price(), quote.currency()));
        Text value = quote.change()
                .map(change -> Text.of(
                        price,
                        Text.plain(" "),
                        new Text.Toned(Figures.tone(change.percent()), Text.plain(figures.change(change.percent())))))
                .orElse(price);
        return new Block.Fact(Text.plain(quoteWords.name(quote.instrument(), asker)), value);
    }

    private List<Button> buttons(Kept kept, Asker asker) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(articleWords.read(kept, asker));
        IntStream.rangeClosed(1, kept.article().sections().size())
                .mapToObj(number -> articleWords.section(kept, number, asker))
                .forEach(buttons::add);
        return buttons;
    }
}
