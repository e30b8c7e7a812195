package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newstape.CommandLineRun.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the command line looks for pages and settings, and what it says of what it finds there. */
final class PlacesOnTheCommandLineTest {
    private static final String TAPE = "DOGE$0.25▲ 1.00%\nas of 10:00 UTC\n";

    private CommandLineRun newstape;

    @BeforeEach
    void settle(@TempDir Path home) {
        newstape = CommandLineRun.in(home);
    }

    @Test
    void pages_may_stand_before_the_verb() {
        assertThat(newstape.run("--pages", elsewhere(), "say", "/price DOGE").output())
                .contains("$0.25");
    }

    @Test
    void pages_may_stand_behind_the_verb() {
        assertThat(newstape.run("say", "--pages", elsewhere(), "/price DOGE").output())
                .contains("$0.25");
    }

    @Test
    void of_two_folders_of_pages_the_last_counts() {
        assertThat(newstape.run("--pages", "nowhere", "say", "--pages", elsewhere(), "/price DOGE"))
                .extracting(Ended::status, Ended::errors)
                .containsExactly(0, "");
    }

    @Test
    void a_folder_of_pages_that_isnt_there_is_named() {
        Ended ended = newstape.run("--pages", "nowhere", "say", "/tape");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).isEqualTo("There is no folder nowhere. Name one with --pages DIR.\n");
    }

    @Test
    void a_file_in_place_of_the_folder_of_pages_is_called_one() {
        Path file = newstape.file("page.txt", TAPE);

        assertThat(newstape.run("--pages", file.toString(), "say", "/tape").errors())
                .startsWith(file + " is a file;");
    }

    @Test
    void a_folder_without_a_page_is_named() {
        Path folder = newstape.folder("empty");

        assertThat(newstape.run("--pages", folder.toString(), "say", "/tape").errors())
                .startsWith("There is no page in the folder " + folder);
    }

    @Test
    void pages_that_cant_be_read_are_named_with_the_reason_and_the_others_are_served() throws IOException {
        Path folder = Path.of(elsewhere());
        newstape.file("elsewhere/empty.txt", "");
        Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        Files.write(folder.resolve("large.txt"), "a ".repeat(500_001).getBytes(StandardCharsets.US_ASCII));

        Ended ended = newstape.environment(Map.of("NEWSTAPE_PAGES_MAX_SIZE_MB", "1"))
                .run("--pages", folder.toString(), "say", "/price DOGE");

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).contains("$0.25");
        assertThat(ended.errors().lines())
                .containsExactly(
                        folder + "/empty.txt can’t be read: it is empty.",
                        folder
                                + "/large.txt can’t be read: it has 2 MB, and a page may have 1 MB (the setting pages.max-size-mb).",
                        folder
                                + "/picture.html can’t be read: it is not text, but PNG. Save the page as text or HTML.");
    }

    @Test
    void settings_that_are_named_and_arent_there_are_a_fault() {
        Ended ended = newstape.run("--config", "nowhere.yaml", "say", "/tape");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).isEqualTo("nowhere.yaml: expected a file that can be read, found nothing.\n");
    }

    @Test
    void usual_settings_that_arent_there_are_none() {
        assertThat(newstape.run("say", "/tape").status()).isZero();
    }

    @Test
    void every_fault_of_the_settings_is_named_with_its_line() {
        Path file = newstape.file("config/newstape.yaml", """
                langage: de
                time-zone: Berlin
                reply:
                  page-length: 100
                """);

        Ended ended = newstape.run("say", "/tape");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors().lines())
                .containsExactly(
                        file + ":1: “langage” is not a key of the settings. Did you mean language?",
                        file + ":2: time-zone: expected a time zone such as UTC or Europe/Berlin, found “Berlin”.",
                        file + ":4: reply.page-length: expected a whole number from 500 to 4000, found “100”.");
    }

    @Test
    void settings_that_are_no_yaml_are_told_what_the_parser_says() {
        Path file = newstape.file("config/newstape.yaml", "language: [en");

        assertThat(newstape.run("say", "/tape").errors())
                .startsWith(file + ":")
                .contains("expected well-formed YAML; its parser says: ")
                .doesNotContain("\tat ");
    }

    @Test
    void the_environment_overrides_the_settings() {
        newstape.file("config/newstape.yaml", "language: en");

        assertThat(newstape.environment(Map.of("NEWSTAPE_LANGUAGE", "de"))
                        .run("say", "/price BTC")
                        .output())
                .contains("73.275,00");
    }

    @Test
    void a_variable_may_name_a_file_with_the_value() {
        Path file = newstape.file("language", "de\n");

        assertThat(newstape.environment(Map.of("NEWSTAPE_LANGUAGE_FILE", file.toString()))
                        .run("say", "/price BTC")
                        .output())
                .contains("73.275,00");
    }

    @Test
    void a_variable_that_is_no_setting_is_a_fault_and_the_nearest_is_named() {
        Ended ended = newstape.environment(Map.of("NEWSTAPE_LANGAGE", "de")).run("say", "/tape");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors())
                .isEqualTo("NEWSTAPE_LANGAGE: there is no setting of this name. Did you mean NEWSTAPE_LANGUAGE?\n");
    }

    private String elsewhere() {
        return newstape.file("elsewhere/tape.txt", TAPE).resolveSibling("").toString();
    }
}
