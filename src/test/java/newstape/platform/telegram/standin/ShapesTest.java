package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the stand-in says has the shapes of the Bot API's own file, where that is on this machine. */
@Timeout(60)
@EnabledIf("isDescribed")
final class ShapesTest {
    private final StandIn telegram = StandIn.start();
    private final Wire bot = new Wire(telegram);
    private final Person ada = telegram.person("Ada", "de");
    private final Chat chat = telegram.privateChat(ada);
    private final Chat supergroup = telegram.supergroup("Desk");
    private final Chat channel = telegram.channel("Wire");

    static boolean isDescribed() {
        return java.nio.file.Files.exists(ApiFile.path());
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    private void isOf(String type, JsonNode envelope) {
        assertThat(envelope.path("ok").asBoolean()).as(envelope.toString()).isTrue();
        assertThat(ApiFile.read(ApiFile.path()).checkResult(type, envelope.path("result")))
                .isEmpty();
    }

    @Test
    void what_people_say() {
        Said said = ada.says(chat, "/price BTC https://x.org #a $BTC @bob");
        ada.replies(said.message(), "and ETH?");
        ada.replies(ada.says(supergroup, "gold?").message(), "silver?");
        Chat forum = telegram.forum("Newsroom");
        ada.says(forum, forum.topic("Markets"), "oil?");
        ada.captions(supergroup, "/summary");
        supergroup.anonymous("/settings");
        supergroup.asChannel(channel, "hello");
        channel.posts("news");
        ada.starts("from_site");

        isOf("Array of Update", bot.call("getUpdates"));
    }

    @Test
    void what_becomes_of_chats() {
        ada.blocks();
        ada.unblocks();
        supergroup.removesBot();
        telegram.group("Old").migrates();

        isOf("Array of Update", bot.call("getUpdates"));
    }

    @Test
    void what_people_press_and_seek() {
        bot.says(chat, "now", Wire.keyboard("More", "m"));
        Message message = chat.messages().getFirst();
        ada.presses(message, "More");
        ada.pressesInaccessible(message, "More");
        Seeking seeking = ada.seeks("btc");
        JsonNode query =
                bot.call("getUpdates", "offset", -1).path("result").path(0).path("inline_query");
        ObjectNode result = Json.object(
                "type",
                "article",
                "id",
                "1",
                "title",
                "Bitcoin",
                "input_message_content",
                Json.object("message_text", "x"),
                "reply_markup",
                Wire.keyboard("More", "m"));
        bot.call("answerInlineQuery", "inline_query_id", query.path("id"), "results", List.of(result));
        ada.presses(ada.takes(seeking.awaitResults().getFirst()), "More");

        isOf("Array of Update", bot.call("getUpdates"));
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void what_the_bot_sent() {
        Said said = ada.says(chat, "/price BTC");
        isOf(
                "Message",
                bot.call(
                        "sendMessage",
                        "chat_id",
                        chat.id(),
                        "text",
                        "<b>x</b> <a href=\"https://x.org\">l</a>",
                        "parse_mode",
                        "HTML",
                        "link_preview_options",
                        Json.object("is_disabled", true),
                        "reply_parameters",
                        Json.object("message_id", said.messageId(), "quote", "BTC")));
        int id = chat.messages().getFirst().id();
        isOf("Message", bot.call("editMessageText", "chat_id", chat.id(), "message_id", id, "text", "y"));
        isOf("Message", bot.call("sendPhoto", "chat_id", channel.id(), "photo", "https://x.org/a.png"));
        isOf("Message", bot.call("sendAnimation", "chat_id", chat.id(), "animation", "https://x.org/a.gif"));
        isOf("Message", bot.call("sendDocument", "chat_id", chat.id(), "document", "https://x.org/a.pdf"));
        isOf("File", bot.call("getFile", "file_id", "AgAC-photo-0"));
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void what_is_known_of_chats_and_of_the_bot() {
        supergroup.administrator(ada);

        isOf("ChatFullInfo", bot.call("getChat", "chat_id", supergroup.id()));
        isOf("ChatFullInfo", bot.call("getChat", "chat_id", chat.id()));
        isOf("ChatMember", bot.call("getChatMember", "chat_id", supergroup.id(), "user_id", ada.id()));
        isOf("ChatMember", bot.call("getChatMember", "chat_id", channel.id(), "user_id", telegram.botId()));
        isOf("Array of ChatMember", bot.call("getChatAdministrators", "chat_id", supergroup.id()));
        isOf("User", bot.call("getMe"));
        isOf("WebhookInfo", bot.call("getWebhookInfo"));
    }
}
