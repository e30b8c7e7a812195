package newstape.feature;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.Library;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Finding;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.reading.Closeness;
import newstape.reading.Hits;
import newstape.reading.SearchIndex;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** The articles that speak of something, the best first, each with the sentence that says it. */
public final class SearchCommand implements Command {
    private static final int MOST_FOUND = 20;
    private static final int A_PAGE = 5;

    private final SearchIndex index;
    private final Lexicon lexicon;
    private final ArticleWords articleWords;
    private final Leaves leaves;
    private final SelectionArguments selection;
    private final Parameter<String> about = Parameter.required("words", new Shape.Phrase());

    public SearchCommand(SearchIndex index, Library library, Lexicon lexicon, Clock clock, int pageLength) {
        this.index = index;
        this.lexicon = lexicon;
        this.articleWords = new ArticleWords(lexicon);
        this.leaves = new Leaves(pageLength, lexicon);
        this.selection = new SelectionArguments(library, clock);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "search", SearchCommand.class, Signature.Topic.ARTICLES, selection.behind(about, leaves.page()))
                .with("/search talent", "/search export controls", "/search talent after:7d");
    }

    @Override
    public Reply run(Invocation invocation) {
        int page = invocation.get(leaves.page()).orElse(1);
        Hits hits = index.search(invocation.need(about), selection.of(invocation), (page - 1) * A_PAGE, A_PAGE);
        if (hits.total() == 0) {
            return nothing(invocation);
        }
        int pages = (int) ((hits.total() + A_PAGE - 1) / A_PAGE);
        return leaves.turned(invocation, selection.lasting(invocation), pages, turn -> leaf(hits, turn, invocation));
    }

    /** Where articles say it. */
    @Override
    public List<Finding> seek(String words, Asker asker) {
        return words.isBlank()
                ? List.of()
                : index.search(words, 0, MOST_FOUND).hits().stream()
                        .map(SearchCommand::finding)
                        .toList();
    }

    private static Finding finding(Hits.Hit hit) {
        String title = hit.kept().title();
        String named = hit.excerpt()
                .flatMap(Hits.Excerpt::heading)
                .map(heading -> heading.characters() + " · " + title)
                .orElse(title);
        return new Finding(named, button(hit).call(), ArticleWords.picture(hit.kept()));
    }

    private Reply leaf(Hits hits, Reply.Turn turn, Invocation invocation) {
        Asker asker = invocation.asker();
        List<Block> body = new ArrayList<>();
        if (hits.closeness() == Closeness.LIKE_SPELLING) {
            body.add(Block.paragraph(new Text.Emphasis(words(asker).text("spelling"))));
        }
        int number = (turn.number() - 1) * A_PAGE;
        for (Hits.Hit hit : hits.hits()) {
            number++;
            body.add(new Block.Heading(Text.of(Text.plain(number + ". "), hit.title())));
            hit.excerpt().map(SearchCommand::said).ifPresent(said -> body.add(Block.paragraph(said)));
            Text byline = articleWords.byline(hit.kept().article(), asker);
            if (!byline.characters().isEmpty()) {
                body.add(Block.paragraph(new Text.Emphasis(byline)));
            }
        }
        List<Button> buttons = hits.hits().stream().map(SearchCommand::button).toList();
        Text title =
                words(asker).text("title", Map.of("count", hits.total(), "words", Echo.of(invocation.need(about))));
        return new Reply.Leaf(title, Optional.empty(), body, turn, Frame.BARE.offering(buttons));
    }

    private static Text said(Hits.Excerpt excerpt) {
        return excerpt.heading()
                .map(heading -> Text.of(new Text.Emphasis(heading), Text.plain(": "), excerpt.text()))
                .orElse(excerpt.text());
    }

    /** Leads to where it is said. */
    private static Button button(Hits.Hit hit) {
        Button summary = ArticleWords.summary(hit.kept());
        return hit.excerpt()
                .map(excerpt -> new Button(summary.label(), ArticleWords.section(hit.kept(), excerpt.section())))
                .orElse(summary);
    }

    private Reply nothing(Invocation invocation) {
        Words words = words(invocation.asker());
        boolean narrowed = selection.isGiven(invocation);
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND,
                words.text(narrowed ? "none.narrowed" : "none", Map.of("words", Echo.of(invocation.need(about)))),
                List.of(words.text("none.hint", Map.of("articles", Text.code("/articles")))),
                narrowed ? Frame.PRIVATE.offering(List.of(everywhere(invocation))) : Frame.PRIVATE);
    }

    private Button everywhere(Invocation invocation) {
        Call call = Call.of("search").with(about.name(), invocation.need(about));
        return new Button(words(invocation.asker()).text("everywhere"), call);
    }

    private Words words(Asker asker) {
        return lexicon.words(SearchCommand.class, asker.language());
    }
}
