package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    static List<String> paragraphs() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("paragraphs.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void a_paragraph_tells_its_language(String line) {
        int tab = line.indexOf('\t');

        assertThat(Languages.detect(line.substring(tab + 1)).code()).isEqualTo(line.substring(0, tab));
    }

    @Test
    void what_the_page_says_comes_before_what_its_words_say() {
        var said = Fixtures.article(
                "Der Hafen ist zu", Optional.of(Locale.of("nn")), Fixtures.section("", "Das ist so und nicht anders."));

        assertThat(Languages.of(said)).isEqualTo(Locale.of("no"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 345", "\uD800\uDFFF\0", "Qzxv brkl mmpt", "BTC ETH XRP"})
    void what_tells_nothing_has_no_language(String text) {
        assertThat(Languages.detect(text).locale()).isEqualTo(Locale.ROOT);
    }
}
