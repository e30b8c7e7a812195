package newstape.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.article.Section;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Completion;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.command.Suggestion;
import newstape.reading.Closeness;
import newstape.reading.SectionFinder;
import newstape.reading.SectionMatches;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** The section of an article that speaks of something, and the others that do. */
public final class SectionCommand implements Command {
    private static final int MOST_OTHERS = 5;

    private final Lexicon lexicon;
    private final ArticleArgument article;
    private final ArticleWords articleWords;
    private final Leaves leaves;
    private final Parameter<String> about =
            Parameter.required("words", new Shape.Phrase()).completedBy(this::headings);

    public SectionCommand(Library library, Lexicon lexicon, int pageLength) {
        this.lexicon = lexicon;
        this.article = new ArticleArgument(library, lexicon);
        this.articleWords = new ArticleWords(lexicon);
        this.leaves = new Leaves(pageLength, lexicon);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "section",
                        SectionCommand.class,
                        Signature.Topic.ARTICLES,
                        about,
                        article.parameter(),
                        leaves.page())
                .with("/section talent", "/section 2", "/section talent in 1");
    }

    @Override
    public Reply run(Invocation invocation) {
        return article.answer(invocation, kept -> section(kept, invocation));
    }

    private Reply section(Kept kept, Invocation invocation) {
        return switch (SectionFinder.find(kept.article(), invocation.need(about))) {
            case SectionMatches.Numbered(int number, Section section) ->
                show(kept, number, section, List.of(), around(kept, number, invocation.asker()), invocation);
            case SectionMatches.Found(
                    SectionMatches.Match best,
                    List<SectionMatches.Match> others,
                    Closeness closeness) ->
                show(
                        kept,
                        best.number(),
                        best.section(),
                        remarks(closeness, others, invocation.asker()),
                        buttons(kept, others, invocation.asker()),
                        invocation);
            case SectionMatches.None(String typed, List<SectionMatches.Match> nearest) ->
                none(kept, typed, nearest, invocation.asker());
        };
    }

    /**
     * The remarks belong to this answer and not to the section: they stand on the page shown, and count for no page.
     */
    private Reply show(
            Kept kept, int number, Section section, List<Block> remarks, List<Button> buttons, Invocation invocation) {
        Asker asker = invocation.asker();
        List<Block> body = new ArrayList<>();
        body.add(Block.paragraph(Text.emphasis(kept.title())));
        body.addAll(SectionBlocks.of(section));
        List<List<Block>> pages = leaves.pages(body, asker);
        Text title = Text.plain(articleWords.name(section, asker));
        Frame frame = Frame.BARE.crediting(articleWords.credits(kept, asker)).offering(buttons);
        return leaves.turned(invocation, ArticleWords.section(kept, number), pages.size(), turn -> {
            List<Block> shown = new ArrayList<>(pages.get(turn.number() - 1));
            shown.addAll(remarks);
            return new Reply.Leaf(title, kept.article().link(), shown, turn, frame);
        });
    }

    private List<Block> remarks(Closeness closeness, List<SectionMatches.Match> others, Asker asker) {
        Words words = words(asker);
        Stream<Text> spelling =
                closeness == Closeness.LIKE_SPELLING ? Stream.of(words.text("spelling")) : Stream.empty();
        Stream<Text> more =
                others.isEmpty() ? Stream.empty() : Stream.of(words.text("others", Map.of("count", others.size())));
        return Stream.concat(spelling, more)
                .map(remark -> Block.paragraph(new Text.Emphasis(remark)))
                .toList();
    }

    private List<Button> buttons(Kept kept, List<SectionMatches.Match> matches, Asker asker) {
        return matches.stream()
                .limit(MOST_OTHERS)
                .map(match -> articleWords.section(kept, match.number(), asker))
                .toList();
    }

    /** The sections before and behind. */
    private List<Button> around(Kept kept, int number, Asker asker) {
        return IntStream.of(number - 1, number + 1)
                .filter(other ->
                        other >= 1 && other <= kept.article().sections().size())
                .mapToObj(other -> articleWords.section(kept, other, asker))
                .toList();
    }

    private Reply none(Kept kept, String typed, List<SectionMatches.Match> nearest, Asker asker) {
        Words words = words(asker);
        List<Button> buttons =
                nearest.isEmpty() ? List.of(articleWords.sections(kept, asker)) : buttons(kept, nearest, asker);
        Text hint = nearest.isEmpty()
                ? words.text("none.hint", Map.of("sections", Text.code("/sections")))
                : words.text(
                        "none.nearest",
                        Map.of(
                                "name",
                                Text.strong(articleWords.name(nearest.getFirst().section(), asker))));
        Text message =
                words.text("none", Map.of("typed", Echo.of(typed), "title", ArticleWords.shortened(kept.title())));
        return new Reply.Notice(Reply.Reason.NOT_FOUND, message, List.of(hint), Frame.PRIVATE.offering(buttons));
    }

    private List<Suggestion> headings(String begun, Invocation invocation) {
        List<Section> sections =
                article.clear(invocation).map(kept -> kept.article().sections()).orElse(List.of());
        List<String> headings =
                sections.stream().flatMap(section -> section.heading().stream()).toList();
        return Likeliest.of(begun, headings, Function.identity())
                .limit(Completion.MOST)
                .map(heading -> new Suggestion(heading, heading))
                .toList();
    }

    private Words words(Asker asker) {
        return lexicon.words(SectionCommand.class, asker.language());
    }
}
