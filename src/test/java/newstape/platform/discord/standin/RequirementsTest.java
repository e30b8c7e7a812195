package newstape.platform.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Discord would not let pass is found. */
final class RequirementsTest {
    private static final String CALLBACK = "interactions/123456789012345678/some-token/callback";
    private static final String COMMANDS = "applications/123456789012345678/commands";
    private static Requirements requirements;

    @BeforeAll
    static void read() {
        boolean there = Files.exists(StandIn.openApi());
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).isTrue();
        }
        assumeTrue(there, "Discord's OpenAPI file isn't on this machine");
        requirements = Requirements.fromOpenApi(StandIn.openApi());
    }

    @Test
    void a_good_message_passes() {
        assertThat(callback(4, message())).isEmpty();
        assertThat(callback(7, message())).isEmpty();
        assertThat(callback(5, Json.object("flags", 64))).isEmpty();
        assertThat(violations("POST", CALLBACK, Json.object("type", 6))).isEmpty();
    }

    @Test
    void what_the_schema_does_not_know_is_found() {
        assertThat(callback(4, message().put("content", 5))).isNotEmpty();
        assertThat(callback(4, message().put("flags", "many"))).isNotEmpty();
        assertThat(callback(42, message())).isNotEmpty();
        assertThat(violations("POST", "channels/123456789012345678/nothing", message()))
                .isNotEmpty();
        ObjectNode bad = message();
        bad.set("components", Json.array(Json.object("type", 1, "components", Json.array(Json.object("type", 2)))));
        assertThat(callback(4, bad)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"content, 2001", "content, 2000"})
    void content_has_its_limit(String field, int length) {
        assertThat(callback(4, message().put(field, "x".repeat(length))).isEmpty())
                .isEqualTo(length == 2000);
    }

    @Test
    void frames_have_their_limits() {
        assertThat(callback(4, embeds(Json.object("description", "x".repeat(4097)))))
                .isNotEmpty();
        assertThat(callback(4, embeds(Json.object("title", "x".repeat(257))))).isNotEmpty();
        assertThat(callback(4, embeds(Json.object("title", " ")))).isNotEmpty();
        assertThat(callback(4, embeds(Json.object("color", 1)))).isNotEmpty();
        assertThat(callback(4, embeds(field("", "x")))).isNotEmpty();
        JsonNode half = Json.object("description", "x".repeat(3_001));
        assertThat(callback(4, embeds(half, half))).isNotEmpty();
        assertThat(callback(4, embeds(half))).isEmpty();
    }

    @Test
    void mentions_must_be_ruled_out() {
        ObjectNode silent = message();
        silent.remove("allowed_mentions");
        ObjectNode loud = message();
        loud.set("allowed_mentions", Json.object("parse", List.of("everyone")));

        assertThat(callback(4, silent)).isNotEmpty();
        assertThat(callback(4, loud)).isNotEmpty();
    }

    @Test
    void buttons_and_menus_have_their_limits() {
        assertThat(callback(4, row(button("a"), button("a")))).anyMatch(one -> one.contains("custom_id twice"));
        assertThat(callback(4, row(button("x".repeat(101))))).isNotEmpty();
        assertThat(callback(4, row(button("a").put("label", "x".repeat(81))))).isNotEmpty();
        assertThat(callback(4, row(button("a").put("label", " ")))).isNotEmpty();
        assertThat(callback(4, row(button("a")))).isEmpty();
        ObjectNode six = message();
        six.set("components", Json.array(Collections.nCopies(6, Json.object("type", 1, "components", List.of()))));
        assertThat(callback(4, six)).isNotEmpty();
    }

    @Test
    void suggestions_are_twenty_five_at_most() {
        assertThat(choices(25)).isEmpty();
        assertThat(choices(26)).isNotEmpty();
    }

    @Test
    void an_empty_message_and_a_missing_file_are_found() {
        ObjectNode empty = message();
        empty.remove("content");
        ObjectNode image = embeds(Json.object("image", Json.object("url", "attachment://chart.png")));

        assertThat(callback(4, empty)).isNotEmpty();
        assertThat(callback(4, image)).anyMatch(one -> one.contains("chart.png"));
    }

    @Test
    void commands_are_named_and_ordered_as_discord_asks() {
        assertThat(commands(command("price"))).isEmpty();
        assertThat(commands(command("Price"))).isNotEmpty();
        assertThat(commands(command("two words"))).isNotEmpty();
        assertThat(commands(command("price"), command("price"))).isNotEmpty();
        assertThat(commands(command("price").put("description", "x".repeat(101))))
                .isNotEmpty();
        ObjectNode late = command("price");
        late.set("options", Json.array(option("a", false), option("b", true)));
        assertThat(commands(late)).isNotEmpty();
    }

    @Test
    void a_body_that_is_no_json_is_found() {
        Received broken = new Received("POST", CALLBACK, "application/json", new byte[] {'{'}, Duration.ZERO);

        assertThat(requirements.violations(broken)).isNotEmpty();
    }

    private static List<String> choices(int count) {
        List<ObjectNode> choices = IntStream.range(0, count)
                .mapToObj(i -> Json.object("name", "n" + i, "value", "v" + i))
                .toList();
        return callback(8, Json.object("choices", Json.array(choices)));
    }

    private static List<String> callback(int type, ObjectNode data) {
        return violations("POST", CALLBACK, Json.object("type", type, "data", data));
    }

    private static List<String> commands(ObjectNode... commands) {
        return violations("PUT", COMMANDS, Json.array(commands));
    }

    private static List<String> violations(String method, String path, JsonNode body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return requirements.violations(new Received(method, path, "application/json", bytes, Duration.ZERO));
    }

    private static ObjectNode message() {
        return Json.object("content", "hello", "allowed_mentions", Json.object("parse", List.of()));
    }

    private static ObjectNode embeds(JsonNode... embeds) {
        ObjectNode message = message();
        message.set("embeds", Json.array(embeds));
        return message;
    }

    private static ObjectNode field(String name, String value) {
        return Json.object("description", "x", "fields", Json.array(Json.object("name", name, "value", value)));
    }

    private static ObjectNode row(ObjectNode... components) {
        ObjectNode message = message();
        message.set("components", Json.array(Json.object("type", 1, "components", Json.array(components))));
        return message;
    }

    private static ObjectNode button(String id) {
        return Json.object("type", 2, "style", 2, "label", "Press", "custom_id", id);
    }

    private static ObjectNode command(String name) {
        return Json.object("type", 1, "name", name, "description", "Does something");
    }

    private static ObjectNode option(String name, boolean required) {
        return Json.object("type", 3, "name", name, "description", "Something", "required", required);
    }
}
