package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;
import newstape.words.Lexicon;

/** Whatever is said, it fits, it is all there, and nothing in it fires. */
final class DiscordRendererProperties {
    private static final String ASKER = "123456789012345678";

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Ids(call -> "/x", line -> Optional.empty()), new Lexicon());

    @Property(tries = 200)
    void any_text_fits_and_fires_nothing(@ForAll("prose") String words, @ForAll("prose") String more) {
        Text text = Text.of(Text.plain(words), Text.strong(more), Text.emphasis(words), Text.plain(more));
        List<MessageCreateData> messages = renderer.render(card(text), Locale.ENGLISH, ASKER);

        for (MessageCreateData message : messages) {
            int sum = message.getEmbeds().stream()
                    .mapToInt(MessageEmbed::getLength)
                    .sum();
            assertThat(sum).isLessThanOrEqualTo(6_000);
            assertThat(message.getEmbeds())
                    .hasSizeBetween(1, 10)
                    .allSatisfy(frame -> assertThat(MarkdownReader.read(String.valueOf(frame.getDescription()))
                                    .fired())
                            .isSubsetOf("STRONG", "EMPHASIS"));
        }
    }

    @Property(tries = 100)
    void a_long_text_loses_no_letter(@ForAll("longer") String words) {
        Text text = Text.of(Text.plain(words), Text.strong(words), Text.plain(words));

        List<MessageCreateData> messages = renderer.render(card(text), Locale.ENGLISH, ASKER);

        String shown = messages.stream()
                .flatMap(message -> message.getEmbeds().stream())
                .map(frame -> String.valueOf(frame.getDescription()))
                .collect(Collectors.joining());
        assertThat(letters(shown)).isEqualTo(letters(words.repeat(3)));
    }

    @Property(tries = 1_000)
    void code_of_any_characters_is_shown_as_it_is(@ForAll("prose") String words) {
        String markdown = Markdown.of(Run.of(Text.of(Text.plain("x "), Text.code(words), Text.plain(" x"))));

        String code = Visible.line(words);
        assertThat(MarkdownReader.read(markdown).shown()).isEqualTo("x " + code + " x");
    }

    @Property(tries = 1_000)
    void a_tree_of_any_shape_fires_no_more_than_it_asks_for(@ForAll("trees") Text tree) {
        MarkdownReader reader = MarkdownReader.read(Markdown.of(Run.of(tree)));

        assertThat(reader.fired()).isSubsetOf("STRONG", "EMPHASIS", "CODE", "LINK https://news.example/");
        assertThat(bare(reader.shown())).isEqualTo(bare(tree.characters()));
    }

    /** Without spaces, which are fewer beside marks, and without what keeps marks and mentions apart. */
    private static String bare(String words) {
        return Visible.of(words).replace("\u200B", "").replaceAll("\\s+", "");
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Reply card(Text text) {
        List<Block> body = new ArrayList<>(List.of(Block.paragraph(text)));
        return new Reply.Card(Text.empty(), Optional.empty(), Tone.NEUTRAL, body, Frame.BARE);
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200),
                Arbitraries.strings()
                        .withChars("*_~`|[]()<>@:#-+.1234\\\n >everyonehttps/")
                        .ofMaxLength(80));
    }

    @Provide
    Arbitrary<Text> trees() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.strings().withChars("*_~`|[]()<>@:#-+.1 \n\\aé/").ofMaxLength(7),
                Arbitraries.of(
                        "@everyone",
                        "[x](https://lure.example)",
                        "<@1>",
                        "https://lure.example",
                        ":lamp:",
                        "```",
                        "# "));
        Arbitrary<Text> leaves = Arbitraries.oneOf(words.map(Text::plain), words.map(Text::code));
        return Arbitraries.recursive(() -> leaves, DiscordRendererProperties::around, 0, 3);
    }

    private static Arbitrary<Text> around(Arbitrary<Text> inner) {
        return Arbitraries.oneOf(
                inner.map(Text.Strong::new),
                inner.map(Text.Emphasis::new),
                inner.map(Text.Mark::new),
                inner.map(text -> new Text.Link(text, URI.create("https://news.example/"))),
                inner.list().ofMaxSize(3).map(Text.Sequence::new));
    }

    @Provide
    Arbitrary<String> longer() {
        return Arbitraries.of("lamps ", "*pier* ", "wharf. ", "[x](y) ", "日本語。", "👩‍👩‍👧 ", "\n", "a_b ")
                .list()
                .ofMinSize(500)
                .ofMaxSize(3_000)
                .map(words -> String.join("", words));
    }
}
