package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge is judged: what fires in Discord fires here. */
final class MarkdownReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*",
                "**a**",
                "***a***",
                "_a_",
                "__a__",
                "~~a~~",
                "||a||",
                "`a`",
                "``a`b``",
                "```\na\n```",
                "# a",
                "### a",
                "-# a",
                "> a",
                ">>> a",
                "- a",
                "* a",
                "1. a",
                "12) a",
                "[a](https://x.example)",
                "[a](<https://x.example>)",
                "https://x.example",
                "<https://x.example>",
                "<@1>",
                "<@!1>",
                "<@&1>",
                "<#1>",
                "</a:1>",
                "<:a:1>",
                "<a:a:1>",
                "<t:1>",
                "<t:1:R>",
                "@everyone",
                "@here",
                ":smile:",
                "<id:guide>"
            })
    void what_fires_fires(String markdown) {
        assertThat(MarkdownReader.read(markdown).fired()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a * b", "2 * 3 * 4", "snake_case_name", "a-b", "C sharp", "12:30", "a (b) [c]", "\\*a\\*"})
    void what_does_not_does_not(String markdown) {
        assertThat(MarkdownReader.read(markdown).fired()).isEmpty();
    }

    @Test
    void marks_are_not_seen() {
        assertThat(MarkdownReader.read("**bold** and [link](<https://x.example>) and \\*stars\\*")
                        .shown())
                .isEqualTo("bold and link and *stars*");
    }
}
