package newstape.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.settings.Fault.Expected;
import newstape.settings.Fault.Found;
import newstape.settings.Fault.Kind;
import newstape.settings.Fault.Place;
import newstape.settings.Fault.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvironmentTest {
    @TempDir
    Path folder;

    @Test
    void the_environment_overrides_the_file() throws IOException {
        Settings settings = load("language: de\nreply:\n  page-length: 900\n", Map.of("NEWSTAPE_LANGUAGE", " fr "))
                .value();

        assertThat(settings.language().toLanguageTag()).isEqualTo("fr");
        assertThat(settings.reply().pageLength()).isEqualTo(900);
    }

    @Test
    void what_it_overrides_is_checked_all_the_same() throws IOException {
        assertThat(load("language: english\n", Map.of("NEWSTAPE_LANGUAGE", "fr"))
                        .faults())
                .extracting(Fault::key)
                .containsExactly("language");
    }

    @Test
    void a_mapping_is_written_as_in_the_file() throws IOException {
        Map<String, String> environment = Map.of("NEWSTAPE_INSTRUMENTS_ALIASES", "{bitty: crypto:bitcoin}");

        assertThat(load("instruments: {aliases: {barrel: energy:wti}}", environment)
                        .value()
                        .instruments()
                        .aliases())
                .containsExactly(Map.entry("bitty", "crypto:bitcoin"));
    }

    @Test
    void its_faults_come_after_those_of_the_file_by_name() throws IOException {
        List<Fault> faults = load(
                        "colour: auto\n",
                        Map.of(
                                "NEWSTAPE_REPLY_PAGE_LENGTH", "many",
                                "NEWSTAPE_LANGUGE", "de",
                                "NEWSTAPE_INSTRUMENTS_ALIASES", "[a"))
                .faults();

        assertThat(faults)
                .extracting(fault -> fault.place().toString())
                .containsExactly(
                        file() + ":1",
                        "NEWSTAPE_INSTRUMENTS_ALIASES",
                        "NEWSTAPE_INSTRUMENTS_ALIASES",
                        "NEWSTAPE_LANGUGE",
                        "NEWSTAPE_REPLY_PAGE_LENGTH");
        assertThat(faults.get(3))
                .isEqualTo(new Fault(
                        new Place("NEWSTAPE_LANGUGE", 0),
                        "NEWSTAPE_LANGUGE",
                        Kind.KEY,
                        new Found.Value("NEWSTAPE_LANGUGE"),
                        Optional.of("NEWSTAPE_LANGUAGE")));
        assertThat(faults.get(4))
                .isEqualTo(new Fault(
                        new Place("NEWSTAPE_REPLY_PAGE_LENGTH", 0),
                        "reply.page-length",
                        new Expected.Whole(500, 4000),
                        new Found.Value("many")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATH",
                "newstape_language",
                "NEWSTAPE_PORT",
                "NEWSTAPE_SERVICE_HOST",
                "NEWSTAPE_SERVICE_PORT_HTTP",
                "NEWSTAPE_PORT_8080_TCP_ADDR"
            })
    void variables_that_are_not_ours_are_left_alone(String name) throws IOException {
        assertThat(load("", Map.of(name, "tcp://10.0.0.1:8080")).faults()).isEmpty();
    }

    @Test
    void an_empty_variable_is_not_set() throws IOException {
        assertThat(load("language: de", Map.of("NEWSTAPE_LANGUAGE", "", "NEWSTAPE_NONSENSE", "")))
                .satisfies(bound -> assertThat(bound.faults()).isEmpty())
                .satisfies(bound ->
                        assertThat(bound.value().language().toLanguageTag()).isEqualTo("de"));
    }

    /** Settings of a program with a secret. */
    private record Door(Lock lock) {
        private record Lock(
                @Default("") String key,
                @Default("1") @Between(least = 1, most = 9) int turns) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesame", "sesame\n", "sesame\r\n"})
    void a_secret_is_read_from_a_file_without_its_last_line_end(String content) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), content);

        assertThat(bind(Door.class, "", Map.of("NEWSTAPE_LOCK_KEY_FILE", secret.toString())))
                .isEqualTo(new SettingsFile.Bound<>(new Door(new Door.Lock("sesame", 1)), List.of()));
    }

    @Test
    void a_fault_never_shows_what_came_from_such_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "sesame");

        assertThat(bind(Door.class, "", Map.of("NEWSTAPE_LOCK_TURNS_FILE", secret.toString()))
                        .faults())
                .containsExactly(new Fault(
                        new Place("NEWSTAPE_LOCK_TURNS_FILE", 0),
                        "lock.turns",
                        new Expected.Whole(1, 9),
                        Sight.HIDDEN));
    }

    @Test
    void a_variable_and_its_file_contradict_each_other() throws IOException {
        Map<String, String> both = Map.of("NEWSTAPE_LOCK_KEY", "a", "NEWSTAPE_LOCK_KEY_FILE", "b");

        assertThat(bind(Door.class, "", both).faults())
                .containsExactly(new Fault(
                        new Place("NEWSTAPE_LOCK_KEY_FILE", 0),
                        "lock.key",
                        Kind.ONE_OF_BOTH,
                        new Found.Also(new Place("NEWSTAPE_LOCK_KEY", 0))));
    }

    @Test
    void a_file_that_isnt_there_is_told_with_the_variable_and_the_key() throws IOException {
        String missing = folder.resolve("none").toString();

        assertThat(bind(Door.class, "", Map.of("NEWSTAPE_LOCK_KEY_FILE", missing))
                        .faults())
                .containsExactly(
                        new Fault(new Place("NEWSTAPE_LOCK_KEY_FILE", 0), "lock.key", Kind.FILE, Sight.NOTHING));
        assertThat(bind(Door.class, "", Map.of("NEWSTAPE_LOCK_KEY_FILE", "\0")).faults())
                .extracting(Fault::expected)
                .containsExactly(Kind.FILE);
    }

    private SettingsFile.Bound<Settings> load(String yaml, Map<String, String> environment) throws IOException {
        return bind(Settings.class, yaml, environment);
    }

    private <R extends Record> SettingsFile.Bound<R> bind(Class<R> type, String yaml, Map<String, String> environment)
            throws IOException {
        Files.writeString(file(), yaml);
        return SettingsFile.named(file()).bind(type, environment);
    }

    private Path file() {
        return folder.resolve("newstape.yaml");
    }
}
