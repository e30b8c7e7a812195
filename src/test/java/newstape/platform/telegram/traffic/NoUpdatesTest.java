package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What comes in updates' place, and as no Telegram would say it, loses none of them and makes no haste. */
@Timeout(60)
final class NoUpdatesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    private Updates started() {
        Updates updates = new Updates("1:token", server.address(), folder);
        updates.polling.start();
        return updates;
    }

    private JsonNode asked() throws InterruptedException {
        return MAPPER.readTree(server.asked().body());
    }

    @Test
    void a_page_of_somebody_between_acknowledges_nothing() throws Exception {
        server.answers(200, "{\"ok\":true,\"result\":[{\"update_id\":7}]}");
        server.answers(200, "<html>Please pay for this network</html>");
        try (Updates updates = started()) {
            updates.await(7);
            assertThat(asked().has("offset")).isFalse();

            for (int i = 0; i < 5; i++) {
                assertThat(asked().path("offset").asLong()).isEqualTo(8);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true,\"result\":[]}",
                "{\"ok\":true}",
                "{\"ok\":true,\"result\":{}}",
                "{\"ok\":true,\"result\":[{\"message\":{}}]}",
                "{\"ok\":true,\"result\":[{\"update_id\":7}]}",
                "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":0}}",
                "[]",
                "",
                "null"
            })
    void what_comes_at_once_with_nothing_new_is_not_asked_for_in_haste(String answer) throws Exception {
        server.answers(200, answer);
        try (Updates updates = started()) {
            Duration first = server.asked().at();

            Duration last = first;
            for (int i = 0; i < 3; i++) {
                last = server.asked().at();
            }

            assertThat(last.minus(first)).isGreaterThan(Duration.ofMillis(200));
            assertThat(updates.waiting()).hasSizeLessThan(2);
        }
    }
}
