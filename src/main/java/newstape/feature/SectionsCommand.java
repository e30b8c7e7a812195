package newstape.feature;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Signature;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;

/** The sections of an article, each a press away. */
public final class SectionsCommand implements Command {
    private final Lexicon lexicon;
    private final ArticleArgument article;
    private final ArticleWords articleWords;

    public SectionsCommand(Library library, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.article = new ArticleArgument(library, lexicon);
        this.articleWords = new ArticleWords(lexicon);
    }

    @Override
    public Signature signature() {
        return Signature.of("sections", SectionsCommand.class, Signature.Topic.ARTICLES, article.parameter())
                .with("/sections", "/sections 1");
    }

    @Override
    public Reply run(Invocation invocation) {
        return article.answer(invocation, kept -> sections(kept, invocation.asker()));
    }

    private Reply sections(Kept kept, Asker asker) {
        Article found = kept.article();
        List<Text> names = found.sections().stream()
                .map(section -> Text.plain(articleWords.name(section, asker)))
                .toList();
        List<Button> buttons = IntStream.rangeClosed(1, names.size())
                .mapToObj(number -> articleWords.section(kept, number, asker))
                .toList();
        Text count =
                lexicon.words(SectionsCommand.class, asker.language()).text("count", Map.of("count", names.size()));
        return new Reply.Card(
                Text.plain(found.title()),
                found.link(),
                Tone.NEUTRAL,
                List.of(Block.paragraph(count), new Block.Listing(1, names)),
                Frame.BARE.crediting(articleWords.credits(kept, asker)).offering(buttons));
    }
}
