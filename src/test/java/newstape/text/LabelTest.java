package newstape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

final class LabelTest {
    private static final Path NAUGHTY = Path.of("../shared/nasty/blns.json");

    static Stream<String> naughty() throws IOException {
        boolean there = Files.exists(NAUGHTY);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s is there", NAUGHTY).isTrue();
        }
        assumeTrue(there, "the naughty strings aren't on this machine");
        return new ObjectMapper()
                .readTree(Files.readString(NAUGHTY))
                .valueStream()
                .map(node -> node.asString());
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void a_naughty_string_makes_a_label(String string) {
        String label = Label.of(string, 80);

        assertThat(label).isNotBlank().hasSizeBetween(1, 80).doesNotContain("\n", "\r", "\u202E", "\u200B");
    }

    @Test
    void a_long_label_is_cut_between_words() {
        String words = "The old lamps along the pier are lit again every night by those who live there, says the town";

        assertThat(Label.of(words, 80))
                .isEqualTo("The old lamps along the pier are lit again every night by those who live there,…");
    }
}
