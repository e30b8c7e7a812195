package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stand-in keeps to what Telegram keeps to. */
@Timeout(60)
final class StandInTest {
    private static final ObjectNode MORE = Wire.keyboard("More", "more:1");

    private final StandIn telegram = StandIn.start();
    private final Wire bot = new Wire(telegram);
    private final Person ada = telegram.person("Ada", "de");
    private final Chat chat = telegram.privateChat(ada);

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    private static String refusal(JsonNode envelope) {
        assertThat(envelope.path("ok").asBoolean()).isFalse();
        return envelope.path("error_code").asInt() + " "
                + envelope.path("description").asString();
    }

    private JsonNode lastUpdate() {
        return bot.call("getUpdates", "offset", -1).path("result").path(0);
    }

    @Test
    void a_worthless_token_is_refused() {
        assertThat(bot.call("getMe").path("result").path("username").asString()).isEqualTo(telegram.username());

        telegram.revoke();

        assertThat(refusal(bot.call("getMe"))).isEqualTo("401 Unauthorized");
    }

    @Test
    void what_it_does_not_know_it_reports() {
        assertThat(refusal(bot.call("sendPigeon"))).isEqualTo("404 Not Found");
        assertThat(telegram.violations()).contains("there is no method sendPigeon here");
    }

    @Test
    void a_method_is_taken_in_any_case_and_as_a_form() throws IOException {
        String form = "chat_id=" + chat.id() + "&text=a%26b+c&reply_markup=" + "%7B%22inline_keyboard%22%3A%5B%5D%7D";

        bot.body("sendmessage", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));

