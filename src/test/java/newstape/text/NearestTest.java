package newstape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
    private static final List<String> KNOWN =
            List.of("price", "tape", "movers", "convert", "articles", "summary", "section", "sections");

    @ParameterizedTest
    @CsvSource({
        "pirce, price",
        "prise, price",
        "TAPPE, tape",
        "artícles, articles",
        "sumary, summary",
        "conversation, ''",
        "zzz, ''",
        "'', ''",
        "t, ''"
    })
    void a_slip_is_forgiven_and_another_word_is_not(String typed, String meant) {
        assertThat(String.join(",", Nearest.of(typed, KNOWN, 1))).isEqualTo(meant);
    }

    @Test
    void the_likeliest_comes_first() {
        assertThat(Nearest.of("sectoin", KNOWN, 3)).containsExactly("section", "sections");
    }

    @Test
    void what_is_far_too_long_is_near_nothing() {
        assertThat(Nearest.of("x".repeat(1_000_000), KNOWN, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab, ab, 0", "ab, ba, 1", "abc, ac, 1", "kitten, sitting, 3", "'', abc, 3"})
    void a_distance_counts_edits(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }
}
