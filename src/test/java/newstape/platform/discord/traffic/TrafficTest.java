package newstape.platform.discord.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import newstape.platform.PassingTime;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A real client and a real server on loopback; the time is a fake. */
class TrafficTest {
    private static final String MESSAGES = Routes.MESSAGES;
    private static final String MISSING_PERMISSIONS = "{\"message\": \"Missing Permissions\", \"code\": 50013}";
    private static final String BOT_TOKEN = "Bot MTIz.secret-of-the-bot";
    private static final String INTERACTION_TOKEN = "secretOfTheInteraction";

    private final PassingTime time = new PassingTime();
    private final AtomicInteger revoked = new AtomicInteger();
    private final ScriptedServer server = new ScriptedServer();
    private final OkHttpClient client = new Traffic(server.api(), time, revoked::incrementAndGet)
            .install(new OkHttpClient.Builder())
            .build();
    private final Logger log = (Logger) LoggerFactory.getLogger(Traffic.class.getPackageName());
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void close() {
        log.detachAppender(lines);
        client.connectionPool().evictAll();
        server.close();
    }

    @Test
    void a_first_answer_that_meets_a_fault_is_sent_once_more() throws IOException {
        server.answers(500, Map.of(), "{\"message\": \"500: Internal Server Error\", \"code\": 0}");
        server.answers(204, Map.of(), "");

        Response response = post("interactions/1/" + INTERACTION_TOKEN + "/callback");

        assertThat(response.code()).isEqualTo(204);
    }

    @Test
    void a_first_answer_that_had_arrived_in_spite_of_the_fault_has_arrived() throws IOException {
        server.answers(500, Map.of(), "{\"message\": \"500: Internal Server Error\", \"code\": 0}");
        server.answers(400, Map.of(), "{\"message\": \"Interaction has already been acknowledged.\", \"code\": 40060}");

        Response response = post("interactions/1/" + INTERACTION_TOKEN + "/callback");

        assertThat(response.code()).isEqualTo(204);
    }

    @Test
    void a_message_that_meets_a_fault_is_not_sent_twice() throws IOException {
        server.answers(500, Map.of(), "{\"message\": \"500: Internal Server Error\", \"code\": 0}");
        server.answers(204, Map.of(), "");

        assertThat(post(MESSAGES).code()).isEqualTo(500);
    }

    @Test
    void a_wait_in_the_body_counts_when_it_is_longer_than_the_header_and_is_rounded_up() throws IOException {
        server.answers(
                429, Map.of("Retry-After", "1.2", "Via", "1.1 google"), "{\"message\":\"\",\"retry_after\":4.01}");

        Response response = post(MESSAGES);

        assertThat(response.header("Retry-After")).isEqualTo("5");
        assertThat(response.header("Via")).isEqualTo("1.1 google");
    }

    @Test
    void a_body_is_read_though_it_is_compressed_and_left_for_whom_it_is_for() throws IOException {
        ByteString body = zipped("{\"message\":\"\",\"retry_after\":7.0}");
        server.answers(429, Map.of("Content-Encoding", "gzip"), body);
        Request request = request(MESSAGES)
                .header("Accept-Encoding", "gzip") // asked for like this it isn't unpacked by the client
                .build();

        try (Response response = client.newCall(request).execute()) {
            assertThat(response.header("Retry-After")).isEqualTo("7");
            assertThat(response.body().byteString()).isEqualTo(body);
        }
    }

    @Test
    void discords_own_limit_stays_one_of_its_route_behind_a_proxy_that_strips_via() throws IOException {
        server.answers(429, Map.of("Retry-After", "3"), "{\"message\":\"\",\"retry_after\":3,\"global\":false}");

        assertThat(post(MESSAGES).header("Via")).isNotNull();
        assertThat(post("channels/9/messages").code()).isEqualTo(200);
    }

    @Test
    void a_ban_of_the_address_stops_all_and_nothing_more_is_sent() throws IOException {
        server.answers(429, Map.of("Via", "1.1 office", "Retry-After", "90"), "<html>error code: 1015</html>");

        Response banned = post(MESSAGES);
        Response held = post("interactions/1/" + INTERACTION_TOKEN + "/callback");

        assertThat(banned.header("Via")).isNull();
        assertThat(held.code()).isEqualTo(429);
        assertThat(held.header("Retry-After")).isEqualTo("90");
        assertThat(server.received()).isEqualTo(1);
        time.pass(Duration.ofSeconds(90));
        assertThat(post(MESSAGES).code()).isEqualTo(200);
    }

    @Test
    void a_limit_of_the_whole_bot_stops_all_but_interactions() throws IOException {
        server.answers(429, Map.of("Retry-After", "2"), "{\"message\":\"\",\"retry_after\":1.5,\"global\":true}");

        assertThat(post(MESSAGES).header("X-RateLimit-Global")).isEqualTo("true");
        assertThat(post("channels/9/messages").code()).isEqualTo(429);
        assertThat(post("interactions/1/" + INTERACTION_TOKEN + "/callback").code())
                .isEqualTo(200);
    }

    @Test
    void a_limit_without_a_time_grows_with_each_repeat_up_to_a_minute() throws IOException {
        for (int wait : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            server.answers(429, Map.of("Via", "1.1 google"), "");

            assertThat(post(MESSAGES).header("Retry-After")).isEqualTo("" + wait);
        }
        post(MESSAGES);
        server.answers(429, Map.of("Via", "1.1 google"), "");
        assertThat(post(MESSAGES).header("Retry-After")).isEqualTo("1");
    }

