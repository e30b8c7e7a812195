package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newstape.platform.Manner;
import newstape.platform.Stopwatch;
import newstape.platform.discord.Discord;
import newstape.words.Lexicon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole program in a Discord that nobody here wrote. */
@Timeout(60)
final class DiscordTwinTest {
    private static final int MESSAGE = 4;
    private static final int EDIT = 7;
    private static final int CHOICES = 8;

    @TempDir
    private static Path pages;

    private static Twin twin;
    private static Discord discord;
    private static Thread running;

    @BeforeAll
    static void connect() {
        twin = Twin.start();
        Wiring wiring = Newsroom.withSeeds(pages);
        discord = new Discord(
                twin.access(),
                new Manner(Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("USD")),
                new Lexicon(),
                Stopwatch.started(System::nanoTime),
                Ticker.systemTicker());
        running = Thread.ofPlatform().start(() -> discord.run(wiring.router()));
        while (twin.does("commands", Map.of()).isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    @AfterAll
    static void disconnect() throws InterruptedException {
        if (running != null) {
            discord.close();
            running.join();
            twin.close();
        }
    }

    @Test
    void the_commands_and_the_entries_of_messages_are_registered() {
        List<String> names = texts(twin.does("commands", Map.of()), "name");

        assertThat(names)
                .contains("price", "tape", "summary", "section", "read", "search", "help")
                .contains("Prices in this message", "Summarise the link");
    }

    @Test
    void a_price_is_answered_with_its_source() {
        JsonNode came = slash("price", Map.of("symbol", "BTC"));

        assertThat(came.path("callback").asInt()).isEqualTo(MESSAGE);
        assertThat(frame(came).path("title").asString()).isEqualTo("Bitcoin · BTC");
        assertThat(frame(came).path("description").asString())
                .contains("$73,275.00", "▼ 0.17%", "from the tape on ai-engineers-travel.txt");
    }

    @Test
    void pages_turn_in_place() {
        JsonNode first = slash("read", Map.of());
        String next = button(first, "▶");

        JsonNode turned =
                twin.does("press", Map.of("message", first.path("message").asString(), "id", next));

        assertThat(turned.path("callback").asInt()).isEqualTo(EDIT);
        assertThat(buttons(turned))
                .extracting(button -> button.path("label").asString())
                .anyMatch(label -> label.startsWith("2/"));
    }

    @Test
    void a_section_is_chosen_from_a_menu() {
        JsonNode sections = slash("sections", Map.of());
        JsonNode menu = components(sections)
                .filter(component -> component.path("type").asInt() == 3)
                .findFirst()
                .orElseThrow();

        JsonNode chosen = twin.does(
                "select",
                Map.of(
                        "message", sections.path("message").asString(),
                        "id", menu.path("custom_id").asString(),
                        "value", menu.path("options").get(1).path("value").asString()));

        assertThat(chosen.path("callback").asInt()).isEqualTo(EDIT);
        assertThat(frame(chosen).path("description").asString()).isNotBlank();
    }

    @Test
    void what_is_typed_is_completed() {
        JsonNode came = twin.does("complete", Map.of("name", "price", "option", "symbol", "value", "b"));

        assertThat(came.path("callback").asInt()).isEqualTo(CHOICES);
        assertThat(texts(came.path("data").path("choices"), "value")).contains("BTC");
    }

    @Test
    void help_is_for_who_asks() {
        assertThat(slash("help", Map.of()).path("data").path("flags").asInt()).isEqualTo(64);
    }

    private static JsonNode slash(String command, Map<String, String> options) {
        return twin.does("slash", Map.of("name", command, "options", options));
    }

    private static JsonNode frame(JsonNode came) {
        return came.path("data").path("embeds").path(0);
    }

    private static String button(JsonNode came, String label) {
        return buttons(came).stream()
                .filter(button -> button.path("label").asString("").equals(label))
                .map(button -> button.path("custom_id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> buttons(JsonNode came) {
        return components(came)
                .filter(component -> component.path("type").asInt() == 2)
                .toList();
    }

    private static Stream<JsonNode> components(JsonNode came) {
        return StreamSupport.stream(came.path("data").path("components").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.path("components").spliterator(), false));
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString(""))
                .toList();
    }
}
