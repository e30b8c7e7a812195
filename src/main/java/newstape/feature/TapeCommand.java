package newstape.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Signature;
import newstape.quote.source.PageTapes;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** The newest tape, whole and in its printed order. */
public final class TapeCommand implements Command {
    private final PageTapes tapes;
    private final Lexicon lexicon;
    private final QuoteWords quoteWords;

    public TapeCommand(PageTapes tapes, Lexicon lexicon, QuoteWords quoteWords) {
        this.tapes = tapes;
        this.lexicon = lexicon;
        this.quoteWords = quoteWords;
    }

    @Override
    public Signature signature() {
        return Signature.of("tape", TapeCommand.class, Signature.Topic.PRICES);
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = lexicon.words(TapeCommand.class, invocation.asker().language());
        Optional<PageTapes.Strip> newest = tapes.newest();
        return newest.map(strip -> show(strip, invocation.asker(), words)).orElseGet(() -> none(words));
    }

    private Reply show(PageTapes.Strip strip, Asker asker, Words words) {
        List<Reply.Row> rows = strip.quotes().stream()
                .map(quote -> quoteWords.row(quote, asker))
                .toList();
        return new Reply.Quotes(
                words.text("title", Map.of("count", rows.size())),
                List.of(new Reply.Group(Text.empty(), rows)),
                quoteWords.notes(strip.quotes(), asker),
                Frame.BARE
                        .crediting(quoteWords.credits(strip.quotes(), asker))
                        .offering(List.of(new Button(words.text("movers"), Call.of("movers")))));
    }

    private static Reply none(Words words) {
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND, words.text("none"), List.of(words.text("none.hint")), Frame.PRIVATE);
    }
}
