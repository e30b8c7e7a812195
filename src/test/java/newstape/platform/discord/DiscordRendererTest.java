package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import newstape.platform.SampleReplies;
import newstape.platform.Snapshot;
import newstape.reply.Block;
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
import org.junit.jupiter.params.provider.ValueSource;

final class DiscordRendererTest {
    private static final String ASKER = "123456789012345678";

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Ids(DiscordRendererTest::line, line -> Optional.empty()), new Lexicon());

    private static String line(Call call) {
        return "/" + call.command() + " " + String.join(" ", call.arguments().values());
    }

    static Stream<Arguments> shapes() {
        Reply.Quotes several = (Reply.Quotes) SampleReplies.quotes();
        Reply one = new Reply.Quotes(
                Text.plain("Bitcoin"),
                List.of(new Reply.Group(
                        Text.empty(), several.groups().getFirst().rows().subList(0, 1))),
                several.notes(),
                several.frame());
        return Stream.concat(
                SampleReplies.all().entrySet().stream().map(shape -> Arguments.of(shape.getKey(), shape.getValue())),
                Stream.of(Arguments.of("quote", one)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void every_shape_looks_as_it_did(String shape, Reply reply) {
        String seen = renderer.render(reply, Locale.ENGLISH, ASKER).stream()
                .map(message -> message.toData().toPrettyString())
                .collect(Collectors.joining("\n"));

        Snapshot.matches("discord/" + shape + ".json", seen);
    }

    @Test
    void a_picture_goes_along_as_a_file_with_words_for_who_cannot_see_it() {
        MessageCreateData message =
                renderer.render(SampleReplies.picture(), Locale.ENGLISH, ASKER).getFirst();

        assertThat(message.getFiles()).singleElement().satisfies(file -> {
            assertThat(file.getName()).isEqualTo("picture.png");
            assertThat(file.getDescription()).isEqualTo("Bitcoin over seven days, from 70 to 73");
        });
        assertThat(message.getEmbeds().getFirst().getImage())
                .extracting(MessageEmbed.ImageInfo::getUrl)
                .isEqualTo("attachment://picture.png");
    }

    @Test
    void a_long_text_ends_its_frames_between_sentences_and_reopens_its_marks() {
        Text text = new Text.Strong(Text.plain("A lamp is lit here every night. ".repeat(200)));
        Reply card = new Reply.Card(
                Text.plain("Lamps"), Optional.empty(), Tone.NEUTRAL, List.of(Block.paragraph(text)), Frame.BARE);

        List<String> frames = renderer.render(card, Locale.ENGLISH, ASKER).stream()
                .flatMap(message -> message.getEmbeds().stream())
                .map(frame -> String.valueOf(frame.getDescription()))
                .toList();

        assertThat(frames)
                .hasSizeGreaterThan(1)
                .allSatisfy(frame -> assertThat(frame).startsWith("**A lamp").endsWith("night.**"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_999, 2_001, 2_047, 3_000})
    void an_address_of_any_length_does_no_harm_to_its_title(int length) {
        URI address = URI.create("https://news.example/" + "a".repeat(length));

        Reply card = new Reply.Card(Text.plain("Lamps"), Optional.of(address), Tone.NEUTRAL, List.of(), Frame.BARE);

        assertThat(renderer.render(card, Locale.ENGLISH, ASKER).getFirst().getEmbeds())
                .extracting(MessageEmbed::getTitle)
                .containsExactly("Lamps");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 100, 5_000})
    void a_table_fits_however_wide_its_figures_are(int digits) {
        Reply.Row row = new Reply.Row(
                "x:y",
                "LAMP",
                "Lamp",
                BigDecimal.ONE,
                "USD",
                Optional.of(BigDecimal.ONE),
                Tone.UP,
                "1".repeat(digits),
                "▲ " + "1".repeat(digits));
        Reply quotes = new Reply.Quotes(
                Text.plain("Prices"),
                List.of(new Reply.Group(Text.empty(), Collections.nCopies(90, row))),
                List.of(),
                Frame.BARE);

        assertThat(renderer.render(quotes, Locale.ENGLISH, ASKER)).isNotEmpty();
    }

    @Test
    void one_character_that_is_longer_than_a_frame_is_cut_as_seldom_as_can_be() {
        Reply card = new Reply.Card(
                Text.plain("Lamps"),
                Optional.empty(),
                Tone.NEUTRAL,
                List.of(Block.paragraph(Text.plain("a" + "\u0301".repeat(6_000)))),
                Frame.BARE);

        String shown = renderer.render(card, Locale.ENGLISH, ASKER).stream()
                .flatMap(message -> message.getEmbeds().stream())
                .map(frame -> String.valueOf(frame.getDescription()))
                .collect(Collectors.joining("\n"));

        assertThat(shown.lines()).hasSizeLessThan(10);
    }

    @Test
    void options_that_a_menu_has_no_room_for_are_said() {
        List<Reply.Option> options =
                IntStream.range(0, 30).mapToObj(i -> option("lamp " + i, i)).toList();

        assertThat(choice(options)).contains("- lamp 29").contains("-# The menu has the first 25 of these.");
    }

    @Test
    void options_whose_labels_are_too_long_for_buttons_are_told_apart() {
        String begun = "A very long title of an article on lamps that differs from another at its very end, ".repeat(2);

        assertThat(choice(List.of(option(begun + "once", 1), option(begun + "twice", 2))))
                .contains("end, once")
                .contains("end, twice");
    }

    private static Reply.Option option(String label, int number) {
        return new Reply.Option(
                Text.plain(label), Text.empty(), Call.of("read").with("article", Integer.toString(number)));
    }

    private String choice(List<Reply.Option> options) {
        Reply choice = new Reply.Choice(Text.plain("Which lamp?"), options, Frame.BARE);
        return String.valueOf(renderer.render(choice, Locale.ENGLISH, ASKER)
                .getFirst()
                .getEmbeds()
                .getFirst()
                .getDescription());
    }
}
