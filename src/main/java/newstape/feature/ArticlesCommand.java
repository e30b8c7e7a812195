package newstape.feature;

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

    public ArticlesCommand(Library library, Lexicon lexicon, int pageLength) {
        this.library = library;
        this.lexicon = lexicon;
        this.articleWords = new ArticleWords(lexicon);
        this.leaves = new Leaves(pageLength, lexicon);
    }

    @Override
    public Signature signature() {
        return Signature.of("articles", ArticlesCommand.class, Signature.Topic.ARTICLES, leaves.page());
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = lexicon.words(ArticlesCommand.class, invocation.asker().language());
        List<Kept> all = library.articles();
        Text title = words.text("title", Map.of("count", all.size()));
        int pages = (all.size() + A_PAGE - 1) / A_PAGE;
        return leaves.turned(invocation, invocation.call(), pages, turn -> {
            int first = (turn.number() - 1) * A_PAGE;
            List<Kept> shown = all.subList(first, Math.min(all.size(), first + A_PAGE));
            return new Reply.Leaf(
                    title, Optional.empty(), body(first + 1, shown, invocation.asker()), turn, frame(shown));
        });
    }

    private List<Block> body(int first, List<Kept> shown, Asker asker) {
        return shown.isEmpty()
                ? List.of()
                : List.of(new Block.Listing(
                        first,
                        shown.stream()
                                .map(kept -> articleWords.line(kept, asker))
                                .toList()));
    }

    private static Frame frame(List<Kept> shown) {
        return Frame.BARE.offering(shown.stream().map(ArticleWords::summary).toList());
    }
}
