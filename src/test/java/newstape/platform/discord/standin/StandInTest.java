package newstape.platform.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stand-in keeps to what Discord keeps to. */
@Timeout(60)
final class StandInTest {
    private final StandIn discord = StandIn.start();
    private final Server server = discord.server("Harbour");
    private final Member ada = server.member("ada");
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        discord.close();
    }

    @Test
    void a_stranger_is_not_let_in() {
        assertThat(send("GET", "users/@me", "", "Bot nobody").statusCode()).isEqualTo(401);
        assertThat(send("GET", "users/@me", "").statusCode()).isEqualTo(200);
        discord.revoke();
        assertThat(send("GET", "users/@me", "").statusCode()).isEqualTo(401);
    }

    @Test
    void what_it_does_not_know_it_reports() {
        assertThat(send("GET", "nowhere/at/all", "").statusCode()).isEqualTo(501);
        assertThat(discord.violations()).anyMatch(one -> one.contains("nowhere/at/all"));
    }

    @Test
    void a_command_that_is_not_registered_cannot_be_used() {
        assertThat(catchThrowable(() -> ada.runs("price", Map.of())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no command price");
    }

    @Test
    void commands_keep_their_ids_when_they_are_registered_again() {
        String path = "applications/" + discord.applicationId() + "/commands";
        String first = register(path);

        assertThat(register(path)).isEqualTo(first);
        assertThat(discord.registrations()).isEqualTo(2);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void an_interaction_is_answered_once_and_in_time() {
        register("applications/" + discord.applicationId() + "/commands");
        Exchange exchange = ada.runs("price", Map.of("symbol", "BTC"));

        assertThat(callback(exchange, 4).statusCode()).isEqualTo(200);
        assertThat(callback(exchange, 4).statusCode()).isEqualTo(400);
        assertThat(discord.violations()).singleElement().asString().contains("answered twice");

        Exchange late = ada.runs("price", Map.of("symbol", "BTC"));
        discord.deadline(Duration.ZERO);
        assertThat(callback(late, 4).statusCode()).isEqualTo(404);
    }

    @Test
    void a_follow_up_needs_an_answer_and_takes_a_deferrals_place() {
        register("applications/" + discord.applicationId() + "/commands");
        Exchange exchange = ada.runs("price", Map.of("symbol", "BTC"));
        String followUps = "webhooks/" + discord.applicationId() + "/" + exchange.token();

        assertThat(send("POST", followUps, message("early").toString()).statusCode())
                .isEqualTo(404);
        callback(exchange, 5);
        send("POST", followUps, message("answer").toString());

        assertThat(exchange.awaitAnswer().says()).isEqualTo("answer");
        assertThat(exchange.followUps()).isEmpty();
    }

    @Test
    void more_than_five_a_second_through_one_bucket_wait_and_are_told_how_long() {
        String path = "channels/" + server.general() + "/messages";
        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(i -> send("POST", path, message("no " + i).toString()))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429);
    }

    @Test
    void the_same_nonce_is_the_same_message() {
        String path = "channels/" + server.general() + "/messages";
        String body =
                message("once").put("nonce", "1").put("enforce_nonce", true).toString();

        assertThat(send("POST", path, body).body())
                .isEqualTo(send("POST", path, body).body());
        assertThat(discord.said()).hasSize(1);
    }

    private String register(String path) {
        ObjectNode option = Json.object("type", 3, "name", "symbol", "description", "Of what", "required", true);
        ObjectNode command =
                Json.object("type", 1, "name", "price", "description", "What it costs", "options", Json.array(option));
        JsonNode answer = Json.MAPPER.readTree(
                send("PUT", path, Json.array(command).toString()).body());
        return answer.path(0).path("id").asString();
    }

    private HttpResponse<String> callback(Exchange exchange, int type) {
        ObjectNode body = Json.object("type", type);
        if (type == 4) {
            body.set("data", message("hello"));
        }
        return send("POST", "interactions/" + exchange.id() + "/" + exchange.token() + "/callback", body.toString());
    }

    private static ObjectNode message(String content) {
        return Json.object("content", content, "allowed_mentions", Json.object("parse", List.of()));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, body, "Bot " + discord.token());
    }

    private HttpResponse<String> send(String method, String path, String body, String token) {
        HttpRequest request = HttpRequest.newBuilder(discord.api().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
