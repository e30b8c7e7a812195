package newstape.platform.telegram.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.platform.telegram.standin.Html.Entity;
import newstape.platform.telegram.standin.Html.Parsed;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;

/** Whatever is said, Telegram takes it, it is all there, and nothing is marked but what was asked for. */
final class TelegramRendererProperties {
    private final TelegramRenderer renderer = Screen.renderer();

    @Property(tries = 150)
    void a_long_text_loses_nothing(@ForAll("longer") String words, @ForAll("trees") Text tree) {
        Text text = Text.of(Text.plain(words), Text.strong(words), tree, Text.plain(words));
        List<Block> body = List.of(Block.paragraph(text), new Block.Quotation(text), Block.bullets(List.of(text)));

        List<Parsed> messages = messages(body);

        String once = text.characters();
        assertThat(bare(messages)).isEqualTo(bare(once + once + "• " + once));
        assertThat(messages).allSatisfy(TelegramRendererProperties::isTaken);
    }

    @Property(tries = 300)
    void any_text_loses_nothing(@ForAll("prose") String words, @ForAll("prose") String more) {
        Text text = Text.of(Text.plain(words), Text.strong(more), Text.emphasis(words), Text.code(more));

        List<Parsed> messages = messages(List.of(Block.paragraph(text)));

        // one by one, as two halves of characters that meet are no character
        String seen = (Visible.of(words) + Visible.of(more)).repeat(2);
        if (Visible.isAny(seen)) {
            assertThat(bare(messages)).isEqualTo(bare(seen));
        }
        assertThat(messages).allSatisfy(TelegramRendererProperties::isTaken);
    }

    @Property(tries = 1_000)
    void a_tree_of_any_shape_is_marked_as_it_asks(@ForAll("trees") Text tree) {
        Parsed message = newstape.platform.telegram.standin.Html.parse(Html.of(Run.of(tree)));

        assertThat(message.entities())
                .extracting(Entity::type)
                .isSubsetOf("bold", "italic", "code", "text_link", "date_time");
        assertThat(message.detected()).noneMatch(entity -> entity.type().equals("mention"));
        assertThat(message.lost()).isEmpty();
        assertThat(message.found())
                .isLessThanOrEqualTo(Run.of(tree).stream()
                        .mapToInt(run -> run.style().marks())
                        .sum());
        assertThat(bare(List.of(message))).isEqualTo(bare(Visible.of(tree.characters())));
    }

    private List<Parsed> messages(List<Block> body) {
        Reply card = new Reply.Card(Text.empty(), Optional.empty(), Tone.NEUTRAL, body, Frame.BARE);
        return Screen.parsed(renderer.render(card, Locale.ENGLISH, Place.PRIVATE, Screen.ASKER));
    }

    private static void isTaken(Parsed message) {
        assertThat(message.length()).isBetween(1, 4_096);
        assertThat(message.found()).isLessThanOrEqualTo(100);
        assertThat(message.lost()).isEmpty();
        assertThat(message.text().codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static String bare(List<Parsed> messages) {
        return bare(messages.stream().map(Parsed::text).collect(Collectors.joining()));
    }

    /** Without spaces, the joiner behind an {@code @}, what nobody sees, and what Telegram itself leaves out. */
    private static String bare(String words) {
        return words.codePoints()
                .filter(point -> Visible.isAny(Character.toString(point)) && !Character.isISOControl(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200),
                Arbitraries.strings().withChars("<>&;\"'/@#x3c lampbia=\n").ofMaxLength(80));
    }

    @Provide
    Arbitrary<String> longer() {
        return Arbitraries.of(
                        "lamps ", "<b>", "&amp;", "&", "wharf. ", "@keeper ", "日本語。", "👩‍👩‍👧", "😀", "\n", "a_b ")
                .list()
                .ofMinSize(300)
                .ofMaxSize(1_500)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<Text> trees() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.strings().withChars("<>&;\"@/ ab\né").ofMaxLength(7),
                Arbitraries.of("@keeper", "@", "keeper", "<b>", "</a>", "&lt;", "/tape", "https://lure.example"));
        Arbitrary<Text> leaves = Arbitraries.oneOf(
                words.map(Text::plain),
                words.map(Text::code),
                words.map(shown -> new Text.Moment(Instant.ofEpochSecond(1), Text.Moment.Style.DATE, shown)));
        return Arbitraries.recursive(() -> leaves, TelegramRendererProperties::around, 0, 3);
    }

    private static Arbitrary<Text> around(Arbitrary<Text> inner) {
        return Arbitraries.oneOf(
                inner.map(Text.Strong::new),
                inner.map(Text.Emphasis::new),
                inner.map(Text.Mark::new),
                inner.map(text -> new Text.Toned(Tone.DOWN, text)),
                inner.map(text -> new Text.Link(text, URI.create("https://news.example/"))),
                inner.list().ofMaxSize(3).map(Text.Sequence::new));
    }
}
