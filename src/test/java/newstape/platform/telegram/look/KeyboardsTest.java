package newstape.platform.telegram.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import newstape.platform.SampleReplies;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

final class KeyboardsTest {
    private final TelegramRenderer renderer = Screen.renderer();

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 2, · 1/2 · 2 ›",
        "2, 2, ‹ 1 · 2/2 ·",
        "1, 3, · 1/3 · 2 › 3 »",
        "2, 3, ‹ 1 · 2/3 · 3 ›",
        "3, 3, « 1 ‹ 2 · 3/3 ·",
        "3, 5, « 1 ‹ 2 · 3/5 · 4 › 5 »"
    })
    void pages_can_be_turned_where_there_are_any(int number, int count, String labels) {
        Reply.Turn turn = new Reply.Turn(number, count, Call.of("read"));
        Reply leaf = new Reply.Leaf(Text.plain("Lamps"), Optional.empty(), List.of(), turn, Frame.BARE);

        assertThat(String.join(" ", labels(leaf))).isEqualTo(labels);
        assertThat(Screen.rows(shown(leaf, Place.PRIVATE))).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Frame.Audience.class)
    void in_a_group_a_button_knows_who_may_press_it(Frame.Audience audience) {
        Reply reply = offering(List.of("Refresh"), audience);

        assertThat(data(reply, Place.GROUP))
                .containsExactly(
                        switch (audience) {
                            case EVERYONE -> "1e|/lamp Refresh";
                            case ASKER_PRESSES -> "1p21i3v9|/lamp Refresh";
                            case ASKER -> "1a21i3v9|/lamp Refresh";
                        });
        assertThat(data(reply, Place.PRIVATE)).containsExactly("1e|/lamp Refresh");
    }

    @Test
    void in_a_channel_every_button_leads_into_the_readers_own_chat() {
        for (Reply reply : SampleReplies.all().values()) {
            assertThat(Screen.buttons(shown(reply, Place.CHANNEL))).allSatisfy(button -> {
                assertThat(button.getCallbackData()).isNull();
                assertThat(button.getUrl()).startsWith("https://t.me/newstape_bot?start=");
            });
        }
    }

    @Test
    void short_buttons_stand_beside_each_other_and_long_ones_alone() {
        Reply reply = offering(
                List.of("1", "2", "3", "4", "5", "Read it all", "Sections", "A label of thirty-five characters!!"),
                Frame.Audience.EVERYONE);

        assertThat(Screen.rows(shown(reply, Place.PRIVATE)))
                .extracting(
                        row -> row.stream().map(InlineKeyboardButton::getText).toList())
                .containsExactly(
                        List.of("1", "2", "3", "4"),
                        List.of("5", "Read it all", "Sections"),
                        List.of("A label of thirty-five characters!!"));
    }

    @Test
    void no_more_buttons_are_shown_than_telegram_takes() {
        Reply reply =
                offering(IntStream.range(0, 300).mapToObj(Integer::toString).toList(), Frame.Audience.EVERYONE);

        assertThat(labels(reply)).hasSizeBetween(80, 100).startsWith("0", "1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u200B", "\u2800", "\u3164", "\u0301", "\uD800"})
    void a_label_that_nobody_would_see_is_one_that_is_seen(String blank) {
        assertThat(labels(offering(List.of(blank), Frame.Audience.EVERYONE))).containsExactly("…");
    }

    @Test
    void answers_come_before_what_else_can_be_asked() {
        Reply choice = SampleReplies.choice();
        Frame frame = choice.frame().offering(List.of(Button.of("All articles", Call.of("articles"))));
        Reply more = new Reply.Choice(Text.plain("Which?"), ((Reply.Choice) choice).options(), frame);

        assertThat(labels(more)).containsExactly("Harbour lights", "Harbour nights", "All articles");
    }

    private static Reply offering(List<String> labels, Frame.Audience audience) {
        List<Button> buttons = labels.stream()
                .map(label -> Button.of(label, Call.of("lamp").with("label", label)))
                .toList();
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND, Text.plain("none"), List.of(), new Frame(List.of(), buttons, audience));
    }

    private Shown shown(Reply reply, Place place) {
        return renderer.render(reply, Locale.ENGLISH, place, Screen.ASKER);
    }

    private List<String> labels(Reply reply) {
        return Screen.buttons(shown(reply, Place.PRIVATE)).stream()
                .map(InlineKeyboardButton::getText)
                .toList();
    }

    private List<String> data(Reply reply, Place place) {
        return Screen.buttons(shown(reply, place)).stream()
                .map(InlineKeyboardButton::getCallbackData)
                .toList();
    }
}
