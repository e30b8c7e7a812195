package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.platform.SampleReplies;
import newstape.platform.Snapshot;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ConsoleRendererTest {
    private static final Lexicon LEXICON = new Lexicon();

    static Stream<Arguments> looks() {
        Look plain = new Look(80, StandardCharsets.UTF_8, false, false);
        Map<String, Look> looks = Map.of(
                "80-plain", plain,
                "40-plain", new Look(40, StandardCharsets.UTF_8, false, false),
                "80-colour", new Look(80, StandardCharsets.UTF_8, true, true),
                "40-colour", new Look(40, StandardCharsets.UTF_8, true, false),
                "80-ascii", new Look(80, StandardCharsets.US_ASCII, false, false));
        return SampleReplies.all().entrySet().stream()
                .flatMap(reply -> looks.entrySet().stream()
                        .map(look ->
                                Arguments.of(reply.getKey() + "-" + look.getKey(), reply.getValue(), look.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void every_shape_looks_as_it_did(String name, Reply reply, Look look) {
        Snapshot.matches(
                "console/" + name + ".txt", render(reply, look, Locale.ENGLISH).text());
    }

    @Test
    void its_own_words_are_in_the_readers_language() {
        String shown = render(SampleReplies.leaf(), plain(80), Locale.GERMAN).text();

        assertThat(shown).contains("Seite 3 von 5").contains("Quelle: ").contains("[2] Zurück");
    }

    @Test
    void the_numbers_are_those_of_the_calls_in_the_order_shown() {
        Rendering rendering = render(SampleReplies.leaf(), plain(80), Locale.ENGLISH);

        assertThat(rendering.text()).endsWith("[1] First  [2] Back  [3] Next  [4] Last");
        Call call = Call.of("read").with("article", "2");
        assertThat(rendering.offered())
                .containsExactly(call, call.with("page", "2"), call.with("page", "4"), call.with("page", "5"));
    }

    @Test
    void a_reader_that_presses_nothing_is_shown_lines_to_type() {
        Offers typed = new Offers.Typed(call ->
                "/" + call.command() + " " + String.join(" ", call.arguments().values()));

        assertThat(render(SampleReplies.choice(), plain(80), typed).text())
                .contains("• Harbour nights: /read 3")
                .doesNotContain("[1]");
        assertThat(render(SampleReplies.leaf(), plain(80), typed).text())
                .contains("page 3 of 5; /read 2 4 shows the next")
                .doesNotContain("[1]");
        assertThat(render(SampleReplies.quotes(), plain(80), typed).text()).doesNotContain("Refresh");
    }

    @Test
    void a_table_is_aligned_by_what_is_seen_and_not_by_characters() {
        Reply quotes = quotes("金", "金の延べ棒", "JPY");

        List<String> rows =
                render(quotes, plain(80), Locale.ENGLISH).text().lines().toList();

        assertThat(rows).contains("金   金の延べ棒  $1.00  ▲ 1.00%", "JPY              $1.00  ▲ 1.00%");
    }

    @Test
    void a_narrow_table_drops_the_name_and_never_breaks_a_row() {
        Reply quotes = quotes("LONGSYMBOL", "A name that is rather long", "B");

        assertThat(render(quotes, plain(40), Locale.ENGLISH).text().lines())
                .contains("LONGSYMBOL  $1.00  ▲ 1.00%", "B           $1.00  ▲ 1.00%");
    }

    @Test
    void what_a_publisher_wrote_is_no_command_to_the_terminal() {
        Text hostile = Text.plain("a\u001B[31mb\u001B]0;title\u0007c\u009B31md\u202Ee\u0000f\rg\u2028h");
        Reply card =
                new Reply.Card(hostile, Optional.empty(), Tone.NEUTRAL, List.of(Block.paragraph(hostile)), Frame.BARE);

        assertThat(render(card, plain(80), Locale.ENGLISH).text())
                .startsWith("a[31mb]0;titlec31mdef\ng\nh")
                .doesNotContain("\u001B", "\u009B", "\u202E", "\u0000", "\r", "\u0007");
    }

    @Test
    void a_terminal_without_unicode_is_shown_signs_it_can_write() {
        assertThat(render(quotes("BTC", "Bitcoin", "X"), look(StandardCharsets.US_ASCII), Locale.ENGLISH)
                        .text())
                .contains("+1.00%")
                .matches(StandardCharsets.US_ASCII.newEncoder()::canEncode);
        assertThat(new Spelling(StandardCharsets.US_ASCII).spell("„Größe“ — 5\u00A0€, Łódź ▼ 3 中"))
                .isEqualTo("\"Grosse\" - 5\u00A0EUR, Lodz -3 ?");
        assertThat(new Spelling(StandardCharsets.ISO_8859_1).spell("Größe ▲ 1")).isEqualTo("Größe +1");
    }

    @Test
    void a_button_with_a_long_label_is_wrapped() {
        Button button = Button.of("word ".repeat(20).strip(), Call.of("x"));
        Reply notice = new Reply.Notice(
                Reply.Reason.FAULT, Text.plain("m"), List.of(), Frame.BARE.offering(List.of(button, button)));

        assertThat(render(notice, plain(40), Locale.ENGLISH).text().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40))
                .anyMatch(line -> line.startsWith("[2] word"));
    }

    private static Reply quotes(String symbol, String name, String other) {
        List<Reply.Row> rows = Stream.of(Map.entry(symbol, name), Map.entry(other, other))
                .map(row -> new Reply.Row(
                        "unlisted:x",
                        row.getKey(),
                        row.getValue(),
                        BigDecimal.ONE,
                        "USD",
                        Optional.of(BigDecimal.ONE),
                        Tone.UP,
                        "$1.00",
                        "▲ 1.00%"))
                .toList();
        return new Reply.Quotes(Text.empty(), List.of(new Reply.Group(Text.empty(), rows)), List.of(), Frame.BARE);
    }

    private static Look plain(int columns) {
        return new Look(columns, StandardCharsets.UTF_8, false, false);
    }

    private static Look look(Charset charset) {
        return new Look(80, charset, false, false);
    }

    private static Rendering render(Reply reply, Look look, Locale language) {
        return new ConsoleRenderer(look, LEXICON.words(ConsoleRenderer.class, language), new Offers.Numbered())
                .render(reply);
    }

    private static Rendering render(Reply reply, Look look, Offers offers) {
        return new ConsoleRenderer(look, LEXICON.words(ConsoleRenderer.class, Locale.ENGLISH), offers).render(reply);
    }
}
