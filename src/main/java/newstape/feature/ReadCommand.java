package newstape.feature;

import java.util.ArrayList;
import java.util.List;
import newstape.article.Article;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.article.Section;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Signature;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;

/** An article, whole, in pages. */
public final class ReadCommand implements Command {
    private final ArticleArgument article;
    private final ArticleWords articleWords;
    private final Leaves leaves;

    public ReadCommand(Library library, Lexicon lexicon, int pageLength) {
        this.article = new ArticleArgument(library, lexicon);
        this.articleWords = new ArticleWords(lexicon);
        this.leaves = new Leaves(pageLength, lexicon);
    }

    @Override
    public Signature signature() {
        return Signature.of("read", ReadCommand.class, Signature.Topic.ARTICLES, article.parameter(), leaves.page())
                .with("/read", "/read 1", "/read page:2");
    }

    @Override
    public Reply run(Invocation invocation) {
        return article.answer(invocation, kept -> read(kept, invocation));
    }

    private Reply read(Kept kept, Invocation invocation) {
        Article found = kept.article();
        Frame frame = Frame.BARE
                .crediting(articleWords.credits(kept, invocation.asker()))
                .offering(List.of(articleWords.sections(kept, invocation.asker())));
        List<List<Block>> pages = leaves.pages(body(kept, invocation), invocation.asker());
        return leaves.turned(
                invocation,
                ArticleArgument.named(invocation.call(), kept),
                pages.size(),
                turn -> new Reply.Leaf(
                        Text.plain(found.title()), found.link(), pages.get(turn.number() - 1), turn, frame));
    }

    private List<Block> body(Kept kept, Invocation invocation) {
        List<Block> body = new ArrayList<>();
        Text byline = articleWords.byline(kept.article(), invocation.asker());
        if (!byline.characters().isEmpty()) {
            body.add(Block.paragraph(new Text.Emphasis(byline)));
        }
        for (Section section : kept.article().sections()) {
            section.heading().ifPresent(heading -> body.add(new Block.Heading(Text.plain(heading))));
            body.addAll(SectionBlocks.of(section));
        }
        return body;
    }
}
