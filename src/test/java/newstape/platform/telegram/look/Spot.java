package newstape.platform.telegram.look;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Image;
import newstape.reply.Reply;
import newstape.text.Label;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;

/**
 * Where somebody's words can stand in a reply; all else in it is ours.
 *
 * @param shown what a reader sees of words that stand there
 */
record Spot(String name, UnaryOperator<String> shown, Function<String, Reply> reply) {
    private static final URI LAMPS = URI.create("https://news.example/lamps");
    private static final Text OURS = Text.plain("lamps");
    private static final Call READ = Call.of("read").with("article", "2");

    static List<Spot> all() {
        return Stream.of(texts(), blocks(), titles(), prices(), others(), frames())
                .flatMap(one -> one)
                .toList();
    }

    /** A picture is shared as its words. */
    Shown render(TelegramRenderer renderer, String words, Place place, Locale language) {
        return reply.apply(words) instanceof Reply.Picture picture && place == Place.SHARED
                ? renderer.withoutPicture(picture, language, place, Screen.ASKER)
                : renderer.render(reply.apply(words), language, place, Screen.ASKER);
    }

    private static Stream<Spot> texts() {
        return Stream.of(
                text("words", Text::plain),
                text("strong words", Text::strong),
                text("words said differently", Text::emphasis),
                text("words searched for", words -> new Text.Mark(Text.plain(words))),
                text("words of a tone", words -> new Text.Toned(Tone.UP, Text.plain(words))),
                text("code", Text::code),
                text("strong code", words -> new Text.Strong(Text.code(words))),
                text("a label", words -> new Text.Link(Text.plain(words), LAMPS)),
                text("a strong label", words -> new Text.Strong(new Text.Link(Text.strong(words), LAMPS))),
                text("code that leads somewhere", words -> new Text.Link(Text.code(words), LAMPS)),
                text("a moment", Spot::moment),
                text("a strong moment", words -> new Text.Strong(moment(words))),
                text("a moment that leads somewhere", words -> new Text.Link(moment(words), LAMPS)));
    }

    private static Text moment(String words) {
        return new Text.Moment(Instant.ofEpochSecond(1_795_455_000), Text.Moment.Style.RELATIVE, words);
    }

    private static Spot text(String name, Function<String, Text> text) {
        return block(name, Visible::of, words -> Block.paragraph(Text.of(OURS, text.apply(words), OURS)));
    }

    private static Stream<Spot> blocks() {
        return Stream.of(
                block("a paragraph", Visible::of, words -> Block.paragraph(Text.plain(words))),
                block("a quotation", Visible::of, words -> new Block.Quotation(Text.plain(words))),
                block("a heading", Visible::line, words -> new Block.Heading(Text.plain(words))),
                block("an item", Visible::line, words -> Block.bullets(List.of(OURS, Text.plain(words)))),
                block("a numbered item", Visible::line, words -> new Block.Listing(9, List.of(Text.plain(words)))),
                block("a fact's name", Visible::line, words -> facts(Text.plain(words), OURS)),
                block("a fact", Visible::line, words -> facts(OURS, Text.plain(words))));
    }

    private static Block facts(Text name, Text value) {
        return new Block.Facts(List.of(new Block.Fact(name, value), new Block.Fact(OURS, OURS)));
    }

    private static Spot block(String name, UnaryOperator<String> shown, Function<String, Block> block) {
        return new Spot(
                name,
                shown,
                words -> new Reply.Card(
                        OURS,
                        Optional.of(LAMPS),
                        Tone.UP,
                        List.of(Block.paragraph(OURS), block.apply(words), Block.paragraph(OURS)),
                        Frame.BARE));
    }

    private static Stream<Spot> titles() {
        UnaryOperator<String> title = words -> Visible.isAny(Visible.line(words)) ? Label.of(words, 256) : "";
        List<Block> body = List.of(Block.paragraph(OURS));
        Reply.Turn turn = new Reply.Turn(2, 3, READ);
        String night = "A lamp is lit here every night. ".repeat(30);
        return Stream.of(
                new Spot(
                        "a card's title",
                        title,
                        words -> new Reply.Card(Text.plain(words), Optional.of(LAMPS), Tone.UP, body, Frame.BARE)),
                new Spot(
                        "a leaf's title",
                        title,
                        words -> new Reply.Leaf(Text.plain(words), Optional.empty(), body, turn, Frame.BARE)),
                new Spot(
                        "a leaf",
                        Visible::of,
                        words -> new Reply.Leaf(
                                OURS,
                                Optional.empty(),
                                List.of(Block.paragraph(Text.plain(night)), Block.paragraph(Text.plain(words))),
                                turn,
                                Frame.BARE)),
                new Spot("a picture's title", title, words -> picture(Text.plain(words), "lamps", OURS)),
                new Spot("below a picture", Visible::of, words -> picture(OURS, "lamps", Text.plain(words))),
                new Spot("a picture's description", _ -> "", words -> picture(OURS, words, OURS)));
    }

