package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** How the bot is told: by long polls or by a webhook. */
@Timeout(60)
final class UpdatesTest {
    private final StandIn telegram = StandIn.start();
    private final Wire bot = new Wire(telegram);
    private final Person ada = telegram.person("Ada");
    private final Chat chat = telegram.privateChat(ada);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
        threads.shutdownNow();
    }

    private List<Long> polled(Object... namesAndValues) {
        return ids(bot.call("getUpdates", namesAndValues));
    }

    private static List<Long> ids(JsonNode envelope) {
        return envelope.path("result")
                .valueStream()
                .map(update -> update.path("update_id").asLong())
                .toList();
    }

    private Future<JsonNode> poll() {
        int before = telegram.polls();
        Future<JsonNode> poll = threads.submit(() -> bot.call("getUpdates", "timeout", 50));
        telegram.awaitPolls(before + 1);
        return poll;
    }

    @Test
    void an_offset_acknowledges_all_below_it() {
        long first = ada.says(chat, "one").updateId();
        long second = ada.says(chat, "two").updateId();

        assertThat(polled()).containsExactly(first, second);
        assertThat(polled("limit", 1)).containsExactly(first);
        assertThat(polled("offset", second)).containsExactly(second);
        assertThat(polled("offset", first)).containsExactly(second);
        assertThat(polled("offset", second + 1)).isEmpty();
        assertThat(telegram.pending()).isEmpty();
    }

    @Test
    void a_negative_offset_keeps_only_the_last() {
        ada.says(chat, "one");
        long second = ada.says(chat, "two").updateId();

        assertThat(polled("offset", -1)).containsExactly(second);
        assertThat(telegram.pending()).containsExactly(second);
    }

    @Test
    void a_long_poll_wakes_at_once() throws ExecutionException, InterruptedException {
        Future<JsonNode> poll = poll();
        long begun = System.nanoTime();

        long said = ada.says(chat, "news?").updateId();

        assertThat(ids(poll.get())).containsExactly(said);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_second_poll_ends_the_first() throws ExecutionException, InterruptedException {
        Future<JsonNode> first = poll();
        Future<JsonNode> second = poll();

        assertThat(first.get().path("error_code").asInt()).isEqualTo(409);
        assertThat(first.get().path("description").asString())
                .isEqualTo("Conflict: terminated by other getUpdates request; make sure that only one bot instance"
                        + " is running");
        long said = ada.says(chat, "who is there?").updateId();
        assertThat(ids(second.get())).containsExactly(said);
    }

    @Test
    void a_poll_ends_with_the_token() throws ExecutionException, InterruptedException {
        Future<JsonNode> poll = poll();

        telegram.revoke();

        assertThat(poll.get().path("error_code").asInt()).isEqualTo(401);
    }

    @Test
    void nobody_waits_any_more_once_the_port_is_closed() {
        Future<JsonNode> poll = poll();
        telegram.awaitPoll();

        telegram.faults().away();

        assertThat(telegram.isPolled()).isFalse();
        assertThatThrownBy(poll::get).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void only_what_is_allowed_is_told() {
        polled("allowed_updates", List.of("callback_query"));
        ada.says(chat, "unheard");
        polled("allowed_updates", List.of());
        long heard = ada.says(chat, "heard").updateId();

        assertThat(polled()).containsExactly(heard);
    }

    @Test
    void what_is_raw_stays_as_it_is() throws IOException {
        long id = telegram.raw("{\"update_id\": 800000000, \"message\": 7");
        long next = telegram.raw(Json.object("message", "nonsense"));

        String body = bot.body("getUpdates", "application/json", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(body)
                .isEqualTo("{\"ok\":true,\"result\":[{\"update_id\": 800000000, \"message\": 7,"
                        + "{\"update_id\":800000001,\"message\":\"nonsense\"}]}");
        assertThat(List.of(id, next)).containsExactly(800_000_000L, 800_000_001L);
        assertThat(polled("offset", next + 1)).isEmpty();
    }

    @Test
    void a_webhook_gets_each_update_until_it_takes_it() throws IOException, InterruptedException {
        BlockingQueue<String> taken = new LinkedBlockingQueue<>();
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", http -> {
            String secret = http.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token");
            String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean first = requests.getAndIncrement() == 0;
            http.sendResponseHeaders(first ? 503 : 200, -1);
            http.close();
            taken.add((first ? "refused " : "taken ") + secret + " "
                    + Json.MAPPER.readTree(body).path("message").path("text").asString());
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";

        bot.call("setWebhook", "url", url, "secret_token", "hush");
        ada.says(chat, "one");
        ada.says(chat, "two");

        assertThat(List.of(taken.take(), taken.take(), taken.take()))
                .containsExactly("refused hush one", "taken hush one", "taken hush two");
        telegram.awaitAcknowledged();
        assertThat(bot.call("getUpdates").path("description").asString())
                .startsWith("Conflict: can't use getUpdates method while webhook is active");
        assertThat(bot.call("getWebhookInfo")
                        .path("result")
                        .path("last_error_message")
                        .asString())
                .isEqualTo("Wrong response from the webhook: 503");
        bot.call("deleteWebhook");
        assertThat(bot.call("getUpdates").path("ok").asBoolean()).isTrue();
        server.stop(0);
    }
}
