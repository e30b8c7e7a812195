package newstape.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import newstape.platform.Pier;
import newstape.platform.Platform;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.kept.Inbox;
import newstape.platform.telegram.kept.Received;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Message;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Limits;
import newstape.platform.web.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Updates that Telegram sends, and what others send. */
@Timeout(60)
final class WebhookTest {
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private final StandIn telegram = StandIn.start();
    private final Pier pier = new Pier();
    private final Person ada = telegram.person("ada");
    private final Chat chat = telegram.privateChat(ada);
    private final HttpClient client = HttpClient.newHttpClient();
    private Telegram platform;
    private FutureTask<Platform.Ending> run;
    private URI address;

    @BeforeEach
    void open() throws IOException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port + "/hook/newstape");
        WebServer web = new WebServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        platform = TelegramStage.platform(TelegramStage.webhook(telegram, TelegramStage.folder(), address), web);
        run = new FutureTask<>(() -> platform.run(pier.router()));
        Thread.ofPlatform().daemon().start(run);
        telegram.awaitCalls("setWebhook", 1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void close() throws Exception {
        pier.letGo();
        platform.close();
        assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(new Platform.Ending.Finished());
        client.close();
        assertThat(telegram.violations()).isEmpty();
        telegram.close();
    }

    private int posted(String secret, String body) throws Exception {
        return posted(address, secret, body);
    }

    private int posted(URI to, String secret, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header(SECRET, secret)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private String secret() {
        return telegram.calls("setWebhook")
                .getFirst()
                .parameters()
                .path("secret_token")
                .asString();
    }

    private String update(long id, String text) {
        return """
                {"update_id": %d, "message": {"message_id": %d, "date": 1, "text": "%s",
                 "chat": {"id": %d, "type": "private", "first_name": "ada"},
                 "from": {"id": %d, "is_bot": false, "first_name": "ada"}}}""".formatted(id, id, text, chat.id(), ada.id());
    }

    @Test
    void what_telegram_sends_is_answered() {
        assertThat(ada.says(chat, "/echo on").awaitAnswer().text()).isEqualTo("said on");
        assertThat(telegram.polls()).isZero();
    }

    @Test
    void it_is_taken_before_it_is_answered() throws Exception {
        assertThat(posted(secret(), update(900, "/stall"))).isEqualTo(200);

        pier.letGo();
        assertThat(chat.awaitMessages(1).getFirst().text()).contains("fetched");
    }

    @Test
    void the_same_update_is_answered_once() throws Exception {
        assertThat(posted(secret(), update(900, "/echo once"))).isEqualTo(200);
        assertThat(posted(secret(), update(900, "/echo once"))).isEqualTo(200);

        ada.says(chat, "/echo on");

        assertThat(chat.awaitMessage(message -> message.text().equals("said on"))
                        .id())
                .isPositive();
        assertThat(chat.messages().stream().map(Message::text)).containsExactly("said once", "said on");
    }

    @Test
    void what_does_not_carry_the_secret_is_refused() throws Exception {
        assertThat(posted("guessed", update(900, "/echo x"))).isEqualTo(401);
        assertThat(posted("", update(901, "/echo x"))).isEqualTo(401);
        assertThat(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(405);
        assertThat(client.send(
                                HttpRequest.newBuilder(address.resolve("/elsewhere"))
                                        .POST(BodyPublishers.noBody())
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
        assertThat(chat.messages()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_not_asked_for_again() throws Exception {
        assertThat(posted(secret(), "{\"update_id\": 7, \"message\"")).isEqualTo(200);
        assertThat(posted(secret(), "[]")).isEqualTo(200);
        assertThat(posted(secret(), "{\"update_id\": 8, \"message\": {}}")).isEqualTo(200);
        assertThat(posted(secret(), "x".repeat(1_100_000))).isEqualTo(413);

        assertThat(ada.says(chat, "/echo on").awaitAnswer().text()).isEqualTo("said on");
    }

    @Test
    void what_finds_no_room_is_to_be_sent_again() throws Exception {
        WebServer web = TelegramStage.web();
        try (Inbox inbox = new Inbox(TelegramStage.folder().resolve("inbox"));
                Api api = new Api(
                        telegram.token(),
                        telegram.api(),
                        Limits.TELEGRAM,
                        Stopwatch.started(System::nanoTime),
                        () -> {});
                Webhook webhook = new Webhook(address, telegram.token(), inbox, _ -> {}, web)) {
            inbox.take(LongStream.range(0, 20_000)
                    .mapToObj(id -> new Received(id, "{}", false))
                    .toList());
            assertThat(webhook.open(api)).isEmpty();
            URI here = URI.create("http://127.0.0.1:" + web.port().orElseThrow() + address.getPath());

            assertThat(posted(here, secret(), update(20_000, "/echo on"))).isEqualTo(503);
            inbox.done(0);
            assertThat(posted(here, secret(), update(20_000, "/echo on"))).isEqualTo(200);
        }
    }
}
