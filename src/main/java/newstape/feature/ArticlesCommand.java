package newstape.feature;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Signature;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** The articles there are, the newest first, each with the number it can be asked for by. */
public final class ArticlesCommand implements Command {
    private static final int A_PAGE = 10;

    private final Library library;
    private final Lexicon lexicon;
    private final ArticleWords articleWords;
    private final Leaves leaves;
    private final SelectionArguments selection;

    public ArticlesCommand(Library library, Lexicon lexicon, Clock clock, int pageLength) {
        this.library = library;
        this.lexicon = lexicon;
        this.articleWords = new ArticleWords(lexicon);
        this.leaves = new Leaves(pageLength, lexicon);
        this.selection = new SelectionArguments(library, clock);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "articles", ArticlesCommand.class, Signature.Topic.ARTICLES, selection.behind(leaves.page()))
                .with("/articles", "/articles after:yesterday");
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = lexicon.words(ArticlesCommand.class, invocation.asker().language());
        boolean narrowed = selection.isGiven(invocation);
        List<Kept> all = library.articles();
        List<Kept> selected = selection.of(invocation).of(all);
        if (narrowed && selected.isEmpty()) {
            return none(words);
        }
        Text title = words.text(narrowed ? "title.narrowed" : "title", Map.of("count", selected.size()));
        int pages = (selected.size() + A_PAGE - 1) / A_PAGE;
        return leaves.turned(invocation, selection.lasting(invocation), pages, turn -> {
            int first = (turn.number() - 1) * A_PAGE;
            List<Kept> shown = selected.subList(first, Math.min(selected.size(), first + A_PAGE));
            Asker asker = invocation.asker();
            List<Block> body = narrowed ? few(shown, all, asker) : numbered(first + 1, shown, asker);
            return new Reply.Leaf(title, Optional.empty(), body, turn, frame(shown));
        });
    }

    private List<Block> numbered(int first, List<Kept> shown, Asker asker) {
        return shown.isEmpty()
                ? List.of()
                : List.of(new Block.Listing(
                        first,
                        shown.stream()
                                .map(kept -> articleWords.line(kept, asker))
                                .toList()));
    }

    /** Some of all, each with its number among all. */
    private List<Block> few(List<Kept> shown, List<Kept> all, Asker asker) {
        return List.of(Block.bullets(shown.stream()
                .map(kept -> Text.of(Text.plain("#" + (all.indexOf(kept) + 1) + " "), articleWords.line(kept, asker)))
                .toList()));
    }

    private static Reply none(Words words) {
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND,
                words.text("none"),
                List.of(words.text("none.hint", Map.of("articles", Text.code("/articles")))),
                Frame.PRIVATE.offering(List.of(new Button(words.text("all"), Call.of("articles")))));
    }

    private static Frame frame(List<Kept> shown) {
        return Frame.BARE.offering(shown.stream().map(ArticleWords::summary).toList());
    }
}
