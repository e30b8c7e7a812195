package newstape.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import newstape.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @Test
    void rich_arguments_stay_rich() {
        Text text = words(Locale.ENGLISH, "{who} wrote {what}.")
                .text("message", Map.of("who", "Ada", "what", Text.strong("a program")));

        assertThat(text)
                .isEqualTo(
                        Text.of(Text.plain("Ada"), Text.plain(" wrote "), Text.strong("a program"), Text.plain(".")));
    }

    @Test
    void what_looks_like_a_message_in_an_argument_is_only_text() {
        String line = words(Locale.ENGLISH, "You said {what}").line("message", Map.of("what", "{count, plural, # '"));

        assertThat(line).isEqualTo("You said {count, plural, # '");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 файл", "3, 3 файла", "5, 5 файлов", "21, 21 файл", "111, 111 файлов"})
    void plurals_follow_the_language(int count, String expected) {
        String pattern = "{count, plural, one{# файл} few{# файла} many{# файлов} other{# файла}}";

        assertThat(words(Locale.of("ru"), pattern).line("message", Map.of("count", count)))
                .isEqualTo(expected);
    }

    @Test
    void an_exact_number_goes_before_its_plural() {
        String pattern = "{count, plural, =0{none} one{# thing} other{# things}}";

        assertThat(words(Locale.ENGLISH, pattern).line("message", Map.of("count", 0)))
                .isEqualTo("none");
    }

    @Test
    void numbers_are_grouped_as_the_language_does() {
        String pattern = "{count, plural, one{# thing} other{# things}}";

        assertThat(words(Locale.ENGLISH, pattern).line("message", Map.of("count", 12_345)))
                .isEqualTo("12,345 things");
        assertThat(words(Locale.GERMAN, pattern).line("message", Map.of("count", 12_345)))
                .isEqualTo("12.345 things");
    }

    @Test
    void a_branch_may_hold_arguments_and_text_around_them() {
        String pattern = "a {kind, select, good{fine {name} here} other{bad}} z";

        assertThat(words(Locale.ENGLISH, pattern).line("message", Map.of("kind", "good", "name", "N")))
                .isEqualTo("a fine N here z");
        assertThat(words(Locale.ENGLISH, pattern).line("message", Map.of("kind", "odd", "name", "N")))
                .isEqualTo("a bad z");
    }

    @Test
    void an_argument_that_is_not_given_is_a_bug_that_says_which() {
        Words words = words(Locale.ENGLISH, "{who} wrote");

        assertThatThrownBy(() -> words.text("message")).hasMessageContaining("who");
        assertThatThrownBy(() -> words.text("other")).hasMessageContaining("other");
    }

    private static Words words(Locale language, String pattern) {
        Properties messages = new Properties();
        messages.setProperty("message", pattern);
        return new Words("Test", language, messages);
    }
}
