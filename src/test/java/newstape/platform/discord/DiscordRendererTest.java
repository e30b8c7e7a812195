package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
}
