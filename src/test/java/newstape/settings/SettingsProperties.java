package newstape.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.settings.Fault.Place;

final class SettingsProperties {
    private final Section<Settings> section = Section.of(Settings.class);

    @Property(tries = 2000)
    void any_text_is_settings_or_has_faults_that_can_be_told(@ForAll("texts") String yaml) {
        YamlTree.Parsed parsed = YamlTree.parse(yaml, line -> new Place("file", line));
        Binding<Settings> binding = new Binding<>(section, Map.of());
        Settings settings = binding.bind(parsed.root());

        assertThat(settings.reply().pageLength()).isBetween(500, 4000);
        tellable(parsed.faults());
        tellable(binding.faults());
    }

    @Property(tries = 1000)
    void any_environment_is_settings_or_has_faults_that_can_be_told(
            @ForAll("variables") String name, @ForAll("texts") String value) {
        Environment environment = Environment.read(section, Map.of(name, value));
        Binding<Settings> binding = new Binding<>(section, environment.overrides());
        binding.bind(new Given.Mapping(new Place("file", 1), List.of()));

        tellable(environment.faults());
        tellable(binding.faults());
    }

    @Property(tries = 300)
    void any_bytes_are_settings_or_have_faults_that_can_be_told(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("newstape", ".yaml");
        try {
            Files.write(file, bytes);
            if (SettingsFile.named(file).load(Map.of()) instanceof Loaded.Faulty(List<Fault> faults)) {
                tellable(faults);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void tellable(List<Fault> faults) {
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.place().toString()).isNotEmpty();
            assertThat(fault.key().length()).isLessThan(200);
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "language",
                "reply",
                "page-length",
                "aliases",
                "instruments",
                "log",
                "level",
                ": ",
                ":\n  ",
                "\n",
                " ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "&a ",
                "*a",
                "!!int ",
                "!",
                "|\n",
                ">\n ",
                "\"",
                "'",
                "#",
                "?",
                "---\n",
                "...",
                "%YAML 1.2\n",
                "<<",
                "\t",
                "\\u",
                "en",
                "1800",
                "\0",
                "\uD800",
                "\uDC00",
                "\uFEFF",
                "é");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(40).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Provide
    Arbitrary<String> variables() {
        return Arbitraries.oneOf(
                Arbitraries.strings().map(name -> "NEWSTAPE_" + name),
                Arbitraries.of(
                        "NEWSTAPE_LANGUAGE",
                        "NEWSTAPE_LANGUAGE_FILE",
                        "NEWSTAPE_TIME_ZONE",
                        "NEWSTAPE_CURRENCY",
                        "NEWSTAPE_REPLY_PAGE_LENGTH",
                        "NEWSTAPE_INSTRUMENTS_ALIASES",
                        "NEWSTAPE_LOG_LEVEL"));
    }
}
