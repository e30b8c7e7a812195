package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;

final class ConsoleRendererProperties {
    private static final Lexicon LEXICON = new Lexicon();

    @Property(tries = 500)
    void nothing_but_line_ends_controls_a_plain_terminal(
            @ForAll("replies") Reply reply, @ForAll @IntRange(min = 0, max = 120) int columns) {
        Look look = new Look(columns, StandardCharsets.UTF_8, false, false);

        String shown = render(reply, look);

        assertThat(shown.chars().filter(c -> c != '\n').filter(c -> c < 0x20 || (c >= 0x7F && c < 0xA0)))
                .isEmpty();
        assertThat(shown.codePoints().filter(ConsoleRendererProperties::turns)).isEmpty();
        assertThat(shown.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(look.columns()));
    }

    @Property(tries = 300)
    void only_our_own_escape_codes_reach_a_colour_terminal(@ForAll("replies") Reply reply) {
        Look look = new Look(60, StandardCharsets.UTF_8, true, true);

        String bare = render(reply, look)
                .replaceAll("\u001B\\[[0-9;]+m", "")
                .replaceAll("\u001B]8;;[\\x21-\\x7E]*?\u001B\\\\", "");

        assertThat(bare.chars().filter(c -> c != '\n').filter(c -> c < 0x20 || (c >= 0x7F && c < 0xA0)))
                .isEmpty();
    }

    @Property(tries = 300)
    void a_terminal_of_another_charset_gets_nothing_it_cannot_write(@ForAll("replies") Reply reply) {
        String shown = render(reply, new Look(60, StandardCharsets.US_ASCII, false, false));

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(shown)).isTrue();
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static String render(Reply reply, Look look) {
        return new ConsoleRenderer(look, LEXICON.words(ConsoleRenderer.class, Locale.ENGLISH), new Offers.Numbered())
                .render(reply)
                .text();
    }

    @Provide
    Arbitrary<Reply> replies() {
        Arbitrary<Text> text = texts();
        Arbitrary<List<Text>> texts = text.list().ofMaxSize(3);
        Arbitrary<Reply> cards = Combinators.combine(text, blocks().list().ofMaxSize(4), frames())
                .as((title, body, frame) -> new Reply.Card(
                        title, Optional.of(URI.create("https://news.example/a%20b")), Tone.UP, body, frame));
        Arbitrary<Reply> leaves = Combinators.combine(text, blocks().list().ofMaxSize(4), frames())
                .as((title, body, frame) ->
                        new Reply.Leaf(title, Optional.empty(), body, new Reply.Turn(2, 9, Call.of("read")), frame));
        Arbitrary<Reply> quotes = Combinators.combine(text, rows().list().ofMaxSize(5), texts, frames())
                .as((title, rows, notes, frame) ->
                        new Reply.Quotes(title, List.of(new Reply.Group(title, rows)), notes, frame));
        Arbitrary<Reply> choices = Combinators.combine(text, texts, frames())
                .as((question, labels, frame) -> new Reply.Choice(
                        question,
                        labels.stream()
                                .map(label -> new Reply.Option(label, question, Call.of("x")))
                                .toList(),
                        frame));
        Arbitrary<Reply> notices = Combinators.combine(text, texts, frames())
                .as((message, hints, frame) -> new Reply.Notice(Reply.Reason.FAULT, message, hints, frame));
        return Arbitraries.oneOf(cards, leaves, quotes, choices, notices);
    }

    private static Arbitrary<String> strings() {
        Arbitrary<String> nasty = Arbitraries.of(
                "\u001B[31m",
                "\u001B]8;;https://x.example\u0007",
                "\u009B2J",
                "\u202Eabc",
                "👩‍👩‍👧‍👦",
                "🇩🇪🇩",
                "é́́́́́́́́́́́́",
                "\uD800",
                "\uDC00x",
                "\r\n\t\u0000",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
                "w".repeat(200),
                " ".repeat(50),
                "\n\n\n",
                "▲ 4.64%",
                "5\u00A0€");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> words = Arbitraries.strings().withChars("abc –“” \n").ofMaxLength(200);
        return Arbitraries.oneOf(any, words, nasty.list().ofMaxSize(6).map(parts -> String.join("", parts)));
    }

    private static Arbitrary<Text> texts() {
        Arbitrary<Text> leaf = strings().map(Text::plain);
        Arbitrary<Text> code = strings().map(Text::code);
        Arbitrary<Text> moment = strings().map(shown -> new Text.Moment(Instant.EPOCH, Text.Moment.Style.DATE, shown));
        return Arbitraries.recursive(
                () -> Arbitraries.oneOf(leaf, code, moment), ConsoleRendererProperties::around, 0, 3);
    }

    private static Arbitrary<Text> around(Arbitrary<Text> inner) {
        Arbitrary<URI> targets = Arbitraries.of("https://news.example/ü", "javascript:alert(1)", "relative")
                .map(URI::create);
        return Arbitraries.oneOf(
                inner.map(Text.Strong::new),
                inner.map(Text.Emphasis::new),
                inner.map(Text.Mark::new),
                inner.map(text -> new Text.Toned(Tone.DOWN, text)),
                Combinators.combine(inner, targets).as(Text.Link::new),
                inner.list().ofMaxSize(3).map(Text.Sequence::new));
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<Text> text = texts();
        Arbitrary<List<Text>> texts = text.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                text.map(Block.Paragraph::new),
                text.map(Block.Heading::new),
                text.map(Block.Quotation::new),
                texts.map(Block::bullets),
                texts.map(items -> new Block.Listing(99, items)),
                texts.map(values -> new Block.Facts(values.stream()
                        .map(value -> new Block.Fact(value, value))
                        .toList())));
    }

    private static Arbitrary<Reply.Row> rows() {
        return Combinators.combine(strings(), strings(), strings(), strings())
                .as((symbol, name, price, change) -> new Reply.Row(
                        symbol, symbol, name, BigDecimal.ONE, "USD", Optional.empty(), Tone.UP, price, change));
    }

    private static Arbitrary<Frame> frames() {
        Arbitrary<Text> text = texts();
        Arbitrary<Credit> credits = Combinators.combine(text, text)
                .as((source, asOf) -> new Credit(source, Optional.of(URI.create("https://news.example/")), asOf));
        Arbitrary<Button> buttons = text.map(label -> new Button(label, new Call("x", Map.of())));
        return Combinators.combine(credits.list().ofMaxSize(2), buttons.list().ofMaxSize(4))
                .as((some, others) -> new Frame(some, others, Frame.Audience.EVERYONE));
    }
}
