package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import newstape.platform.Stopwatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What is made of answers that Telegram gives seldom, or somebody between gives. */
@Timeout(60)
final class VerdictTest {
    private final ScriptedServer server = new ScriptedServer();
    private final List<Api> apis = new ArrayList<>();
    private final Api api = api(server.address());

    @AfterEach
    void close() {
        apis.forEach(Api::close);
        server.close();
    }

    private Api api(URI address) {
        Api made = new Api("1:token", address, Limits.TELEGRAM, Stopwatch.started(System::nanoTime), () -> {});
        apis.add(made);
        return made;
    }

    private static String refusal(int code, String description) {
        return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description);
    }

    @ParameterizedTest
    @CsvSource({"500", "504"})
    void a_message_that_telegram_says_it_has_a_fault_with_is_not_sent_again_and_a_change_is(int code) {
        server.answers(code, refusal(code, "Some fault"));
        server.answers(code, refusal(code, "Some fault"));
        server.answers(200, ScriptedServer.SENT);

        assertThat(Requests.send(api, 1, "hello")).isInstanceOf(Outcome.Unknown.class);
        assertThat(Requests.edit(api, 1, 5, "hello")).isInstanceOf(Outcome.Done.class);
        assertThat(server.askedInAll()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"502, 2", "503, 2", "504, 1", "500, 1", "301, 1", "200, 1", "429, 1"})
    void a_page_in_an_answers_place_says_that_nobody_was_asked_or_nothing(int status, int asked) {
        server.answers(status, "<html>a page</html>");
        server.answers(200, ScriptedServer.SENT);

        Outcome<Message> outcome = Requests.send(api, 1, "hello");

        assertThat(outcome).isInstanceOf(asked == 2 ? Outcome.Done.class : Outcome.Unknown.class);
        assertThat(server.askedInAll()).isEqualTo(asked);
    }

    @Test
    void a_message_that_the_library_cannot_read_was_sent() {
        server.answers(200, """
                {"ok":true,"result":{"message_id":7,"date":"yesterday","text":{"new":"form"},"entities":9,
                "chat":{"id":-1009,"type":"village","title":7}}}
                """);

        assertThat(Requests.send(api, 1, "hello"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.result()).isInstanceOfSatisfying(Message.class, message -> {
                            assertThat(message.getMessageId()).isEqualTo(7);
                            assertThat(message.getChatId()).isEqualTo(-1009);
                        }));
    }

    @Test
    void another_answer_that_the_library_cannot_read_is_not_asked_for_again() {
        server.answers(200, "{\"ok\":true,\"result\":7}");

        assertThat(Requests.me(api)).isInstanceOf(Outcome.Unknown.class);
        assertThat(server.askedInAll()).isEqualTo(1);
    }

    @Test
    void what_the_library_refuses_is_refused_though_it_could_be_repeated() {
        EditMessageText nothing =
                EditMessageText.builder().chatId(1L).messageId(5).text("").build();

        assertThat(api.ask(
                        Errand.change("a change", new Errand.Destination("1", false)),
                        client -> client.execute(nothing)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(server.askedInAll()).isZero();
    }

    @Test
    void a_pause_of_no_seconds_is_a_pause() throws InterruptedException {
        server.answers(
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too many\",\"parameters\":{\"retry_after\":0}}");
        server.answers(200, ScriptedServer.SENT);

        assertThat(Requests.send(api, 1, "hello")).isInstanceOf(Outcome.Done.class);

        Duration first = server.asked().at();
        assertThat(server.asked().at().minus(first)).isGreaterThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: chat not found, Unwanted",
        "400, Bad Request: PEER_ID_INVALID, Unwanted",
        "400, Bad Request: not enough rights to send text messages to the chat, Unwanted",
        "400, Bad Request: CHAT_WRITE_FORBIDDEN, Unwanted",
        "403, Forbidden: user is deactivated, Unwanted",
        "400, Bad Request: message is not modified: specified new message content is the same, Unchanged",
        "400, Bad Request: message text is empty, Refused",
        "404, Not Found, Refused",
        "413, Request Entity Too Large, Refused"
    })
    void what_is_refused_is_taken_for_what_it_is(int code, String description, String outcome) {
        server.answers(code, refusal(code, description));

        assertThat(Requests.send(api, 1, "hello").getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(server.askedInAll()).isEqualTo(1);
    }

    @Test
    void requests_are_asked_side_by_side_and_not_by_fives() throws InterruptedException {
        int many = 25;
        server.answers(200, ScriptedServer.SENT);
        server.awaitCompany(many);
        BlockingQueue<Outcome<Message>> outcomes = new LinkedBlockingQueue<>();

        for (int i = 1; i <= many; i++) {
            long chat = i;
            Thread.ofVirtual().start(() -> outcomes.add(Requests.send(api, chat, "hello")));
        }

        for (int i = 0; i < many; i++) {
            assertThat(outcomes.take()).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void a_connection_that_is_reset_before_anything_is_sent_is_tried_again() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Api secure = api(URI.create("https://127.0.0.1:" + door.getLocalPort()));
            BlockingQueue<Outcome<Message>> outcome = new LinkedBlockingQueue<>();
            Thread.ofVirtual().start(() -> outcome.add(Requests.send(secure, 1, "hello")));

            reset(door);
            reset(door);
            assertThat(outcome).isEmpty();

            secure.close();
            assertThat(outcome.take()).isInstanceOf(Outcome.Ended.class);
        }
    }

    private static void reset(ServerSocket door) throws IOException {
        Socket visitor = door.accept();
        visitor.setSoLinger(true, 0);
        visitor.close();
    }
}