    @Test
    void a_wait_that_is_no_wait_becomes_a_second() throws IOException {
        server.answers(429, Map.of("Retry-After", "0"), "{\"message\":\"\",\"retry_after\":0}");

        assertThat(post(MESSAGES).header("Retry-After")).isEqualTo("1");
    }

    @Test
    void three_refusals_of_the_token_stop_all_that_carries_it_for_good() throws IOException {
        server.answers(3, 401, "{\"message\":\"401: Unauthorized\",\"code\":0}");

        for (int channel = 1; channel <= 3; channel++) {
            post("channels/" + channel + "/messages");
        }
        time.pass(Duration.ofDays(30));

        assertRefused(MESSAGES, TrafficRefused.Reason.TOKEN_REVOKED);
        assertThat(server.received()).isEqualTo(3);
        assertThat(revoked).hasValue(1);
    }

    @Test
    void an_interaction_that_is_too_old_does_not_revoke_the_token() throws IOException {
        server.answers(5, 401, "{\"message\":\"Invalid Webhook Token\",\"code\":50027}");

        for (int i = 0; i < 5; i++) {
            post("webhooks/1/" + INTERACTION_TOKEN + i + "/messages/@original");
        }

        assertThat(post(MESSAGES).code()).isEqualTo(200);
        assertThat(revoked).hasValue(0);
    }

    @Test
    void a_route_forbidden_three_times_is_closed_and_says_what_is_missing() throws IOException {
        server.answers(3, 403, MISSING_PERMISSIONS);
        postTimes(3, MESSAGES);

        assertThatExceptionOfType(TrafficRefused.class)
                .isThrownBy(() -> post(MESSAGES))
                .withMessageContaining("POST /channels/123/messages")
                .withMessageContaining("Send Messages")
                .withMessageContaining("50013");
        assertThat(post("channels/9/messages").code()).isEqualTo(200);
        assertThat(lines.list).hasSize(1);
    }

    @Test
    void a_closed_route_is_tried_again_later_each_time_until_a_success_opens_it() throws IOException {
        server.answers(4, 403, MISSING_PERMISSIONS);
        postTimes(3, MESSAGES);

        time.pass(Duration.ofMinutes(1));
        post(MESSAGES);
        time.pass(Duration.ofSeconds(119));
        assertRefused(MESSAGES, TrafficRefused.Reason.ROUTE_CLOSED);
        time.pass(Duration.ofSeconds(1));

        assertThat(post(MESSAGES).code()).isEqualTo(200);
        server.answers(2, 403, MISSING_PERMISSIONS);
        postTimes(2, MESSAGES);
        assertThat(post(MESSAGES).code()).isEqualTo(200);
    }

    @Test
    void a_channel_that_is_gone_is_asked_no_more_but_a_message_that_is_gone_closes_nothing() throws IOException {
        server.answers(3, 404, "{\"message\":\"Unknown Channel\",\"code\":10003}");
        server.answers(3, 404, "{\"message\":\"Unknown Message\",\"code\":10008}");
        postTimes(3, MESSAGES);
        postTimes(3, "channels/9/messages/8");

        assertRefused(MESSAGES, TrafficRefused.Reason.ROUTE_CLOSED);
        assertThat(post("channels/9/messages/8").code()).isEqualTo(200);
    }

    @Test
    void no_token_is_in_what_is_logged_or_thrown() throws IOException {
        String path = "webhooks/123/" + INTERACTION_TOKEN + "/messages/@original";
        server.answers(3, 403, "{\"message\":\"Missing Access\",\"code\":50001}");
        postTimes(3, path);

        assertThatExceptionOfType(TrafficRefused.class)
                .isThrownBy(() -> post(path))
                .withMessageContaining("/webhooks/123/…")
                .withMessageNotContaining(INTERACTION_TOKEN);
        server.answers(3, 401, "");
        postTimes(3, MESSAGES);
        assertThat(lines.list)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getFormattedMessage())
                        .doesNotContain(INTERACTION_TOKEN)
                        .doesNotContain("secret-of-the-bot"));
    }

    @Test
    void interactions_have_no_part_in_the_pace() throws IOException {
        postTimes(60, "interactions/1/" + INTERACTION_TOKEN + "/callback");
        assertThat(time.elapsed()).isZero();

        postTimes(51, MESSAGES);
        assertThat(time.elapsed()).isPositive();
    }

    private void assertRefused(String path, TrafficRefused.Reason reason) {
        assertThatExceptionOfType(TrafficRefused.class)
                .isThrownBy(() -> post(path))
                .returns(reason, TrafficRefused::reason);
    }

    private void postTimes(int times, String path) throws IOException {
        for (int i = 0; i < times; i++) {
            post(path);
        }
    }

    private Response post(String path) throws IOException {
        try (Response response = client.newCall(request(path).build()).execute()) {
            return response;
        }
    }

    private Request.Builder request(String path) {
        return new Request.Builder()
                .url(server.api() + path)
                .header("Authorization", BOT_TOKEN)
                .post(RequestBody.EMPTY);
    }

    private static ByteString zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return ByteString.of(bytes.toByteArray());
    }
}
