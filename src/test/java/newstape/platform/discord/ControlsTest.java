package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ControlsTest {
    private static final String ASKER = "123456789012345678";

    private final Ids ids = new Ids(
            call -> call.arguments().getOrDefault("words", "/" + call.command()),
            line -> Optional.of(Call.of("read").with("words", line)));
    private final Controls controls = new Controls(ids, new Lexicon());

    @Test
    void every_button_that_is_shown_works_however_many_find_no_room() {
        List<newstape.reply.Button> offered = offers(32);

        List<String> shown = shown(offered);

        assertThat(shown).hasSizeBetween(20, 25);
        assertThat(shown)
                .allSatisfy(id -> assertThat(ids.read(id, shown))
                        .map(press -> press.call().arguments().get("words"))
                        .hasValueSatisfying(words -> assertThat(offered)
                                .anyMatch(button ->
                                        words.equals(button.call().arguments().get("words")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFE0F", "\u034F", "\u0301", "\u200B", "\u3164", " "})
    void a_label_that_nobody_would_see_is_one_that_is_seen(String blank) {
        assertThat(Label.of(blank, 80)).isEqualTo("…");
    }

    private List<String> shown(List<newstape.reply.Button> offered) {
        Reply notice =
                new Reply.Notice(Reply.Reason.NOT_FOUND, Text.plain("m"), List.of(), Frame.BARE.offering(offered));
        return controls.rows(notice, Locale.ENGLISH, ASKER).stream()
                .map(ActionRow::getButtons)
                .flatMap(List::stream)
                .map(Button::getCustomId)
                .toList();
    }

    /** Four of a kind each; the first need more room than their ids have, and none shares its words with another. */
    private static List<newstape.reply.Button> offers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> newstape.reply.Button.of(
                        "lamp " + i, Call.of("kind" + i / 4).with("words", words(i < 8 ? 300 : 5, new Random(i)))))
                .toList();
    }

    private static String words(int length, Random random) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
