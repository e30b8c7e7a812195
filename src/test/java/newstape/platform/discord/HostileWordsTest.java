package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import newstape.platform.discord.standin.Received;
import newstape.platform.discord.standin.Requirements;
import newstape.platform.discord.standin.StandIn;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** Somebody's words, wherever they stand, are shown as they are, and nothing in them does anything. */
final class HostileWordsTest {
    private static final Path NAUGHTY = Path.of("../shared/nasty/blns.json");
    private static final Optional<Requirements> REQUIREMENTS =
            Optional.of(StandIn.openApi()).filter(Files::exists).map(Requirements::fromOpenApi);
    private static final String ASKER = "123456789012345678";

    private final DiscordRenderer renderer = new DiscordRenderer(
            new Ids(
                    call -> "/" + call.command() + " "
                            + String.join(" ", call.arguments().values()),
                    line -> Optional.empty()),
            new Lexicon());

    static Stream<String> lures() {
        try (InputStream stream = Objects.requireNonNull(HostileWordsTest.class.getResourceAsStream("lures.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> line.replace('␤', '\n')).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> naughty() throws IOException {
        boolean there = Files.exists(NAUGHTY);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).isTrue();
        }
        assumeTrue(there, "the naughty strings aren't on this machine");
        return new ObjectMapper()
                .readTree(Files.readString(NAUGHTY))
                .valueStream()
                .map(node -> node.asString());
    }

    @Test
    void there_are_as_many_as_there_should_be() throws IOException {
        assertThat(lures()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(naughty()).hasSizeGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @MethodSource("lures")
    void a_lure_lures_nobody(String lure) {
        everywhere(lure);
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void a_naughty_string_does_no_harm(String string) {
        everywhere(string);
    }

    @ParameterizedTest
    @MethodSource("lures")
    void a_lure_in_two_pieces_lures_nobody(String lure) {
        for (int cut = 1; cut < lure.length(); cut++) {
            Text pieces = Text.of(Text.plain(lure.substring(0, cut)), Text.plain(lure.substring(cut)));
            assertThat(firedBy(Markdown.of(Run.of(pieces))))
                    .as("%s cut at %d", lure, cut)
                    .isEmpty();
            Text marked = Text.of(Text.plain(lure.substring(0, cut)), Text.strong(lure.substring(cut)));
            assertThat(firedBy(Markdown.of(Run.of(marked))))
                    .as("%s strong from %d", lure, cut)
                    .allMatch(fired -> fired.equals("STRONG"));
        }
    }

    @ParameterizedTest
    @MethodSource("lures")
    void a_lure_in_marked_code_or_a_label_lures_nobody(String lure) {
        URI ours = URI.create("https://news.example/x");
        Text text = Text.of(new Text.Strong(Text.code(lure)), Text.plain(" "), new Text.Link(Text.plain(lure), ours));

        assertThat(firedBy(Markdown.of(Run.of(text)))).isSubsetOf("CODE", "LINK https://news.example/x");
    }

    private static List<String> firedBy(String markdown) {
        return MarkdownReader.read(markdown).fired();
    }

    private void everywhere(String words) {
        assertThat(MarkdownReader.read(Markdown.of(Run.of(Text.plain(words)))).shown())
                .isEqualTo(Visible.of(words).replaceAll("(?i)@(?=\\s*(?:everyone|here))", "@\u200B"));
        for (Reply reply : replies(Text.plain(words), words)) {
            List<MessageCreateData> messages = renderer.render(reply, Locale.ENGLISH, ASKER);
            for (MessageCreateData message : messages) {
                message.getEmbeds().forEach(frame -> harmless(frame, words));
                assertThat(violations(message)).as(words).isEmpty();
                assertThat(message.getAllowedMentions()).isEmpty();
            }
        }
    }

    /** Of Discord's schemas and limits, where they are on this machine. */
    private static List<String> violations(MessageCreateData message) {
        String callback = "{\"type\":4,\"data\":" + message.toData() + "}";
        return REQUIREMENTS
                .map(requirements -> requirements.violations(new Received(
                        "POST",
                        "interactions/123456789012345678/token/callback",
                        "application/json",
                        callback.getBytes(StandardCharsets.UTF_8),
                        Duration.ZERO)))
                .orElse(List.of());
    }

    private static void harmless(MessageEmbed frame, String words) {
        String title = Optional.ofNullable(frame.getTitle()).orElse("");
        String description = Optional.ofNullable(frame.getDescription()).orElse("");
        assertThat(firedBy(title)).as(words).isEmpty();
        assertThat(firedBy(description).stream().filter(HostileWordsTest::isNotOurs))
                .as("%s in %s", words, description)
                .isEmpty();
        assertThat(title.length()).isLessThanOrEqualTo(256);
    }

    /** Marks of the frame around the words: the list, the quotation, the heading, the credit. */
    private static boolean isNotOurs(String fired) {
        return !List.of(
                                "BLOCK -",
                                "BLOCK >",
                                "BLOCK ###",
                                "BLOCK -#",
                                "BLOCK 1.",
                                "STRONG",
                                "EMPHASIS",
                                "FENCE",
                                "CODE")
                        .contains(fired)
                && !fired.equals("LINK https://news.example/x");
    }

    private static List<Reply> replies(Text text, String words) {
        List<Button> buttons = List.of(new Button(text, Call.of("read").with("article", words.replace("\n", " "))));
        Frame frame = new Frame(
                List.of(new Credit(text, Optional.of(URI.create("https://news.example/x")), text)),
                buttons,
                Frame.Audience.EVERYONE);
        List<Block> body = List.of(
                Block.paragraph(text),
                new Block.Heading(text),
                Block.bullets(List.of(text)),
                new Block.Listing(1, List.of(text)),
                new Block.Quotation(text),
                new Block.Facts(List.of(new Block.Fact(text, text))),
                Block.paragraph(Text.of(new Text.Emphasis(text), new Text.Strong(text), new Text.Mark(text))),
                Block.paragraph(new Text.Link(text, URI.create("https://news.example/x"))));
        Reply.Row row = new Reply.Row(
                "x:y", words, words, BigDecimal.ONE, "USD", Optional.of(BigDecimal.ONE), Tone.UP, words, words);
        List<Reply> replies = new ArrayList<>();
        replies.add(new Reply.Card(text, Optional.empty(), Tone.NEUTRAL, body, frame));
        replies.add(new Reply.Leaf(text, Optional.empty(), body, new Reply.Turn(1, 2, Call.of("read")), frame));
        replies.add(new Reply.Quotes(text, List.of(new Reply.Group(text, List.of(row))), List.of(text), frame));
        replies.add(new Reply.Quotes(text, List.of(new Reply.Group(text, List.of(row, row))), List.of(text), frame));
        replies.add(new Reply.Choice(text, List.of(new Reply.Option(text, text, Call.of("x"))), frame));
        replies.add(new Reply.Notice(Reply.Reason.NOT_FOUND, text, List.of(text), frame));
        return replies;
    }
}
