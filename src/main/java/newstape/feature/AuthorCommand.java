package newstape.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.AuthorLookup;
import newstape.article.Library;
import newstape.article.Portfolio;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Completion;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.command.Suggestion;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;
import newstape.words.Words;

/** Who somebody is, as their page says, and what they wrote. */
public final class AuthorCommand implements Command {
    private static final int MOST_ARTICLES = 10;

    private final Library library;
    private final Lexicon lexicon;
    private final ArticleWords articleWords;
    private final Parameter<String> name =
            Parameter.required("name", new Shape.Phrase()).completedBy((begun, invocation) -> complete(begun));

    public AuthorCommand(Library library, Lexicon lexicon) {
        this.library = library;
        this.lexicon = lexicon;
        this.articleWords = new ArticleWords(lexicon);
    }

    @Override
    public Signature signature() {
        return Signature.of("author", AuthorCommand.class, Signature.Topic.ARTICLES, name)
                .with("/author nakamura");
    }

    @Override
    public Reply run(Invocation invocation) {
        Asker asker = invocation.asker();
        return switch (library.findAuthor(invocation.need(name))) {
            case AuthorLookup.Found(Portfolio portfolio) -> card(portfolio, asker);
            case AuthorLookup.Ambiguous(String typed, List<Portfolio> authors) -> choice(typed, authors, asker);
            case AuthorLookup.Unknown(String typed, List<Portfolio> nearest) -> unknown(typed, nearest, asker);
        };
    }

    private Reply card(Portfolio portfolio, Asker asker) {
        Words words = words(asker);
        List<Block> body = new ArrayList<>();
        body.add(Block.paragraph(portfolio.author().bio().map(Text::plain).orElseGet(() -> words.text("no-bio"))));
        body.add(new Block.Heading(
                words.text("articles", Map.of("count", portfolio.articles().size()))));
        body.add(Block.bullets(portfolio.articles().stream()
                .limit(MOST_ARTICLES)
                .map(kept -> articleWords.line(kept, asker))
                .toList()));
        List<Button> buttons = portfolio.articles().stream()
                .limit(MOST_ARTICLES)
                .map(ArticleWords::summary)
                .toList();
        List<Credit> credits = articleWords.credits(portfolio.articles().getFirst(), asker);
        return new Reply.Card(
                Text.plain(portfolio.author().name()),
                Optional.empty(),
                Tone.NEUTRAL,
                body,
                Frame.BARE.crediting(credits).offering(buttons));
    }

    private Reply choice(String typed, List<Portfolio> authors, Asker asker) {
        List<Reply.Option> options = authors.stream()
                .limit(Completion.MOST)
                .map(portfolio -> new Reply.Option(
                        Text.plain(portfolio.author().name()),
                        words(asker)
                                .text(
                                        "articles",
                                        Map.of("count", portfolio.articles().size())),
                        call(portfolio)))
                .toList();
        return new Reply.Choice(words(asker).text("which", Map.of("typed", Echo.of(typed))), options, Frame.PRIVATE);
    }

    private Reply unknown(String typed, List<Portfolio> nearest, Asker asker) {
        Words words = words(asker);
        List<Portfolio> offered = nearest.isEmpty() ? library.authors() : nearest;
        List<Button> buttons = offered.stream()
                .limit(5)
                .map(portfolio -> Button.of(portfolio.author().name(), call(portfolio)))
                .toList();
        List<String> names = offered.stream()
                .limit(5)
                .map(portfolio -> portfolio.author().name())
                .toList();
        List<Text> hints = names.isEmpty()
                ? List.of()
                : List.of(words.text(
                        "hint",
                        Map.of("names", lexicon.figures(asker.language()).list(names))));
        Text message = words.text("unknown", Map.of("typed", Echo.of(typed)));
        return new Reply.Notice(Reply.Reason.NOT_FOUND, message, hints, Frame.PRIVATE.offering(buttons));
    }

    private Call call(Portfolio portfolio) {
        return Call.of("author").with(name.name(), portfolio.author().name());
    }

    private List<Suggestion> complete(String begun) {
        return Likeliest.of(
                        begun,
                        library.authors(),
                        portfolio -> portfolio.author().name())
                .limit(Completion.MOST)
                .map(portfolio -> new Suggestion(
                        portfolio.author().name(),
                        portfolio.articles().getFirst().title()))
                .toList();
    }

    private Words words(Asker asker) {
        return lexicon.words(AuthorCommand.class, asker.language());
    }
}
