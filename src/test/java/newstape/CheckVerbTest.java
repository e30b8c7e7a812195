package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import newstape.CommandLineRun.Ended;
import newstape.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code newstape check} finds, and what it says is to be done. */
final class CheckVerbTest {
    private CommandLineRun newstape;

    @BeforeEach
    void settle(@TempDir Path home) {
        newstape = CommandLineRun.in(home);
    }

    @Test
    void where_all_is_well_each_thing_has_its_line() {
        Path settings = newstape.file("config/newstape.yaml", "language: en");

        Ended ended = newstape.run("check");

        assertThat(ended.status()).isZero();
        assertThat(ended.lines())
                .containsExactly(
                        "[ok] Java " + Runtime.version(),
                        "[ok] Data folder: " + newstape.home().resolve("data") + " can be written",
                        "[ok] Settings: " + settings + " and the environment",
                        "[ok] 3 pages in " + newstape.home().resolve("seeds")
                                + ": 3 articles, prices for 20 instruments",
                        "[ok] Tokens: none is set, and the chat in the terminal needs none;"
                                + " NEWSTAPE_DISCORD_TOKEN brings Newstape to Discord, NEWSTAPE_TELEGRAM_TOKEN to Telegram");
    }

    @Test
    void settings_that_arent_there_are_the_defaults() {
        assertThat(newstape.run("check").output()).contains("[ok] Settings: the defaults and the environment");
    }

    @Test
    void it_speaks_the_language_of_the_terminal() {
        assertThat(newstape.language(Locale.GERMANY).run("check").output()).contains("[ok] 3 Seiten in ", "Kurse für");
    }

    @Test
    void faults_of_the_settings_are_found_and_the_rest_is_looked_at_all_the_same() {
        newstape.file("config/newstape.yaml", "pages:\n  max-size-mb: 0");

        Ended ended = newstape.run("check");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output())
                .contains("newstape.yaml:2: pages.max-size-mb: expected a whole number from 1 to 64, found “0”.")
                .contains("[ok] Data folder");
    }

    @Test
    void an_alias_of_what_nobody_knows_is_found() {
        newstape.file("config/newstape.yaml", "instruments:\n  aliases:\n    bitty: crypto:bitcoinn");

        assertFound(newstape.run("check"), "instruments.aliases: bitty stands for crypto:bitcoinn, which isn’t known.");
    }

    @Test
    void a_language_that_newstape_doesnt_speak_is_found_and_those_it_does_are_named() {
        assertFound(
                newstape.environment(Map.of("NEWSTAPE_LANGUAGE", "fr")).run("check"),
                "language: Newstape doesn’t speak fr and answers in English. Set de or en.");
    }

    @Test
    void a_database_that_is_there_is_looked_into_and_none_is_made() {
        Path file = newstape.home().resolve("data").resolve("newstape.db");
        assertThat(newstape.run("check").output()).doesNotContain("atabase");
        assertThat(file).doesNotExist();
        Database.sqlite(newstape.home().resolve("data")).close();

        assertThat(newstape.run("check").output()).contains("[ok] Database: " + file + " has no article of no source");
    }

    @Test
    void what_is_about_to_be_too_old_is_counted() {
        newstape.file("config/newstape.yaml", "library:\n  keep: 30 days");
        Database.sqlite(newstape.home().resolve("data")).close();

        assertThat(newstape.run("check").lines()).contains("[ok] Articles are kept for 30 days");
    }

    @Test
    void a_database_that_who_runs_has_is_well() {
        try (Database database = Database.sqlite(newstape.home().resolve("data"))) {
            Ended ended = newstape.run("check");

            assertThat(database.place()).isNotEmpty();
            assertThat(ended.status()).isZero();
            assertThat(ended.output()).contains("[ok] Database: the Newstape that runs in ");
        }
    }

    @Test
    void a_database_that_can_not_be_reached_is_found_and_its_password_is_not_shown() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String place = "postgresql://localhost:" + port + "/newstape";

        Ended ended = newstape.environment(Map.of(
                        "NEWSTAPE_DATABASE_URL", place + "?connectTimeout=2", "NEWSTAPE_DATABASE_PASSWORD", "hush"))
                .run("check");

        assertFound(ended, place + " can’t be reached");
        assertThat(ended.output()).doesNotContain("hush");
    }

    @Test
    void a_folder_without_pages_is_found() {
        Path folder = newstape.folder("empty");

        assertFound(
                newstape.run("check", "--pages", folder.toString()),
                "There is no page in the folder " + folder + ". Put one there, saved as text or HTML.");
    }

    @Test
    void a_folder_of_pages_that_isnt_there_is_found() {
        assertFound(newstape.run("check", "--pages", "nowhere"), "There is no folder nowhere.");
    }

    @Test
    void a_page_that_cant_be_read_is_found_beside_the_count_of_the_others() {
        Path empty = newstape.file("seeds/empty.txt", "");

        Ended ended = newstape.run("check");

        assertFound(ended, empty + " can’t be read: it is empty.");
        assertThat(ended.output()).contains("[ok] 3 pages in ");
    }

    @Test
    void a_data_folder_that_cant_be_written_is_found() {
        Path file = newstape.file("data", "");

        assertFound(
                newstape.run("check"),
                "The data folder " + file
                        + " can’t be written (there is a file of that name). Name another with --data DIR.");
    }

    private static void assertFound(Ended ended, String what) {
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains("[!!] " + what);
    }
}
