package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Label;
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

    @Test
    void on_the_first_page_one_can_only_go_on() {
        List<Button> pages = buttons(leaf(1, 3));

        assertThat(pages).extracting(Button::getLabel).containsExactly("⏮", "◀", "1/3", "▶", "⏭");
        assertThat(pages).extracting(Button::isDisabled).containsExactly(true, true, true, false, false);
        assertThat(pages).extracting(Button::getStyle).containsOnly(ButtonStyle.SECONDARY);
    }

    @Test
    void on_the_last_page_one_can_only_go_back() {
        List<Button> pages = buttons(leaf(3, 3));

        assertThat(pages).extracting(Button::isDisabled).containsExactly(false, false, true, true, true);
    }

    @Test
    void one_page_alone_has_nothing_to_turn() {
        assertThat(rows(leaf(1, 1))).isEmpty();
    }

    @Test
    void a_few_answers_are_buttons_that_ask_for_them() {
        List<Button> answers = buttons(choice(3, Frame.BARE));

        List<String> all = answers.stream().map(Button::getCustomId).toList();
        assertThat(answers).extracting(Button::getStyle).containsOnly(ButtonStyle.PRIMARY);
        assertThat(all.stream()
                        .map(id -> ids.read(id, all)
                                .orElseThrow()
                                .call()
                                .arguments()
                                .get("words")))
                .containsExactly("read 0", "read 1", "read 2");
    }

    @Test
    void many_of_one_kind_are_a_menu_and_others_stay_buttons() {
        Frame frame = Frame.BARE.offering(
                Stream.concat(some("section", 5), some("summary", 1)).toList());

        List<ActionRow> rows = rows(choice(0, frame));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getButtons()).extracting(Button::getLabel).containsExactly("summary 0");
        assertThat(menus(rows).getFirst().getOptions())
                .extracting(SelectOption::getValue)
                .containsExactly("section 0", "section 1", "section 2", "section 3", "section 4");
    }

    @Test
    void two_menus_in_one_message_are_told_apart() {
        Frame frame = Frame.BARE.offering(some("section", 5).toList());

        List<StringSelectMenu> menus = menus(rows(choice(12, frame)));

        assertThat(menus).hasSize(2);
        assertThat(menus).extracting(StringSelectMenu::getCustomId).doesNotHaveDuplicates();
    }

    private List<ActionRow> rows(Reply reply) {
        return controls.rows(reply, Locale.ENGLISH, ASKER);
    }

    private List<Button> buttons(Reply reply) {
        return rows(reply).stream().flatMap(row -> row.getButtons().stream()).toList();
    }

    private static List<StringSelectMenu> menus(List<ActionRow> rows) {
        return rows.stream()
                .flatMap(row -> row.getComponents().stream())
                .filter(StringSelectMenu.class::isInstance)
                .map(StringSelectMenu.class::cast)
                .toList();
    }

    private static Reply leaf(int number, int count) {
        Reply.Turn turn = new Reply.Turn(number, count, Call.of("read").with("words", "lamps"));
        return new Reply.Leaf(Text.plain("Lamps"), Optional.empty(), List.of(), turn, Frame.BARE);
    }

    private static Reply choice(int answers, Frame frame) {
        List<Reply.Option> options = some("read", answers)
                .map(answer -> new Reply.Option(answer.label(), Text.empty(), answer.call()))
                .toList();
        return new Reply.Choice(Text.plain("Which?"), options, frame);
    }

    /** Each asks for what its label says. */
    private static Stream<newstape.reply.Button> some(String command, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> command + " " + i)
                .map(words -> newstape.reply.Button.of(words, Call.of(command).with("words", words)));
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
