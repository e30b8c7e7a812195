package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newstape.command.Command;
import newstape.command.Router;
import newstape.platform.telegram.TelegramStage;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Message;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.Press;
import newstape.platform.telegram.standin.Seeking;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What people in Telegram see of the whole program. */
@Timeout(120)
final class TelegramTest {
    @TempDir
    private static Path pages;

    private static StandIn telegram;
    private static Router router;
    private static TelegramStage stage;

    @BeforeAll
    static void open() {
        telegram = StandIn.start();
        router = Newsroom.withSeeds(pages).router();
        stage = TelegramStage.open(telegram, router, TelegramStage.folder());
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.close();
            List<String> violations = telegram.violations();
            telegram.close();
            assertThat(violations).isEmpty();
        }
    }

    private Person ada;
    private Chat chat;

    @BeforeEach
    void come() {
        ada = telegram.person("ada");
        chat = telegram.privateChat(ada);
    }

    private Message asked(String line) {
        return ada.says(chat, line).awaitAnswer();
    }

    @Test
    void a_price_reads_at_a_glance_and_says_where_it_is_from_and_how_old_it_is() {
        Message answer = asked("/price BTC");

        assertThat(answer.html())
                .contains("<b>Bitcoin · BTC</b>\n<b>$73,275.00  ▼ 0.17%</b>")
                .contains("<i>from the tape on ai-engineers-travel.txt, as of 04:57 UTC");
        assertThat(answer.replyTo()).isPresent();
        assertThat(answer.linkPreview().path("is_disabled").asBoolean()).isTrue();
    }

    @Test
    void several_prices_stand_in_columns_however_they_are_typed() {
        assertThat(asked("/price btc, eth").html()).contains("<pre>BTC");
        assertThat(asked("/price\u00a0“btc” $ETH").html()).contains("<pre>BTC");
        assertThat(asked("/price $BTC").text()).contains("Bitcoin");
        assertThat(asked("$BTC").text()).contains("Bitcoin");
    }

    @Test
    void what_was_left_out_is_asked_for_with_buttons() {
        Message question = asked("/price");

        Press press = ada.presses(question, "Bitcoin");

        assertThat(press.awaitEdit().text()).contains("$73,275.00");
        assertThat(press.awaitToast()).isEmpty();
    }

    @Test
    void what_cannot_be_offered_is_typed_in_answer() {
        Message question = asked("/search");

        assertThat(question.text()).startsWith("/search needs to know");
        assertThat(question.asked().path("reply_markup").path("force_reply").asBoolean())
                .isTrue();
        assertThat(ada.replies(question, "talent").awaitAnswer().text()).contains("talent");
    }

    @Test
    void commands_for_other_bots_are_left_alone() {
        Chat group = telegram.supergroup("Harbour");
        ada.says(group, "/price@other_bot BTC");
        ada.says(group, "/ban somebody");
        ada.says(group, "gm");

        Message answer = ada.says(group, "/price@Newstape_Bot BTC").awaitAnswer();

        assertThat(answer.text()).contains("Bitcoin");
        assertThat(group.messages()).hasSize(1);
    }

    @Test
    void pages_turn_in_place() {
        Message first = asked("/read");

        Message second = ada.presses(first, "2 ›").awaitEdit();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.labels()).anyMatch(label -> label.startsWith("· 2/"));
        assertThat(second.text()).isNotEqualTo(first.text());
    }

    @Test
    void a_section_is_opened_from_a_button() {
        Message section = ada.presses(asked("/sections"), "What the Rule Asks").awaitEdit();

        assertThat(section.text()).contains("What the Rule Asks");
    }

    @Test
    void every_example_of_every_command_is_answered_and_so_is_all_that_can_be_pressed_there() {
        for (Command command : router.commands().all()) {
            for (String example : command.signature().examples()) {
                Person asker = telegram.person("asker");
                Message answer =
                        asker.says(telegram.privateChat(asker), example).awaitAnswer();
                assertThat(answer.text()).as(example).isNotBlank();
                for (String label : answer.labels()) {
                    Person presser = telegram.person("presser");
                    Message again =
                            presser.says(telegram.privateChat(presser), example).awaitAnswer();
                    Press press = presser.presses(again, label);
                    String toast = press.awaitToast();
                    assertThat(toast).as("%s: %s", example, label).doesNotContain("another version");
                    if (toast.isEmpty()) {
                        assertThat(press.awaitOutcome().text())
                                .as("%s: %s", example, label)
                                .isNotBlank();
                    }
                }
            }
        }
    }

    @Test
    void from_any_chat_prices_sections_and_articles_are_found_and_shared_with_their_source() {
        Seeking prices = ada.seeks("btc");
        Seeking articles = ada.seeks("talent");

        Seeking.Result price = prices.awaitResults().getFirst();
        assertThat(price.title()).isEqualTo("Bitcoin · BTC");
        assertThat(price.description()).contains("$73,275.00");
        assertThat(prices.cacheTime()).isLessThanOrEqualTo(30);
        assertThat(articles.awaitResults()).isNotEmpty();

        Message shared = ada.takes(price);
        assertThat(shared.text()).contains("$73,275.00", "from the tape on", "as of");
    }

    @Test
    void what_is_shared_goes_on_where_it_is() {
        Seeking.Result article = ada.seeks("rule").awaitResults().getFirst();
        Message shared = ada.takes(article);
        String label = shared.labels().getFirst();

        Message changed = ada.presses(shared, label).awaitEdit();

        assertThat(changed.text()).isNotEqualTo(shared.text());
    }

    @Test
    void searches_have_pages() {
        Seeking first = ada.seeks("");
        List<Seeking.Result> results = first.awaitResults();
        assertThat(first.nextOffset()).isNotEmpty();

        List<Seeking.Result> more = ada.seeks("", first.nextOffset()).awaitResults();

        assertThat(results).hasSize(10);
        assertThat(more).isNotEmpty();
        assertThat(more.stream().map(Seeking.Result::id))
                .doesNotContainAnyElementsOf(
                        results.stream().map(Seeking.Result::id).toList());
    }

    @Test
    void a_channels_post_leads_into_the_readers_own_chat() {
        Chat channel = telegram.channel("Harbour news");
        Message post = channel.posts("/summary").awaitAnswer();
        String link =
                post.button(post.labels().getFirst()).orElseThrow().path("url").asString();
        String parameter = link.substring(link.indexOf("?start=") + 7);

        Message opened = ada.starts(parameter).awaitAnswer();

        assertThat(link).startsWith("https://t.me/" + telegram.username() + "?start=");
        assertThat(opened.text()).isNotBlank();
        assertThat(opened.text()).doesNotContain("leads to");
    }

    @Test
    void links_open_prices_articles_and_sections() {
        assertThat(ada.starts("price-BTC").awaitAnswer().text()).contains("Bitcoin");
        assertThat(ada.starts("section-talent").awaitAnswer().text()).isNotBlank();
        assertThat(ada.starts("").awaitAnswer().text()).contains("What you can ask");
        assertThat(ada.starts("nonsense-x").awaitAnswer().text()).contains("nothing that Newstape has");
    }

    @Test
    void topics_are_kept() {
        Chat forum = telegram.forum("Harbour");
        int topic = forum.topic("Prices");

        Message answer = ada.says(forum, topic, "/price BTC").awaitAnswer();

        assertThat(answer.thread()).isEqualTo(topic);
        assertThat(ada.says(forum, "/price BTC").awaitAnswer().thread()).isZero();
    }

    @Test
    void a_bare_command_that_answers_a_message_is_about_it() {
        Chat group = telegram.supergroup("Talk");
        Person ben = telegram.person("ben");
        Message said = ben.says(
                        group,
                        "look: https://www.harbour-ledger.example/energy/gas-plant-next-door?utm_source=x and $XRP")
                .message();

        assertThat(ada.replies(said, "/summary").awaitAnswer().text()).isNotBlank();
        assertThat(ada.replies(said, "/price").awaitAnswer().text()).contains("XRP");
    }

    @Test
    void in_german_where_somebodys_telegram_is_german() {
        Person ben = telegram.person("ben", "de");

        assertThat(ben.says(telegram.privateChat(ben), "/help").awaitAnswer().text())
                .contains("Was Sie fragen können");
    }

    @Test
    void menus_are_told_by_place_and_language() {
        telegram.awaitCalls("setMyCommands", 9);
        JsonNode privately = JsonNodeFactory.instance.objectNode().put("type", "all_private_chats");

        List<JsonNode> english = telegram.commands(privately, "");
        List<JsonNode> german = telegram.commands(privately, "de");

        assertThat(english).anyMatch(entry -> entry.path("command").asString().equals("price"));
        assertThat(german).anyMatch(entry -> entry.path("command").asString().equals("kurs"));
        assertThat(english).hasSameSizeAs(router.commands().all());
    }
}