        assertThat(chat.messages()).extracting(Message::text).containsExactly("a&b c");
        assertThat(telegram.calls("sendMessage").getFirst().parameters().path("reply_markup"))
                .isEqualTo(Json.object("inline_keyboard", List.of()));
    }

    @Test
    void commands_are_marked_in_what_people_say() {
        ada.says(chat, "😀 /price@newstape_bot BTC");

        assertThat(lastUpdate().path("message").path("entities"))
                .containsExactly(Json.object("offset", 3, "length", 19, "type", "bot_command"));
    }

    @Test
    void an_answer_is_what_replies_before_what_only_comes_later() {
        Said said = ada.says(chat, "hello");
        bot.says(chat, "by the way");
        bot.call(
                "sendMessage",
                "chat_id",
                Long.toString(chat.id()),
                "text",
                "hello too",
                "reply_parameters",
                Json.object("message_id", said.messageId()));

        assertThat(said.awaitAnswer().text()).isEqualTo("hello too");
        assertThat(said.awaitAnswers(2)).extracting(Message::text).containsExactly("by the way", "hello too");
    }

    @Test
    void text_is_measured_and_parsed() {
        assertThat(refusal(bot.says(chat, "<b></b>"))).isEqualTo("400 Bad Request: message text is empty");
        assertThat(refusal(bot.says(chat, "x".repeat(4_097)))).isEqualTo("400 Bad Request: message is too long");
        assertThat(refusal(bot.says(chat, "1 < 2"))).startsWith("400 Bad Request: can't parse entities: ");
        assertThat(bot.says(chat, "<b>" + "x".repeat(4_096) + "</b>").path("ok").asBoolean())
                .isTrue();
        assertThat(telegram.violations())
                .contains("message text is empty", "message is too long")
                .anyMatch(one -> one.contains("can't parse entities"));
    }

    @Test
    void the_sixth_message_at_once_to_a_chat_is_too_many() {
        for (int i = 0; i < 5; i++) {
            bot.says(chat, "fast " + i);
        }

        JsonNode sixth = bot.says(chat, "faster");

        assertThat(refusal(sixth)).isEqualTo("429 Too Many Requests: retry after 1");
        assertThat(sixth.path("parameters").path("retry_after").asInt()).isEqualTo(1);
        assertThat(telegram.violations()).containsExactly("sendMessage: more than one message a second to Ada");
        assertThat(chat.messages()).hasSize(5);
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() {
        bot.says(chat, "now", MORE);
        int id = chat.messages().getFirst().id();

        JsonNode same = bot.call(
                "editMessageText", "chat_id", chat.id(), "message_id", id, "text", "now", "reply_markup", MORE);
        JsonNode other = bot.call("editMessageText", "chat_id", chat.id(), "message_id", id, "text", "now");

        assertThat(refusal(same)).startsWith("400 Bad Request: message is not modified: ");
        assertThat(other.path("result").has("edit_date")).isTrue();
        assertThat(chat.messages().getFirst().labels()).isEmpty();
        assertThat(chat.messages().getFirst().edits()).isEqualTo(1);
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void a_press_is_answered_once() {
        bot.says(chat, "now", MORE);
        Press press = ada.presses(chat.messages().getFirst(), "More");
        JsonNode query = lastUpdate().path("callback_query");

        bot.call("answerCallbackQuery", "callback_query_id", query.path("id"), "text", "here", "show_alert", true);
        JsonNode again = bot.call("answerCallbackQuery", "callback_query_id", query.path("id"));

        assertThat(query.path("data").asString()).isEqualTo("more:1");
        assertThat(press.awaitToast()).isEqualTo("here");
        assertThat(press.awaitAlert()).isTrue();
        assertThat(refusal(again)).startsWith("400 Bad Request: query is too old");
        assertThat(telegram.violations()).singleElement().asString().endsWith("was answered twice");
    }

    @Test
    void a_late_press_takes_no_answer_and_asks_for_none() {
        bot.says(chat, "now", MORE);
        telegram.deadline(Duration.ZERO);
        ada.pressesLate(chat.messages().getFirst(), "More");
        JsonNode id = lastUpdate().path("callback_query").path("id");

        assertThat(refusal(bot.call("answerCallbackQuery", "callback_query_id", id)))
                .startsWith("400 Bad Request: query is too old and response timeout expired");
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void a_press_left_alone_is_a_violation() {
        bot.says(chat, "now", MORE);
        telegram.deadline(Duration.ZERO);
        ada.presses(chat.messages().getFirst(), "More");

        telegram.close();

        assertThat(telegram.violations()).singleElement().asString().contains("was not answered within PT0S");
    }

    @Test
    void an_inaccessible_message_says_nothing_but_its_place() {
        bot.says(chat, "now", MORE);
        Message message = chat.messages().getFirst();
        ada.pressesInaccessible(message, "More");

        JsonNode told = lastUpdate().path("callback_query").path("message");

        assertThat(told.path("date").asInt()).isZero();
        assertThat(told.path("message_id").asInt()).isEqualTo(message.id());
        assertThat(told.has("reply_markup")).isFalse();
    }

    @Test
    void a_photo_comes_in_parts() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, '-', '-', (byte) 0xff};
        byte[] body = Multipart.of(
                "B0undary",
                List.of("chat_id", Long.toString(chat.id()), "photo", "attach://p1", "caption", "Gold"),
                "p1",
                picture);

        JsonNode sent = Json.MAPPER.readTree(bot.body("sendPhoto", "multipart/form-data; boundary=\"B0undary\"", body));

        Message message = chat.messages().getFirst();
        assertThat(message.text()).isEqualTo("Gold");
        assertThat(message.isPhoto()).isTrue();
        assertThat(message.file()).hasValue(picture);
        JsonNode file = sent.path("result").path("photo").path(0).path("file_id");
        String path = bot.call("getFile", "file_id", file)
                .path("result")
                .path("file_path")
                .asString();
        assertThat(bot.get(telegram.api().resolve("/file/bot" + telegram.token() + "/" + path)))
                .isEqualTo(picture);
    }

    @Test
    void a_picture_takes_the_place_of_another() throws IOException {
        bot.call("sendPhoto", "chat_id", chat.id(), "photo", "https://example.org/a.png", "caption", "before");
        String media =
                "{\"type\":\"photo\",\"media\":\"attach://p2\",\"caption\":\"<i>after</i>\",\"parse_mode\":\"HTML\"}";
        String id = Integer.toString(chat.messages().getFirst().id());
        byte[] body = Multipart.of(
                "b", List.of("chat_id", Long.toString(chat.id()), "message_id", id, "media", media), "p2", new byte[] {5
                });

        bot.body("editMessageMedia", "multipart/form-data; boundary=b", body);

        Message edited = chat.messages().getFirst();
        assertThat(List.of(edited.text(), edited.html())).containsExactly("after", "<i>after</i>");
        assertThat(edited.file()).hasValue(new byte[] {5});
        assertThat(bot.call("editMessageText", "chat_id", chat.id(), "message_id", id, "text", "x")
                        .path("description")
                        .asString())
                .isEqualTo("Bad Request: there is no text in the message to edit");
    }

    @Test
    void what_is_silent_and_whether_links_are_shown_is_seen() {
        ObjectNode preview = Json.object("is_disabled", true);
        bot.call(
                "sendMessage",
                "chat_id",
                chat.id(),
                "text",
                "x",
                "disable_notification",
                true,
                "link_preview_options",
                preview);

        assertThat(chat.messages().getFirst().isSilent()).isTrue();
        assertThat(chat.messages().getFirst().linkPreview()).isEqualTo(preview);
    }

    @Test
    void a_request_that_is_no_json_is_a_violation() throws IOException {
        String answer = bot.body("getMe", "application/json", "{".getBytes(StandardCharsets.UTF_8));

        assertThat(answer).contains("\"error_code\":400");
        assertThat(telegram.violations()).hasSize(1);
        assertThat(telegram.calls("getMe")).hasSize(1);
    }

    @Test
    void commands_are_kept_by_scope_and_language() {
        ObjectNode[] commands = {Json.object("command", "price", "description", "Preis")};
        ObjectNode scope = Json.object("type", "all_private_chats");
        bot.call("setMyCommands", "commands", commands, "scope", scope, "language_code", "de");

        assertThat(telegram.commands(scope, "de")).containsExactly(commands[0]);
        assertThat(telegram.commands(scope, "")).isEmpty();
        assertThat(bot.call("getMyCommands").path("result")).isEmpty();
    }
}
