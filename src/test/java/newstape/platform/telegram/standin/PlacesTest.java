package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Chats come, go and change, and people have more ways than a plain message. */
@Timeout(60)
final class PlacesTest {
    private final StandIn telegram = StandIn.start();
    private final Wire bot = new Wire(telegram);
    private final Person ada = telegram.person("Ada");

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    private JsonNode lastUpdate() {
        return bot.call("getUpdates", "offset", -1).path("result").path(0);
    }

    private static String description(JsonNode envelope) {
        return envelope.path("description").asString("");
    }

    @Test
    void a_group_that_migrates_names_its_successor() {
        Chat group = telegram.group("Desk");

        Chat supergroup = group.migrates();

        assertThat(lastUpdate().path("message").path("migrate_from_chat_id").asLong())
                .isEqualTo(group.id());
        JsonNode refused = bot.says(group, "still there?");
        assertThat(description(refused)).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(refused.path("parameters").path("migrate_to_chat_id").asLong())
                .isEqualTo(supergroup.id());
        bot.says(supergroup, "here we are");
        assertThat(supergroup.messages()).hasSize(1);
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void who_blocks_the_bot_hears_nothing_until_they_unblock_it() {
        Chat chat = telegram.privateChat(ada);
        ada.blocks();

        assertThat(lastUpdate()
                        .path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("kicked");
        assertThat(description(bot.says(chat, "psst"))).isEqualTo("Forbidden: bot was blocked by the user");
        ada.unblocks();
        assertThat(bot.says(chat, "psst").path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_supergroup_throws_the_bot_out() {
        Chat chat = telegram.supergroup("Desk");
        chat.removesBot();

        assertThat(description(bot.says(chat, "wait"))).isEqualTo("Forbidden: bot was kicked from the supergroup chat");
        assertThat(ada.says(chat, "gone?").updateId()).isZero();
    }

    @Test
    void who_never_wrote_to_the_bot_is_not_written_to() {
        assertThat(description(bot.call("sendMessage", "chat_id", ada.id(), "text", "hi")))
                .isEqualTo("Forbidden: bot can't initiate conversation with a user");
        ada.starts("from_site");
        assertThat(lastUpdate().path("message").path("text").asString()).isEqualTo("/start from_site");
        assertThat(bot.call("sendMessage", "chat_id", ada.id(), "text", "hi")
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_topic_is_kept_to() {
        Chat forum = telegram.forum("Newsroom");
        int topic = forum.topic("Markets");
        Said said = ada.says(forum, topic, "gold?");

        JsonNode told = lastUpdate().path("message");
        assertThat(told.path("message_thread_id").asInt()).isEqualTo(topic);
        assertThat(told.path("reply_to_message").has("forum_topic_created")).isTrue();
        bot.call("sendMessage", "chat_id", forum.id(), "message_thread_id", topic, "text", "4,000");
        assertThat(said.awaitAnswer().thread()).isEqualTo(topic);
        assertThat(description(bot.call(
                        "sendMessage", "chat_id", forum.id(), "message_thread_id", topic + 1, "text", "4,000")))
                .isEqualTo("Bad Request: message thread not found");
    }

    @Test
    void a_reply_in_a_supergroup_is_in_a_thread_that_is_no_topic() {
        Chat chat = telegram.supergroup("Desk");
        Said first = ada.says(chat, "gold?");
        ada.replies(first.message(), "and silver?");

        JsonNode told = lastUpdate().path("message");
        assertThat(told.path("reply_to_message").path("message_id").asInt()).isEqualTo(first.messageId());
        assertThat(told.path("message_thread_id").asInt()).isEqualTo(first.messageId());
        assertThat(told.has("is_topic_message")).isFalse();
    }

    @Test
    void anonymous_people_and_channels_say_who_they_speak_for() {
        Chat chat = telegram.supergroup("Desk");
        Chat channel = telegram.channel("Wire");

        chat.anonymous("/settings");
        JsonNode anonymous = lastUpdate().path("message");
        chat.asChannel(channel, "hello");
        JsonNode asChannel = lastUpdate().path("message");
        channel.posts("news");
        JsonNode post = lastUpdate().path("channel_post");

        assertThat(anonymous.path("from").path("id").asLong()).isEqualTo(1_087_968_824);
        assertThat(anonymous.path("sender_chat").path("id").asLong()).isEqualTo(chat.id());
        assertThat(asChannel.path("from").path("id").asLong()).isEqualTo(136_817_688);
        assertThat(asChannel.path("sender_chat").path("id").asLong()).isEqualTo(channel.id());
        assertThat(post.has("from")).isFalse();
    }

    @Test
    void administrators_are_known() {
        Chat chat = telegram.supergroup("Desk");
        chat.administrator(ada);
        Person bob = telegram.person("Bob");

        assertThat(List.of(status(chat, ada), status(chat, bob))).containsExactly("administrator", "member");
    }

    private String status(Chat chat, Person person) {
        return bot.call("getChatMember", "chat_id", chat.id(), "user_id", person.id())
                .path("result")
                .path("status")
                .asString();
    }

    @Test
    void an_inline_result_is_taken_and_its_buttons_pressed() {
        Seeking seeking = ada.seeks("btc", "");
        ObjectNode result = Json.object(
                "type",
                "article",
                "id",
                "btc",
                "title",
                "Bitcoin",
                "input_message_content",
                Json.object("message_text", "<b>Bitcoin</b>", "parse_mode", "HTML"),
                "reply_markup",
                Wire.keyboard("Refresh", "r"));
        JsonNode id = lastUpdate().path("inline_query").path("id");
        bot.call("answerInlineQuery", "inline_query_id", id, "results", List.of(result), "cache_time", 5);

        Message taken = ada.takes(seeking.awaitResults().getFirst());
        String inlineId = lastUpdate()
                .path("chosen_inline_result")
                .path("inline_message_id")
                .asString();
        Press press = ada.presses(taken, "Refresh");
        assertThat(lastUpdate().path("callback_query").has("message")).isFalse();
        JsonNode edited = bot.call("editMessageText", "inline_message_id", inlineId, "text", "Bitcoin, 90,000");

        assertThat(seeking.cacheTime()).isEqualTo(5);
        assertThat(taken.text()).isEqualTo("Bitcoin");
        assertThat(taken.html()).isEqualTo("<b>Bitcoin</b>");
        assertThat(edited.path("result").asBoolean()).isTrue();
        assertThat(press.awaitEdit().text()).isEqualTo("Bitcoin, 90,000");
    }
}