    private static Reply picture(Text title, String description, Text body) {
        Image image = new Image(Image.Format.PNG, new byte[] {1}, description);
        return new Reply.Picture(title, Optional.of(LAMPS), image, List.of(Block.paragraph(body)), Frame.BARE);
    }

    private static Stream<Spot> prices() {
        UnaryOperator<String> cell = words -> Label.of(Visible.line(words), 100);
        UnaryOperator<String> symbol = words -> Label.of(words, 12);
        return Stream.of(
                new Spot("the title of prices", Visible::line, words -> quotes(words, "lamps", row("LMP", "1", "2"))),
                new Spot("a group's name", Visible::line, words -> quotes("lamps", words, row("LMP", "1", "2"))),
                new Spot("a symbol", symbol, words -> quotes("lamps", "lamps", row(words, "1", "2"))),
                new Spot("a price", cell, words -> quotes("lamps", "lamps", row("LMP", words, "2"))),
                new Spot("a change", _ -> "", words -> quotes("lamps", "lamps", row("LMP", "1", words))),
                new Spot("what isn't shown of a row", _ -> "", words -> quotes("lamps", "lamps", unseen(words))),
                new Spot("the title of one price", Visible::of, words -> quote(words, row("LMP", "1", "2"), "lamps")),
                new Spot("one symbol", _ -> "", words -> quote("lamps", row(words, "1", "2"), "lamps")),
                new Spot("one price", Visible::line, words -> quote("lamps", row("LMP", words, "2"), "lamps")),
                new Spot("one change", Visible::line, words -> quote("lamps", row("LMP", "1", words), "lamps")),
                new Spot("a note", Visible::line, words -> quote("lamps", row("LMP", "1", "2"), words)));
    }

    private static Reply quotes(String title, String name, Reply.Row row) {
        Reply.Group group = new Reply.Group(Text.plain(name), Collections.nCopies(2, row));
        return new Reply.Quotes(Text.plain(title), List.of(group, group), List.of(), Frame.BARE);
    }

    private static Reply quote(String title, Reply.Row row, String note) {
        Reply.Group group = new Reply.Group(Text.empty(), List.of(row));
        return new Reply.Quotes(Text.plain(title), List.of(group), List.of(Text.plain(note)), Frame.BARE);
    }

    private static Reply.Row row(String symbol, String price, String change) {
        Optional<BigDecimal> percent = Optional.of(BigDecimal.ONE);
        return new Reply.Row("x:y", symbol, "Lamps", BigDecimal.ONE, "USD", percent, Tone.UP, price, change);
    }

    private static Reply.Row unseen(String words) {
        Optional<BigDecimal> percent = Optional.of(BigDecimal.ONE);
        return new Reply.Row(words, "LMP", words, BigDecimal.ONE, words, percent, Tone.UP, "1", "2");
    }

    private static Stream<Spot> others() {
        return Stream.of(
                new Spot("a question", Visible::of, words -> choice(words, "lamps", "lamps")),
                new Spot("an answer's label", Visible::line, words -> choice("lamps", words, "lamps")),
                new Spot("an answer's detail", Visible::line, words -> choice("lamps", "lamps", words)),
                new Spot("a notice", Visible::of, words -> notice(words, "lamps")),
                new Spot("a hint", Visible::of, words -> notice("lamps", words)));
    }

    private static Reply choice(String question, String label, String detail) {
        Reply.Option option = new Reply.Option(Text.plain(label), Text.plain(detail), READ);
        Reply.Option other = new Reply.Option(OURS, OURS, READ);
        return new Reply.Choice(Text.plain(question), List.of(option, other), Frame.BARE);
    }

    private static Reply notice(String message, String hint) {
        return new Reply.Notice(Reply.Reason.NOT_FOUND, Text.plain(message), List.of(Text.plain(hint)), Frame.PRIVATE);
    }

    private static Stream<Spot> frames() {
        return Stream.of(
                new Spot("a source", Visible::line, words -> framed(Text.plain(words), OURS, "lamps")),
                new Spot("an age", Visible::line, words -> framed(OURS, Text.plain(words), "lamps")),
                new Spot("an age that is a moment", Visible::line, words -> framed(OURS, moment(words), "lamps")),
                new Spot("a button", _ -> "", words -> framed(OURS, OURS, words)));
    }

    private static Reply framed(Text source, Text asOf, String button) {
        Frame frame = new Frame(
                List.of(new Credit(source, Optional.of(LAMPS), asOf)),
                Collections.nCopies(3, Button.of(button, Call.of("read").with("article", button))),
                Frame.Audience.ASKER_PRESSES);
        return new Reply.Card(OURS, Optional.empty(), Tone.UP, List.of(Block.paragraph(OURS)), frame);
    }
}
