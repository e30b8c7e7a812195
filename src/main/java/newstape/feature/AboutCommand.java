package newstape.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.Library;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Signature;
import newstape.quote.QuoteBook;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What Newstape is, and what it has at hand. */
public final class AboutCommand implements Command {
    private final Library library;
    private final QuoteBook book;
    private final String version;
    private final Lexicon lexicon;

    public AboutCommand(Library library, QuoteBook book, String version, Lexicon lexicon) {
        this.library = library;
        this.book = book;
        this.version = version;
        this.lexicon = lexicon;
    }

    @Override
    public Signature signature() {
        return Signature.of("about", AboutCommand.class, Signature.Topic.ALL);
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = lexicon.words(AboutCommand.class, invocation.asker().language());
        List<Block> body = List.of(
                Block.paragraph(words.text("what")),
                Block.paragraph(words.text(
                        "has",
                        Map.of(
                                "articles",
                                library.articles().size(),
                                "instruments",
                                book.known().size()))),
                Block.paragraph(words.text("honest")));
        Text title = words.text("title", Map.of("version", version));
        Frame frame = Frame.BARE.offering(List.of(new Button(words.text("help-button"), Call.of("help"))));
        return new Reply.Card(title, Optional.empty(), Tone.NEUTRAL, body, frame);
    }
}
