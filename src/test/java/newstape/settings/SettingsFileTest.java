package newstape.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void what_the_file_says_is_what_holds() throws IOException {
        Settings settings = sound("""
                language: pt-BR
                time-zone: Europe/Lisbon
                currency: "EUR"
                reply: {page-length: 4000}
                console:
                  history-lines: 0
                  colour: never
                instruments:
                  aliases:
                    bitty: crypto:bitcoin
                    no: currency:nok
                """);

        assertThat(settings.language()).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(settings.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(settings.reply().pageLength()).isEqualTo(4000);
        assertThat(settings.pages().maxSizeMb()).isEqualTo(15);
        assertThat(settings.console()).isEqualTo(new Settings.Console(0, Settings.Colour.NEVER));
        assertThat(settings.instruments().aliases())
                .containsExactly(Map.entry("bitty", "crypto:bitcoin"), Map.entry("no", "currency:nok"));
        assertThat(settings.log().level()).isEqualTo(Settings.Level.WARN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# nothing yet\n", "---\n", "\uFEFFlanguage: en\n", "reply:\n  # page-length: 5\nlog:\n"})
    void what_is_left_out_is_as_by_default(String yaml) throws IOException {
        assertThat(sound(yaml)).isEqualTo(sound(""));
    }

    @Test
    void without_the_usual_file_all_is_as_by_default() throws IOException {
        Loaded loaded = SettingsFile.usual(folder.resolve("none.yaml")).load(Map.of());

        assertThat(loaded).isEqualTo(new Loaded.Sound(sound("")));
    }

    @Test
    void a_file_that_was_named_must_be_there() {
        Path missing = folder.resolve("none.yaml");

        Loaded loaded = SettingsFile.named(missing).load(Map.of());

        Fault fault = new Fault(new Place(missing.toString(), 0), "", Kind.FILE, Sight.NOTHING);
        assertThat(loaded).isEqualTo(new Loaded.Faulty(List.of(fault)));
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(SettingsFile.usual(folder).load(Map.of()))
                .isEqualTo(new Loaded.Faulty(
                        List.of(new Fault(new Place(folder.toString(), 0), "", Kind.FILE, Sight.FOLDER))));
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_their_lines() throws IOException {
        List<Fault> faults = faults("""
                langage: en
                time-zone: Europe/Berln
                currency: usd
                reply:
                  page-length: 12000
                  page-width: 3
                console: dark
                log:
                  level: [warn]
                log: {}
                """);

        assertThat(faults)
                .containsExactly(
                        fault(1, "langage", Kind.KEY, new Found.Value("langage"), "language"),
                        fault(2, "time-zone", Kind.TIME_ZONE, new Found.Value("Europe/Berln"), "Europe/Berlin"),
                        fault(3, "currency", Kind.CURRENCY, new Found.Value("usd"), "USD"),
                        fault(5, "reply.page-length", new Expected.Whole(500, 4000), new Found.Value("12000")),
                        fault(6, "reply.page-width", Kind.KEY, new Found.Value("page-width")),
                        fault(7, "console", Kind.MAPPING, new Found.Value("dark")),
                        fault(9, "log.level", oneOf("error", "warn", "info", "debug"), Sight.LIST),
                        fault(10, "log", Kind.ONCE, new Found.Also(place(8))));
    }

    @ParameterizedTest
    @CsvSource({
        "page-length, reply.page-length",
        "reply.page-length, reply.page-length",
        "reply-page-length, reply.page-length",
        "aliasses, instruments.aliases",
        "timezone, time-zone",
        "time_zone, time-zone",
        "timeZone, time-zone",
        "color, console.colour",
    })
    void the_key_that_was_meant_is_found_wherever_it_stands(String written, String meant) throws IOException {
        assertThat(faults(written + ": 1"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.nearest()).contains(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en_US", "xx", "''", "'e n'", "'-'", "12"})
    void a_language_is_one_that_is_spoken(String language) throws IOException {
        assertThat(faults("language: " + language))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo(Kind.LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"499", "4001", "1_800", "1.8e3", "0x708", "'1800 '", "-1800", "٥٠٠", "99999999999999999999"})
    void a_number_is_written_in_digits_and_within_its_bounds(String number) throws IOException {
        assertThat(faults("reply: {page-length: %s}".formatted(number)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo(new Expected.Whole(500, 4000)));
    }

    @ParameterizedTest
    @CsvSource({"forever,", "1 day, P1D", "365 days, P365D", "7, P7D"})
    void articles_are_kept_for_days_or_forever(String written, String kept) throws IOException {
        assertThat(sound("library: {keep: %s}".formatted(written)).library().lifetime())
                .isEqualTo(Optional.ofNullable(kept).map(Duration::parse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "two weeks", "-1", "365 hours", "1000000 days"})
    void any_other_time_to_keep_them_is_a_fault(String written) throws IOException {
        assertThat(faults("library: {keep: %s}".formatted(written)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo(new Expected.Like("365 days")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bot@news.example", "javascript:alert(1)", "https://news.example/a b", "https://n.example/(x)"})
    void a_contact_is_an_address(String written) throws IOException {
        assertThat(sound("sources: {contact: 'mailto:bot@news.example'}")
                        .sources()
                        .contact())
                .isEqualTo("mailto:bot@news.example");
        assertThat(faults("sources: {contact: '%s'}".formatted(written))).hasSize(1);
    }

    @Test
    void an_alias_leads_to_an_instrument() throws IOException {
        assertThat(faults("instruments:\n  aliases:\n    bitty: Bitcoin\n    [a]: x\n    '': crypto:bitcoin\n"))
                .containsExactly(
                        fault(3, "instruments.aliases.bitty", new Expected.Like("crypto:bitcoin"), value("Bitcoin")),
                        fault(4, "instruments.aliases", Kind.KEY, Sight.LIST),
                        fault(5, "instruments.aliases", Kind.KEY, value("")));
    }

    @Test
    void a_key_without_its_value_is_a_fault() throws IOException {
        assertThat(faults("language:\ncurrency: ~\n"))
                .containsExactly(
                        fault(1, "language", Kind.LANGUAGE, Sight.NOTHING),
                        fault(2, "currency", Kind.CURRENCY, Sight.NOTHING));
    }

    @Test
    void what_stands_before_a_break_in_the_yaml_is_checked_too() throws IOException {
        assertThat(faults("language: english\nreply:\n  page-length: 5\n\tconsole: {}\n"))
                .extracting(fault -> fault.place().line(), Fault::expected)
                .containsExactly(tuple(1, Kind.LANGUAGE), tuple(3, new Expected.Whole(500, 4000)), tuple(4, Kind.YAML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "- a list", "[]"})
    void the_file_as_a_whole_is_a_mapping(String yaml) throws IOException {
        assertThat(faults(yaml)).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEmpty();
            assertThat(fault.expected()).isEqualTo(Kind.MAPPING);
        });
    }

    @Test
    void there_is_one_document_in_it() throws IOException {
        assertThat(faults("language: de\n---\nlanguage: en\n")).containsExactly(fault(2, "", Kind.YAML, Sight.MORE));
    }

    @Test
    void aliases_are_not_followed_so_that_they_cant_explode() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        bomb.append("reply: *a29\nlanguage: &l en\n");

        List<Fault> faults = faults(bomb.toString());

        assertThat(faults).hasSize(31).contains(fault(31, "reply", Kind.MAPPING, Sight.ALIAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void a_heap_of_brackets_is_told_and_left(String bracket) throws IOException {
        assertThat(faults(bracket.repeat(50_000))).extracting(Fault::expected).contains(new Expected.Levels(16));
    }

    @Test
    void a_file_of_ten_megabytes_is_no_settings_file() throws IOException {
        assertThat(faults("#".repeat(10_000_000)))
                .containsExactly(fault(0, "", new Expected.Bytes(256 * 1024), Sight.MORE));
    }

    @Test
    void bytes_that_are_not_text_are_told_with_their_line() throws IOException {
        byte[] latin = "language: en\n# für\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faults(latin)).containsExactly(fault(2, "", Kind.UTF_8, Sight.BINARY));
    }

    @Test
    void a_character_that_yaml_forbids_is_told_with_its_line() throws IOException {
        assertThat(faults("language: en\n# \0\n")).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place(2));
            assertThat(fault.expected()).isEqualTo(Kind.YAML);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u", "\"\\UFFFFFFFF\"", "\"\\x\"", "!<%", "]"})
    void a_break_in_the_yaml_is_told_with_its_line_and_the_parsers_words(String broken) throws IOException {
        assertThat(faults("language: en\ncurrency: " + broken)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place(2));
            assertThat(fault.expected()).isEqualTo(Kind.YAML);
        });
    }

    @Test
    void what_was_found_is_shown_short_and_without_what_could_drive_a_terminal() throws IOException {
        assertThat(faults("language: \"\\e[2Jx\"\ncurrency: %s\n".formatted("€".repeat(1000))))
                .extracting(Fault::found)
                .containsExactly(value("\uFFFD[2Jx"), value("€".repeat(80) + "…"));
    }

    private Settings sound(String yaml) throws IOException {
        SettingsFile.Bound<Settings> bound = bound(yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(bound.faults()).isEmpty();
        return bound.value();
    }

    private List<Fault> faults(String yaml) throws IOException {
        return faults(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private List<Fault> faults(byte[] yaml) throws IOException {
        return bound(yaml).faults();
    }

    private SettingsFile.Bound<Settings> bound(byte[] yaml) throws IOException {
        Files.write(file(), yaml);
        return SettingsFile.named(file()).bind(Settings.class, Map.of());
    }

    private Path file() {
        return folder.resolve("newstape.yaml");
    }

    private Place place(int line) {
        return new Place(file().toString(), line);
    }

    private Fault fault(int line, String key, Expected expected, Found found) {
        return new Fault(place(line), key, expected, found);
    }

    private Fault fault(int line, String key, Expected expected, Found found, String nearest) {
        return new Fault(place(line), key, expected, found, Optional.of(nearest));
    }

    private static Found value(String shown) {
        return new Found.Value(shown);
    }

    private static Expected oneOf(String... names) {
        return new Expected.OneOf(List.of(names));
    }
}
