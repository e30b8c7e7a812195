package newstape.platform.telegram.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.platform.SampleReplies;
import newstape.platform.Snapshot;
import newstape.platform.telegram.standin.Html;
import newstape.reply.Block;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TelegramRendererTest {
    private final TelegramRenderer renderer = Screen.renderer();

    static Stream<Arguments> shapes() {
        Map<String, Reply> shapes = new LinkedHashMap<>(SampleReplies.all());
        Reply.Quotes several = (Reply.Quotes) SampleReplies.quotes();
        List<Reply.Row> coins = several.groups().getFirst().rows();
        shapes.put(
                "quote",
                new Reply.Quotes(
                        Text.plain("Bitcoin"),
                        List.of(new Reply.Group(Text.empty(), coins.subList(0, 1))),
                        several.notes(),
                        several.frame()));
        shapes.put(
                "quotes-wide",
                new Reply.Quotes(
                        several.title(),
                        List.of(new Reply.Group(
                                Text.empty(),
                                Stream.concat(coins.stream(), Stream.of(wide())).toList())),
                        several.notes(),
                        several.frame()));
        return shapes.entrySet().stream().map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    private static Reply.Row wide() {
        return new Reply.Row(
                "crypto:shiba",
                "SHIBAINU",
                "Shiba Inu",
                new BigDecimal("0.00000812"),
                "USD",
                Optional.of(new BigDecimal("1234.56")),
                Tone.UP,
                "$0.000008123456",
                "▲ 1,234.56%");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void every_shape_looks_as_it_did(String shape, Reply reply) {
        Map<String, List<Place>> places = Arrays.stream(Place.values())
                .collect(Collectors.groupingBy(
                        place -> Screen.written(shown(reply, place)), LinkedHashMap::new, Collectors.toList()));
        List<String> seen = new ArrayList<>();
        places.forEach((written, where) -> seen.add("=== " + names(where) + "\n" + written));

        Snapshot.matches("telegram/" + shape + ".txt", String.join("\n\n", seen));
    }

    private static String names(List<Place> places) {
        return places.stream()
                .map(place -> place.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private Shown shown(Reply reply, Place place) {
        return reply instanceof Reply.Picture picture && place == Place.SHARED
                ? renderer.withoutPicture(picture, Locale.ENGLISH, place, Screen.ASKER)
                : renderer.render(reply, Locale.ENGLISH, place, Screen.ASKER);
    }

    @Test
    void a_long_text_stands_open_for_one_reader_and_folded_among_many() {
        Reply leaf = leaf("A lamp is lit here every night. ".repeat(40), 1, 3);

        assertThat(html(leaf, Place.PRIVATE)).noneMatch(html -> html.contains("<blockquote"));
        for (Place place : List.of(Place.GROUP, Place.CHANNEL, Place.SHARED)) {
            assertThat(html(leaf, place))
                    .as(place.name())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .containsOnlyOnce("<blockquote expandable>A lamp")
                    .containsOnlyOnce("night. </blockquote>");
        }
    }

    @Test
    void a_short_text_stands_open_everywhere() {
        Reply leaf = leaf("A lamp is lit here every night.", 1, 1);

        for (Place place : Place.values()) {
            assertThat(html(leaf, place)).noneMatch(html -> html.contains("<blockquote"));
        }
    }

    @Test
    void a_picture_with_more_to_say_than_a_caption_holds_says_the_rest_below() {
        Reply.Picture sample = (Reply.Picture) SampleReplies.picture();
        Reply picture = new Reply.Picture(
                sample.title(), sample.link(), sample.image(), List.of(paragraph(1_500)), sample.frame());

        Shown shown = shown(picture, Place.PRIVATE);

        assertThat(shown.picture()).contains(sample.image());
        assertThat(Screen.parsed(shown))
                .extracting(Html.Parsed::length)
                .satisfiesExactly(
                        caption -> assertThat(caption).isBetween(1, 1_024),
                        message -> assertThat(message).isBetween(1_500, 4_096));
        assertThat(shown.html().getFirst()).contains(sample.title().characters());
        assertThat(shown.keyboard()).isPresent();
    }

    @Test
    void an_item_that_nobody_would_see_has_no_bullet() {
        Reply card =
                card(List.of(Block.bullets(List.of(Text.plain("lamps"), Text.plain("\u200b"), Text.plain("oil")))));

        assertThat(html(card, Place.PRIVATE)).singleElement().satisfies(html -> {
            assertThat(html).contains("• lamps\n• oil");
        });
    }

    @Test
    void a_long_body_is_several_messages_that_lose_no_letter() {
        Reply card = card(List.of(paragraph(3_000), paragraph(3_000), paragraph(9_000)));

        List<Html.Parsed> messages = Screen.parsed(shown(card, Place.PRIVATE));

        assertThat(messages)
                .hasSize(5)
                .allSatisfy(message -> assertThat(message.length()).isBetween(1, 4_096));
        assertThat(messages.getFirst().text()).startsWith("Lamps");
        assertThat(messages.stream().map(Html.Parsed::text).collect(Collectors.joining()))
                .satisfies(all ->
                        assertThat(all.chars().filter(c -> c == '.').count()).isEqualTo(15_000 / 30));
    }

    @Test
    void what_has_more_marks_than_a_message_may_is_several() {
        Text marked = Text.join(" and ", Collections.nCopies(250, Text.strong("lamps")));
        Reply card = card(List.of(
                Block.paragraph(marked), Block.bullets(Collections.nCopies(60, Text.code("lamp"))), paragraph(30)));

        List<Html.Parsed> messages = Screen.parsed(shown(card, Place.PRIVATE));

        assertThat(messages).allSatisfy(message -> assertThat(message.found()).isLessThanOrEqualTo(100));
        assertThat(messages.stream().mapToInt(Html.Parsed::found).sum()).isEqualTo(1 + 250 + 60);
    }

    @Test
    void what_is_shared_is_one_message_with_its_beginning_and_where_it_is_from() {
        Frame frame =
                Frame.BARE.crediting(List.of(new Credit(Text.plain("Lamps today"), Optional.empty(), Text.empty())));
        Reply card = new Reply.Card(
                Text.plain("Lamps"),
                Optional.empty(),
                Tone.NEUTRAL,
                List.of(paragraph(3_990), paragraph(3_990)),
                frame);

        assertThat(Screen.parsed(shown(card, Place.SHARED))).singleElement().satisfies(message -> {
            assertThat(message.length()).isBetween(2_000, 4_096);
            assertThat(message.text()).startsWith("Lamps\nA lamp").endsWith("\n…\n\nfrom Lamps today");
        });
    }

    @Test
    void what_is_shared_has_room_however_much_there_is_to_say_of_where_it_is_from() {
        Credit credit = new Credit(Text.plain("lamps, ".repeat(1_000)), Optional.empty(), Text.empty());
        Reply card = new Reply.Card(
                Text.plain("Lamps"),
                Optional.empty(),
                Tone.NEUTRAL,
                List.of(paragraph(3_990)),
                Frame.BARE.crediting(List.of(credit)));

        assertThat(Screen.parsed(shown(card, Place.SHARED))).singleElement().satisfies(message -> {
            assertThat(message.length()).isLessThanOrEqualTo(4_096);
            assertThat(message.text()).startsWith("Lamps\nA lamp").contains("from lamps, lamps");
        });
    }

    @Test
    void what_has_nothing_to_see_is_a_message_nevertheless() {
        for (String nothing : List.of("", " ", "\u2800", "\uFFFC", "\u200B", "\u0301")) {
            Reply notice = new Reply.Notice(Reply.Reason.FAULT, Text.plain(nothing), List.of(), Frame.BARE);

            assertThat(Screen.parsed(shown(notice, Place.PRIVATE)))
                    .extracting(Html.Parsed::text)
                    .containsExactly("…");
        }
    }

    @Test
    void what_has_no_title_begins_with_its_body() {
        Reply card = new Reply.Card(
                Text.plain(" \u200B"),
                Optional.of(URI.create("https://news.example/lamps")),
                Tone.NEUTRAL,
                List.of(paragraph(30)),
                Frame.BARE);

        assertThat(html(card, Place.PRIVATE)).containsExactly("A lamp is lit here every day. ");
        assertThat(html(price(Text.empty()), Place.PRIVATE)).containsExactly("<b>BTC</b>\n<b>$73,275.00  ▼ 0.17%</b>");
        assertThat(html(price(Text.plain("BTC in dollars")), Place.PRIVATE).getFirst())
                .startsWith("<b>BTC in dollars</b>\n");
    }

    @Test
    void a_wide_price_stays_below_its_symbol_however_many_tables_there_are() {
        Reply quotes = new Reply.Quotes(
                Text.plain("Prices"),
                List.of(new Reply.Group(Text.empty(), Collections.nCopies(200, wide()))),
                List.of(),
                Frame.BARE);

        assertThat(Screen.parsed(shown(quotes, Place.PRIVATE)))
                .hasSizeGreaterThan(1)
                .allSatisfy(message -> assertThat(
                                message.text().replace("Prices\n", "").lines())
                        .hasSizeGreaterThan(1)
                        .first()
                        .isEqualTo("SHIBAINU"));
    }

    @Test
    void options_that_have_no_button_are_said() {
        List<Reply.Option> options = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> new Reply.Option(Text.plain("lamp " + i), Text.empty(), Call.of("read")))
                .toList();

        Shown shown = shown(new Reply.Choice(Text.plain("Which lamp?"), options, Frame.BARE), Place.PRIVATE);

        assertThat(shown.html().getFirst())
                .contains("• lamp 50\n\n<i>There are buttons for the first 40 of these.</i>");
        assertThat(Screen.buttons(shown)).hasSize(40);
    }

    private List<String> html(Reply reply, Place place) {
        return shown(reply, place).html();
    }

    private static Reply card(List<Block> body) {
        return new Reply.Card(Text.plain("Lamps"), Optional.empty(), Tone.NEUTRAL, body, Frame.BARE);
    }

    private static Reply leaf(String words, int number, int count) {
        return new Reply.Leaf(
                Text.plain("Lamps"),
                Optional.empty(),
                List.of(Block.paragraph(Text.plain(words))),
                new Reply.Turn(number, count, Call.of("read")),
                Frame.BARE);
    }

    private static Reply price(Text title) {
        Reply.Quotes several = (Reply.Quotes) SampleReplies.quotes();
        Reply.Row row = several.groups().getFirst().rows().getFirst();
        return new Reply.Quotes(title, List.of(new Reply.Group(Text.empty(), List.of(row))), List.of(), Frame.BARE);
    }

    /** Sentences of thirty characters each. */
    private static Block paragraph(int length) {
        return Block.paragraph(Text.plain("A lamp is lit here every day. ".repeat(length / 30)));
    }
}
