package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import newstape.CommandLineRun.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: its help, its misuse, and what of questions and answers it is that decides. */
final class MainTest {
    private static final String BITCOIN = "$73,275.00";

    private CommandLineRun newstape;

    @BeforeEach
    void settle(@TempDir Path home) {
        newstape = CommandLineRun.in(home);
    }

    @Test
    void help_shows_the_verbs_the_options_and_examples() {
        Ended ended = newstape.run("--help");

        assertThat(ended.status()).isZero();
        assertThat(ended.output())
                .startsWith("Usage: newstape ")
                .contains("--pages=DIR", "--config=FILE", "--data=DIR", "chat", "say", "read", "check")
                .contains("Examples:", "newstape say \"/price BTC\"");
        assertThat(ended.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "say", "read", "check"})
    void every_verb_has_help_with_examples(String verb) {
        Ended ended = newstape.run(verb, "--help");

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).startsWith("Usage: newstape " + verb).contains("Examples:\n  newstape " + verb);
    }

    @Test
    void help_is_worded_in_the_language_of_the_terminal() {
        Ended ended = newstape.language(Locale.GERMANY).run("say", "--help");

        assertThat(ended.output()).startsWith("Aufruf: newstape say ").contains("FRAGE...", "--pages=ORDNER");
    }

    @Test
    void help_is_as_wide_as_the_terminal_is_said_to_be() {
        Ended ended = newstape.environment(Map.of("COLUMNS", "60")).run("--help");

        assertThat(ended.lines())
                .filteredOn(line -> line.startsWith("A newsroom"))
                .allMatch(line -> line.length() < 60);
    }

    @Test
    void help_has_no_question_marks_where_the_terminal_lacks_a_character() {
        Ended ended = newstape.charset(StandardCharsets.US_ASCII).run("--help");

        assertThat(ended.output()).contains("A newsroom's own bot").doesNotContain("?");
    }

    @Test
    void the_version_is_told() {
        assertThat(newstape.run("--version").output()).startsWith("Newstape ");
    }

    @Test
    void a_verb_that_isnt_there_is_misuse_and_the_nearest_is_named() {
        assertMisuse(newstape.run("chekc"), "There is no verb “chekc”. Did you mean check?");
    }

    @Test
    void a_question_without_its_verb_is_told_what_to_do() {
        assertMisuse(newstape.run("/price BTC"), "To ask “/price BTC”, put the verb say before it.");
    }

    @Test
    void an_option_that_isnt_there_is_misuse_and_the_nearest_is_named() {
        assertMisuse(newstape.run("say", "--jsn", "/tape"), "There is no option “--jsn” here. Did you mean --json?");
    }

    @Test
    void an_argument_too_many_is_misuse() {
        assertMisuse(newstape.run("check", "extra"), "“extra” is one argument too many.");
    }

    @Test
    void an_option_without_its_value_is_misuse() {
        assertMisuse(newstape.run("--pages"), "--pages needs a value (DIR).");
    }

    @Test
    void a_value_where_none_belongs_is_misuse() {
        assertMisuse(newstape.run("say", "--json=yes", "/tape"), "--json can’t take this value.");
    }

    @Test
    void say_without_a_question_is_misuse() {
        assertMisuse(newstape.run("say"), "QUESTION is missing.");
    }

    @Test
    void misuse_names_the_help_of_its_verb() {
        assertThat(newstape.run("say").errors()).endsWith("See newstape say --help.\n");
    }

    @Test
    void misuse_cant_steer_the_terminal() {
        assertThat(newstape.run("\u001b[31m").errors().replace("\n", "").chars())
                .noneMatch(Character::isISOControl);
    }

    @Test
    void a_question_is_answered() {
        Ended ended = newstape.run("say", "/price BTC");

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).contains("Bitcoin", BITCOIN, "as of 04:57 UTC");
        assertThat(ended.errors()).isEmpty();
    }

    @Test
    void the_words_of_a_question_may_be_several_arguments() {
        assertThat(newstape.run("say", "/price", "BTC").output()).contains(BITCOIN);
    }

    @Test
    void a_refusal_has_status_1_and_is_said_where_answers_are() {
        Ended ended = newstape.run("say", "/price BTX");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains("BTC");
        assertThat(ended.errors()).isEmpty();
    }

    @Test
    void a_question_that_begins_with_an_at_sign_is_no_file_of_arguments() {
        newstape.file("words", "/price BTC");

        Ended ended = newstape.run("say", "@" + newstape.home().resolve("words"));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).doesNotContain(BITCOIN);
    }

    @Test
    void piped_lines_are_answered_each() {
        Ended ended = newstape.input("/price BTC\n\n/price ETH\r\n/nonsense").run();

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).containsSubsequence(BITCOIN, "\n\n", "$2,007.61", "\n\n", "/nonsense");
    }

    @Test
    void chat_is_what_is_run_without_a_verb() {
        CommandLineRun piped = newstape.input("/tape");

        assertThat(piped.run("chat")).isEqualTo(piped.run());
    }

    @Test
    void nothing_piped_is_answered_with_nothing() {
        assertThat(newstape.run()).isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void bytes_that_are_no_characters_are_answered_like_any_others() {
        byte[] bytes = "/section caf?\n/price BTC\n".getBytes(StandardCharsets.US_ASCII);
        bytes[12] = (byte) 0xE9;

        Ended ended = newstape.input(bytes).run();

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).contains(BITCOIN);
    }

    @Test
    void nul_characters_are_passed_over() {
        assertThat(newstape.input("/price \0BTC\0\n").run().output())
                .contains("BTC")
                .doesNotContain("\0");
    }

    @Test
    void a_line_of_100_000_characters_is_refused_and_the_next_is_answered() {
        Ended ended = newstape.input("/price " + "B".repeat(100_000) + "\n/price BTC\n")
                .run();

        assertThat(ended.output()).contains("10,000 characters", BITCOIN);
    }

    @Test
    void an_output_that_takes_nothing_is_no_success() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                true,
                StandardCharsets.UTF_8);

        assertThat(newstape.run(full, new PrintStream(new ByteArrayOutputStream()), "say", "/tape"))
                .isEqualTo(1);
    }

    @Test
    void say_as_json_is_one_line() {
        Ended ended = newstape.run("say", "--json", "/price BTC");

        assertThat(ended.status()).isZero();
        assertThat(ended.lines()).singleElement().asString().startsWith("{\"form\":1,\"reply\":\"quotes\"");
    }

    @Test
    void a_refusal_as_json_has_status_1_too() {
        Ended ended = newstape.run("say", "/price BTX", "--json");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.lines()).singleElement().asString().contains("\"reply\":\"notice\"");
    }

    private static void assertMisuse(Ended ended, String why) {
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).startsWith("newstape: " + why + "\n");
    }
}
