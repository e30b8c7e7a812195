package newstape.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file that operators start from, against the records. */
final class DefaultsTest {
    private static final Path SHIPPED = Path.of("config", "newstape.yaml");

    @Test
    void the_shipped_file_lists_every_key_with_its_default() {
        assertThat(written()).containsExactlyEntriesOf(byDefault());
    }

    @Test
    void the_shipped_file_says_what_would_hold_without_it() {
        assertThat(SettingsFile.named(SHIPPED).load(Map.of()))
                .isInstanceOf(Loaded.Sound.class)
                .isEqualTo(SettingsFile.usual(Path.of("no such file")).load(Map.of()));
    }

    @Test
    void no_two_keys_share_a_variable() {
        assertThat(byDefault().keySet().stream().map(Environment::variable)).doesNotHaveDuplicates();
    }

    private static Map<String, String> byDefault() {
        Map<String, String> values = new LinkedHashMap<>();
        Section.of(Settings.class)
                .leaves()
                .forEach(leaf -> values.put(
                        leaf.path(), leaf.key() instanceof Section.Single single ? single.byDefault() : "{}"));
        return values;
    }

    private static Map<String, String> written() {
        TextFile.Text text = (TextFile.Text) TextFile.read(SHIPPED);
        Map<String, String> values = new LinkedHashMap<>();
        collect(
                YamlTree.parse(text.characters(), line -> new Fault.Place("", line))
                        .root(),
                "",
                values);
        return values;
    }

    private static void collect(Given given, String path, Map<String, String> values) {
        switch (given) {
            case Given.Characters characters -> values.put(path, characters.value());
            case Given.Mapping mapping when mapping.entries().isEmpty() -> values.put(path, "{}");
            case Given.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    String name = ((Given.Characters) entry.key()).value();
                    collect(entry.value(), path.isEmpty() ? name : path + "." + name, values);
                });
            case Given.Other other -> values.put(path, other.found().toString());
        }
    }
}
