package newstape.platform.telegram.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newstape.platform.telegram.standin.Html.Entity;
import newstape.platform.telegram.standin.Html.Parsed;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTest {
    private static final URI LAMPS = URI.create("https://news.example/lamps?a=1&b='2'");

    @ParameterizedTest
    @ValueSource(
            strings = {"@keeper", "(@keeper)", "@@keeper", "write @keeper_1 now", "é@keeper @Keeper", "@\u030Akeeper"})
    void a_name_in_an_article_calls_nobody(String words) {
        assertThat(seen(Text.plain(words)).detected()).isEmpty();
    }

    @Test
    void a_name_of_which_a_part_was_searched_for_calls_nobody() {
        assertThat(seen(Text.of(Text.plain("by @"), new Text.Mark(Text.plain("keeper"))))
                        .detected())
                .isEmpty();
        assertThat(seen(Text.of(Text.plain("by @k"), new Text.Mark(Text.plain("eeper"))))
                        .detected())
                .isEmpty();
    }

    @Test
    void an_address_of_mail_is_one() {
        assertThat(seen(Text.plain("write to keeper@lamps.example.org"))).satisfies(message -> {
            assertThat(message.text()).isEqualTo("write to keeper@lamps.example.org");
            assertThat(message.detected()).extracting(Entity::type).containsExactly("email");
        });
    }

    @Test
    void a_name_in_code_is_as_it_can_be_typed() {
        assertThat(seen(Text.code("/alert @keeper"))).satisfies(message -> {
            assertThat(message.text()).isEqualTo("/alert @keeper");
            assertThat(message.detected()).isEmpty();
        });
    }

    @Test
    void many_names_find_room_as_they_are_shown() {
        Reply card = new Reply.Card(
                Text.empty(),
                Optional.empty(),
                Tone.NEUTRAL,
                List.of(Block.paragraph(Text.plain("@keeper of @lamp. ".repeat(250)))),
                Frame.BARE);

        assertThat(Screen.parsed(Screen.renderer().render(card, Locale.ENGLISH, Place.PRIVATE, Screen.ASKER)))
                .hasSizeGreaterThan(1)
                .allSatisfy(message -> assertThat(message.length()).isLessThanOrEqualTo(4_096));
    }

    @Test
    void a_command_that_stands_alone_can_be_pressed_and_another_can_be_copied() {
        assertThat(seen(Text.code("/tape"))).satisfies(message -> {
            assertThat(message.entities()).isEmpty();
            assertThat(message.detected()).extracting(Entity::type).containsExactly("bot_command");
        });
        assertThat(seen(Text.code("/read 2")).entities())
                .extracting(Entity::type)
                .containsExactly("code");
    }

    @Test
    void a_link_leads_where_it_led() {
        assertThat(seen(new Text.Link(Text.strong("the lamps"), LAMPS)).entities())
                .extracting(Entity::type, entity -> entity.details().getOrDefault("url", ""))
                .containsExactly(tuple("text_link", "https://news.example/lamps?a=1&b='2'"), tuple("bold", ""));
    }

    /** Telegram's parser would let the last two pass between tags; its description asks for all. */
    @Test
    void whatever_could_be_markup_is_escaped() {
        assertThat(Html.escaped("&<>\"")).isEqualTo("&amp;&lt;&gt;&quot;");
    }

    @Test
    void no_address_ends_the_link_it_stands_in() {
        String address = "https://news.example/\"><b>&lt;";
        Run run = new Run("the lamps", Run.Style.PLAIN.leadingTo(address));

        Parsed message = newstape.platform.telegram.standin.Html.parse(Html.of(List.of(run)));

        assertThat(message.text()).isEqualTo("the lamps");
        assertThat(message.entities())
                .extracting(entity -> entity.details().get("url"))
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "tg://user?id=1", "mailto:keeper@lamps.example", "//lamps.example", "x"})
    void a_link_that_is_not_of_the_web_is_its_label(String target) {
        Parsed message = seen(new Text.Link(Text.plain("the lamps"), URI.create(target)));

        assertThat(message.text()).isEqualTo("the lamps");
        assertThat(message.entities()).isEmpty();
        assertThat(message.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T17:30:00Z", "1970-01-01T00:00:01Z", "2038-01-19T03:14:06Z"})
    void a_moment_is_told_in_the_readers_own_time(String at) {
        Text moment = new Text.Moment(Instant.parse(at), Text.Moment.Style.DATE_TIME, "then");

        assertThat(seen(Text.of(Text.plain("It was "), moment)).entities())
                .extracting(Entity::type, Entity::details)
                .containsExactly(tuple(
                        "date_time",
                        Map.of(
                                "unix_time",
                                Long.toString(Instant.parse(at).getEpochSecond()),
                                "date_time_format",
                                "Dt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1969-07-20T20:17:40Z", "1970-01-01T00:00:00Z", "2038-01-19T03:14:07Z", "9999-01-01T00:00:00Z"})
    void a_moment_that_telegram_does_not_know_is_told_in_words(String at) {
        Text moment = new Text.Moment(Instant.parse(at), Text.Moment.Style.DATE, "then");

        assertThat(seen(moment)).satisfies(message -> {
            assertThat(message.text()).isEqualTo("then");
            assertThat(message.entities()).isEmpty();
        });
    }

    @Test
    void a_moment_or_code_in_marked_words_loses_nothing() {
        Text moment = new Text.Moment(Instant.ofEpochSecond(1), Text.Moment.Style.RELATIVE, "then");

        Parsed message = seen(new Text.Emphasis(new Text.Strong(Text.of(Text.plain("a "), moment, Text.code("b")))));

        assertThat(message.lost()).isEmpty();
        assertThat(message.entities())
                .extracting(Entity::type)
                .containsExactlyInAnyOrder("bold", "italic", "date_time", "code");
    }

    private static Parsed seen(Text text) {
        return newstape.platform.telegram.standin.Html.parse(Html.of(Run.of(text)));
    }
}
