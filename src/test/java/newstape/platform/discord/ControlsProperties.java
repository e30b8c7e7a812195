package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;

/** Whatever a reply offers, Discord takes what stands under its message, and all of it works. */
final class ControlsProperties {
    private static final String ASKER = "18446744073709551615";

    private final Ids ids = new Ids(
            call -> call.command() + " " + call.arguments().getOrDefault("words", ""),
            line -> Optional.of(Call.of(line.substring(0, line.indexOf(' ')))
                    .with("words", line.substring(line.indexOf(' ') + 1))));

    private final Controls controls = new Controls(ids, new Lexicon());

    @Property(tries = 300)
    void discord_takes_the_rows_of_any_reply(@ForAll("replies") Reply reply) {
        List<ActionRow> rows = controls.rows(reply, Locale.GERMAN, ASKER);

        assertThat(rows).hasSizeLessThanOrEqualTo(5).allSatisfy(row -> {
            assertThat(row.getComponents()).hasSizeBetween(1, 5);
            row.getButtons()
                    .forEach(
                            button -> assertThat(button.getLabel()).isNotBlank().hasSizeLessThanOrEqualTo(80));
        });
        menus(rows).forEach(ControlsProperties::fits);
        assertThat(customIds(rows))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(100));
    }

    @Property(tries = 300)
    void whatever_can_be_pressed_asks_for_something_the_reply_offered(@ForAll("replies") Reply reply) {
        List<ActionRow> rows = controls.rows(reply, Locale.ENGLISH, ASKER);

        List<Call> offered = calls(reply);
        List<String> buttons = buttons(rows)
                .map(button -> String.valueOf(button.getCustomId()))
                .toList();
        assertThat(buttons)
                .allSatisfy(id ->
                        assertThat(ids.read(id, buttons).orElseThrow().call()).isIn(offered));
        menus(rows)
                .forEach(menu -> assertThat(menu.getOptions())
                        .allSatisfy(option -> assertThat(
                                        ids.chosen(String.valueOf(menu.getCustomId()), option.getValue())
                                                .orElseThrow()
                                                .call())
                                .isIn(offered)));
    }

    private static void fits(StringSelectMenu menu) {
        assertThat(menu.getOptions()).hasSizeBetween(1, 25);
        assertThat(menu.getOptions()).extracting(SelectOption::getValue).doesNotHaveDuplicates();
        assertThat(String.valueOf(menu.getPlaceholder())).isNotBlank().hasSizeLessThanOrEqualTo(150);
        assertThat(menu.getOptions()).allSatisfy(option -> {
            assertThat(option.getLabel()).isNotBlank().hasSizeLessThanOrEqualTo(100);
            assertThat(option.getValue()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
            assertThat(String.valueOf(option.getDescription())).isNotBlank().hasSizeLessThanOrEqualTo(100);
        });
    }

    private static Stream<Button> buttons(List<ActionRow> rows) {
        return rows.stream().flatMap(row -> row.getButtons().stream());
    }

    private static List<StringSelectMenu> menus(List<ActionRow> rows) {
        return rows.stream()
                .flatMap(row -> row.getComponents().stream())
                .filter(StringSelectMenu.class::isInstance)
                .map(StringSelectMenu.class::cast)
                .toList();
    }

    private static List<String> customIds(List<ActionRow> rows) {
        List<String> all = new ArrayList<>();
        buttons(rows).forEach(button -> all.add(String.valueOf(button.getCustomId())));
        menus(rows).forEach(menu -> all.add(String.valueOf(menu.getCustomId())));
        return all;
    }

    private static List<Call> calls(Reply reply) {
        List<Call> calls = new ArrayList<>();
        reply.frame().buttons().forEach(button -> calls.add(button.call()));
        if (reply instanceof Reply.Choice choice) {
            choice.options().forEach(option -> calls.add(option.call()));
        }
        if (reply instanceof Reply.Leaf leaf) {
            for (int page = 1; page <= leaf.turn().count(); page++) {
                Call asked = leaf.turn().to(page);
                calls.add(
                        Call.of(asked.command()).with("words", asked.arguments().getOrDefault("words", "")));
            }
        }
        return calls;
    }

    @Provide
    Arbitrary<Reply> replies() {
        return Arbitraries.oneOf(choices(), leaves());
    }

    private Arbitrary<Reply> choices() {
        Arbitrary<Reply.Option> option = Combinators.combine(words(), words(), calls())
                .as((label, detail, call) -> new Reply.Option(Text.plain(label), Text.plain(detail), call));
        return Combinators.combine(words(), option.list().ofMaxSize(60), frames())
                .as((question, options, frame) -> new Reply.Choice(Text.plain(question), options, frame));
    }

    private Arbitrary<Reply> leaves() {
        return Combinators.combine(calls(), Arbitraries.integers().between(1, 9), frames())
                .as((call, page, frame) -> new Reply.Leaf(
                        Text.empty(), Optional.empty(), List.of(), new Reply.Turn(page, 9, call), frame));
    }

    private Arbitrary<Frame> frames() {
        Arbitrary<newstape.reply.Button> button =
                Combinators.combine(words(), calls()).as(newstape.reply.Button::of);
        return Combinators.combine(button.list().ofMaxSize(60), Arbitraries.of(Frame.Audience.values()))
                .as((buttons, audience) -> new Frame(List.of(), buttons, audience));
    }

    private Arbitrary<Call> calls() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"), words())
                .as((command, words) -> Call.of(command).with("words", words));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(300));
    }
}
