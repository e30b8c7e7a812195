package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newstape.command.Command;
import newstape.command.Router;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.platform.discord.DiscordStage;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.Message;
import newstape.platform.discord.standin.Server;
import newstape.platform.discord.standin.StandIn;
import newstape.reply.Call;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What members of a Discord server see of the whole program. */
@Timeout(120)
final class DiscordTest {
    @TempDir
    private static Path pages;

    private static final int BUTTON = 2;

    private static StandIn discord;
    private static Router router;
    private static DiscordStage stage;
    private static Member ada;
    private static Member ben;

    @BeforeAll
    static void open() {
        discord = StandIn.start();
        Server server = discord.server("Harbour");
        ada = server.member("ada");
        ben = server.member("ben", "de", 0);
        router = Newsroom.withSeeds(pages).router();
        stage = DiscordStage.open(discord, router);
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.close();
            List<String> violations = discord.violations();
            discord.close();
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void a_price_reads_at_a_glance_and_says_where_it_is_from_and_how_old_it_is() {
        Message answer = ada.runs("price", Map.of("symbol", "BTC")).awaitAnswer();

        assertThat(answer.says())
                .contains("Bitcoin · BTC", "### $73,275.00  ▼ 0.17%")
                .contains("-# from the tape on ai-engineers-travel.txt, as of 04\\:57 UTC");
        assertThat(answer.isEphemeral()).isFalse();
    }

    @Test
    void several_prices_stand_in_columns() {
        Message answer = ada.runs("price", Map.of("symbol", "btc, eth gold")).awaitAnswer();

        assertThat(answer.says()).contains("```\nBTC");
    }

    @Test
    void pages_turn_in_place_for_everyone() {
        Message first = ada.runs("read", Map.of()).awaitAnswer();

        Message second = ben.presses(first, "▶").awaitAnswer();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.labels()).anyMatch(label -> label.startsWith("2/"));
        assertThat(second.says()).isNotEqualTo(first.says());
        assertThat(second.button("⏮").orElseThrow().path("disabled").asBoolean(false))
                .isFalse();
    }

    @Test
    void a_section_is_chosen_from_a_menu() {
        Message sections = ada.runs("sections", Map.of()).awaitAnswer();

        Message section = ada.chooses(sections, "What the Rule Asks").awaitAnswer();

        assertThat(section.id()).isEqualTo(sections.id());
        assertThat(section.says()).contains("What the Rule Asks");
    }

    @Test
    void what_may_be_several_things_is_asked_and_then_answered_for_all() {
        Message question = ada.runs("price", Map.of("symbol", "crude")).awaitAnswer();
        Exchange answered = ada.presses(question, question.labels().getFirst());

        Message answer = answered.awaitAnswer();

        assertThat(question.isEphemeral()).isTrue();
        assertThat(answer.isEphemeral()).isFalse();
        assertThat(answer.says()).contains("WTI");
    }

    @Test
    void help_and_refusals_are_for_who_asked() {
        assertThat(ada.runs("help", Map.of()).awaitAnswer().isEphemeral()).isTrue();
        assertThat(ada.runs("price", Map.of("symbol", "NOPE")).awaitAnswer().isEphemeral())
                .isTrue();
    }

    @Test
    void symbols_articles_sections_and_authors_are_completed() {
        assertThat(ada.types("price", Map.of(), "symbol", "eth b").awaitChoices())
                .contains(new Exchange.Choice("eth BTC · eth Bitcoin", "eth BTC"));
        assertThat(ada.types("summary", Map.of(), "article", "passport").awaitChoices())
                .allSatisfy(choice -> assertThat(choice.value()).startsWith("~"));
        assertThat(ada.types("section", Map.of(), "words", "talent").awaitChoices())
                .isNotEmpty();
        assertThat(ada.types("author", Map.of(), "name", "").awaitChoices()).isNotEmpty();
    }

    @Test
    void the_prices_in_a_message_are_shown() {
        Message answer = ada.asksAbout("Prices in this message", "so $xrp is up and bitcoin isn't")
                .awaitAnswer();

        assertThat(answer.says()).contains("XRP", "BTC");
        assertThat(ada.asksAbout("Prices in this message", "gm").awaitAnswer().says())
                .contains("names nothing that has a price");
    }

    @Test
    void the_link_in_a_message_is_summarised() {
        Message answer = ada.asksAbout(
                        "Summarise the link",
                        "look: <https://www.harbour-ledger.example/energy/gas-plant-next-door?utm_source=x>!")
                .awaitAnswer();

        assertThat(answer.isEphemeral()).isFalse();
        assertThat(ada.asksAbout("Summarise the link", "https://elsewhere.example/x")
                        .awaitAnswer()
                        .says())
                .contains("no link to an article");
    }

    @Test
    void who_has_discord_in_german_is_answered_in_german() {
        Message answer = ben.runs("help", Map.of()).awaitAnswer();

        assertThat(answer.says()).contains("Was Sie fragen können");
    }

    @Test
    void threads_and_direct_messages_are_answered_as_well() {
        assertThat(ada.runsInThread("price", Map.of("symbol", "BTC"))
                        .awaitAnswer()
                        .says())
                .contains("$73,275.00");
        assertThat(ada.runsInPrivate("price", Map.of("symbol", "BTC"))
                        .awaitAnswer()
                        .says())
                .contains("$73,275.00");
    }

    @Test
    void every_example_of_every_command_is_answered_and_so_is_all_that_can_be_pressed_there() {
        for (Command command : router.commands().all()) {
            for (String example : command.signature().examples()) {
                Map<String, Object> options = options(router.call(example).orElseThrow(), command.signature());
                String name = command.signature().name();
                Message answer = ada.runs(name, options).awaitAnswer();
                assertThat(answer.says()).as(example).isNotBlank();
                for (JsonNode button : answer.components()) {
                    if (button.path("type").asInt() == BUTTON
                            && !button.path("disabled").asBoolean(false)) {
                        Message again = ada.runs(name, options).awaitAnswer();
                        String label = button.path("label").asString();
                        assertThat(ada.presses(again, label).awaitAnswer().says())
                                .as("%s: %s", example, label)
                                .isNotBlank()
                                .doesNotContain("another version");
                    }
                }
                for (Message.Option option : answer.options().toList()) {
                    Message again = ada.runs(name, options).awaitAnswer();
                    assertThat(ada.chooses(again, option.label()).awaitAnswer().says())
                            .as("%s: %s", example, option)
                            .contains(option.label().substring(0, 3));
                }
            }
        }
    }

    private static Map<String, Object> options(Call call, Signature signature) {
        Map<String, Object> options = new LinkedHashMap<>();
        call.arguments().forEach((name, value) -> {
            boolean whole = signature.parameter(name).orElseThrow().shape() instanceof Shape.Whole;
            options.put(name, whole ? (Object) Integer.valueOf(value) : value);
        });
        return options;
    }

    @Test
    void names_and_descriptions_are_told_in_german_too() {
        JsonNode price = discord.command("price", 1).orElseThrow();

        assertThat(price.path("name_localizations").path("de").asString()).isEqualTo("kurs");
        assertThat(price.path("description_localizations").path("de").asString())
                .isNotBlank();
        assertThat(discord.command("Prices in this message", 3)
                        .orElseThrow()
                        .path("name_localizations")
                        .path("de")
                        .asString())
                .isEqualTo("Kurse in dieser Nachricht");
    }
}
