package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WrappingTest {
    @Test
    void lines_end_at_words() {
        assertThat(wrap("the lamp was lit", 8)).containsExactly("the lamp", "was lit");
        assertThat(wrap("  the   lamp  ", 20)).containsExactly("the lamp");
    }

    @Test
    void what_stands_together_stays_together() {
        assertThat(wrap("costs 5\u00A0€ now", 9)).containsExactly("costs 5\u00A0€", "now");
        assertThat(wrap("it costs 5\u00A0€", 10)).containsExactly("it costs", "5\u00A0€");
    }

    @Test
    void a_word_that_is_longer_than_a_line_is_broken() {
        assertThat(wrap("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
    }

    @Test
    void wide_characters_break_anywhere_and_are_counted_twice() {
        assertThat(wrap("灯台の光が消えた", 7)).containsExactly("灯台の", "光が消", "えた");
    }

    @Test
    void line_ends_are_kept_and_empty_lines_are_single() {
        assertThat(wrap("\n\na\n\n\n\nb\n", 9)).containsExactly("a", "", "b");
    }

    @Test
    void emoji_are_counted_as_they_are_drawn() {
        assertThat(Columns.of("👩‍👩‍👧‍👦")).isEqualTo(2);
        assertThat(Columns.of("👍🏽")).isEqualTo(2);
        assertThat(Columns.of("🇩🇪🇫🇷")).isEqualTo(4);
        assertThat(Columns.of("❤️")).isEqualTo(2);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("▲ 4")).isEqualTo(3);
    }

    @Test
    void a_million_characters_are_no_trouble() {
        assertThat(wrap("x".repeat(1_000_000), 50)).hasSize(20_000);
        assertThat(wrap("灯".repeat(1_000_000), 50)).hasSize(40_000);
        assertThat(wrap("a ".repeat(500_000), 50)).hasSize(20_000);
        assertThat(wrap("e\u0301".repeat(500_000), 50)).hasSize(10_000);
        assertThat(wrap("\u200D".repeat(1_000_000), 50)).hasSize(1);
    }

    private static List<String> wrap(String text, int width) {
        return Wrapping.of(List.of(new Span(text, Style.PLAIN)), width).stream()
                .map(line -> line.stream().map(Span::characters).collect(Collectors.joining()))
                .toList();
    }
}
