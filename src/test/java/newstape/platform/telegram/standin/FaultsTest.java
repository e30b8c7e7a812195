package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Whatever goes amiss goes amiss as it is meant to. */
@Timeout(60)
final class FaultsTest {
    private final StandIn telegram = StandIn.start();
    private final Wire bot = new Wire(telegram);
    private final Chat chat = telegram.privateChat(telegram.person("Ada"));

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    private String raw() throws IOException {
        String body = Json.object("chat_id", chat.id(), "text", "hello").toString();
        return bot.body("sendMessage", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_connection_drops_before_anything_is_done() {
        telegram.faults().drop(1, "sendMessage");

        assertThatThrownBy(this::raw).isInstanceOf(IOException.class);
        assertThat(chat.messages()).isEmpty();
        assertThat(telegram.calls("sendMessage")).isNotEmpty();
    }

    @Test
    void a_connection_drops_after_all_is_done() {
        telegram.faults().dropAfterwards(1, "sendMessage");

        assertThatThrownBy(this::raw).isInstanceOf(IOException.class);
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void an_answer_takes_its_time() throws IOException {
        telegram.faults().slow(1, Faults.ALL, Duration.ofMillis(120));
        long begun = System.nanoTime();

        raw();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(119));
    }

    @Test
    void an_answer_is_not_what_it_should_be() throws IOException {
        telegram.faults().badGateway(1, "sendMessage");
        telegram.faults().garbage(1, "sendMessage");
        telegram.faults().half(1, "sendMessage");

        assertThat(raw()).startsWith("<html>");
        assertThat(raw()).startsWith("}");
        assertThatThrownBy(this::raw).isInstanceOf(IOException.class);
        assertThat(raw()).startsWith("{\"ok\":true");
        assertThat(chat.messages()).hasSize(3);
    }

    @Test
    void a_limit_is_no_violation_where_the_test_wants_it() {
        telegram.faults().limited(1, "sendMessage", Duration.ofSeconds(7));
        telegram.faults().limitedWithoutWord(1, "getMe");

        JsonNode limited = bot.says(chat, "hello");

        assertThat(limited.path("parameters").path("retry_after").asInt()).isEqualTo(7);
        assertThat(bot.call("getMe").has("parameters")).isFalse();
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void a_refusal_is_worded_as_the_test_wants_it() {
        telegram.faults().refuse(1, "sendMessage", "Bad Request: chat not found");
        telegram.faults().forbid(1, "sendMessage", "Forbidden: user is deactivated");
        telegram.faults().internalError(1, "sendMessage");

        assertThat(bot.says(chat, "1").path("error_code").asInt()).isEqualTo(400);
        assertThat(bot.says(chat, "2").path("error_code").asInt()).isEqualTo(403);
        assertThat(bot.says(chat, "3").path("error_code").asInt()).isEqualTo(500);
        assertThat(bot.says(chat, "4").path("ok").asBoolean()).isTrue();
    }

    @Test
    void who_is_away_comes_back_to_the_same_port() throws IOException {
        raw();
        telegram.faults().away();

        assertThatThrownBy(this::raw).isInstanceOf(IOException.class);

        telegram.faults().back();
        raw();
        assertThat(chat.messages()).hasSize(2);
    }
}
