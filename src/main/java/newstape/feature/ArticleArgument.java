package newstape.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.article.ArticleLookup;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.command.Asker;
import newstape.command.Completion;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Suggestion;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** The article that a command is about: the one that is named, or the newest. */
final class ArticleArgument {
    static final String NAME = "article";

    /** Without the mark that ends a sentence, and the bracket that the address stands in. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,:;!?)\\]]");

    private final Library library;
    private final Lexicon lexicon;
    private final ArticleWords articleWords;
    private final Parameter<String> parameter;

    ArticleArgument(Library library, Lexicon lexicon) {
        this.library = library;
        this.lexicon = lexicon;
        this.articleWords = new ArticleWords(lexicon);
        this.parameter =
                Parameter.optional(NAME, new Shape.Reference()).completedBy((begun, invocation) -> complete(begun));
    }

    Parameter<String> parameter() {
        return parameter;
    }

    /** What {@code answer} makes of the article; else a question which was meant, or a notice that there is none. */
    Reply answer(Invocation invocation, Function<Kept, Reply> answer) {
        Optional<String> typed = invocation.get(parameter);
        if (typed.isEmpty()) {
            return library.newest().map(answer).orElseGet(() -> empty(invocation.asker()));
        }
        return switch (library.find(typed.get())) {
            case ArticleLookup.Found(Kept kept) -> answer.apply(kept);
            case ArticleLookup.Ambiguous(String words, List<Kept> articles) -> choice(words, articles, invocation);
            case ArticleLookup.Unknown(String words, List<Kept> nearest) -> unknown(words, nearest, invocation);
        };
    }

    /** The article if it is clear which; for completion, which asks nothing. */
    Optional<Kept> clear(Invocation invocation) {
        Optional<String> typed =
                Optional.ofNullable(invocation.call().arguments().get(NAME));
        if (typed.isEmpty()) {
            return library.newest();
        }
        return library.find(typed.get()) instanceof ArticleLookup.Found(Kept kept)
                ? Optional.of(kept)
                : Optional.empty();
    }

    private Reply choice(String typed, List<Kept> articles, Invocation invocation) {
        List<Reply.Option> options = articles.stream()
                .limit(Completion.MOST)
                .map(kept -> new Reply.Option(
                        Text.plain(ArticleWords.shortened(kept.title())),
                        articleWords.byline(kept.article(), invocation.asker()),
                        named(invocation.call(), kept)))
                .toList();
        Text question = words(invocation.asker()).text("which", Map.of("typed", Echo.of(typed)));
        return new Reply.Choice(question, options, Frame.PRIVATE);
    }

    private Reply unknown(String typed, List<Kept> nearest, Invocation invocation) {
        Words words = words(invocation.asker());
        List<Button> buttons = nearest.stream()
                .limit(5)
                .map(kept -> Button.of(ArticleWords.shortened(kept.title()), named(invocation.call(), kept)))
                .toList();
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND,
                words.text("unknown", Map.of("typed", Echo.of(typed))),
                List.of(words.text("hint", Map.of("articles", Text.code("/articles")))),
                Frame.PRIVATE.offering(buttons));
    }

    private Reply empty(Asker asker) {
        Words words = words(asker);
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND, words.text("empty"), List.of(words.text("empty.hint")), Frame.PRIVATE);
    }

    /** The same call, of this article whatever comes. */
    static Call named(Call call, Kept kept) {
        return call.with(NAME, ArticleWords.reference(kept));
    }

    private List<Suggestion> complete(String begun) {
        record Numbered(int number, Kept kept) {}
        List<Kept> articles = library.articles();
        List<Numbered> numbered = IntStream.range(0, articles.size())
                .mapToObj(i -> new Numbered(i + 1, articles.get(i)))
                .toList();
        Stream<Numbered> byNumber =
                numbered.stream().filter(one -> Integer.toString(one.number).startsWith(begun.strip()));
        Stream<Numbered> byTitle = Likeliest.of(begun, numbered, one -> one.kept.title());
        return Stream.concat(byNumber, byTitle)
                .distinct()
                .limit(Completion.MOST)
                .map(one -> new Suggestion(
                        Integer.toString(one.number), one.kept.title(), ArticleWords.reference(one.kept)))
                .toList();
    }

    /** Articles whose title has {@code words}, the likeliest first; all of them, the newest first, without any. */
    Stream<Kept> titled(String words) {
        List<Kept> articles = library.articles();
        return words.isBlank() ? articles.stream() : Likeliest.of(words, articles, kept -> kept.title());
    }

    /** The first article that somebody's message has a link to. */
    Optional<Kept> linkedIn(String message) {
        return ADDRESS.matcher(message)
                .results()
                .flatMap(address -> library.linked(address.group()).stream())
                .findFirst();
    }

    private Words words(Asker asker) {
        return lexicon.words(ArticleArgument.class, asker.language());
    }
}
