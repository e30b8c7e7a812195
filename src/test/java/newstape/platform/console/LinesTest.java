package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;

final class LinesTest {
    private static final Look LOOK = new Look(80, StandardCharsets.UTF_8, false, false);

    private final StringWriter written = new StringWriter();
    private final Lines lines = lines(new PrintWriter(written));

    @Test
    void one_question_has_one_answer_without_buttons() {
        boolean answered = lines.say("/lamp red");

        assertThat(answered).isTrue();
        assertThat(written).hasToString("""
                Lamp

                The lamp “red” is lit.
                """);
    }

    @Test
    void a_refusal_says_so() {
        assertThat(lines.say("/nothing")).isFalse();
        assertThat(lines.say("")).isFalse();
        assertThat(lines.sayAsJson("/lamp")).isFalse();
        assertThat(lines.sayAsJson("/lamp red")).isTrue();
    }

    @Test
    void json_has_the_lines_that_buttons_ask() {
        lines.sayAsJson("/lamp red");

        assertThat(written.toString())
                .startsWith("{\"form\":1,\"reply\":\"card\",")
                .contains("{\"label\":\"Log\",\"line\":\"/log\"}")
                .endsWith("}\n");
    }

    @Test
    void each_line_is_answered_in_order() throws IOException {
        lines.answerEach(new StringReader("\uFEFF/log\r\n\r\n/log page:3\r/which"));

        assertThat(written).hasToString("""
                Log

                Night 1: nothing passed.

                page 1 of 3; /log page:2 shows the next

                Log

                Night 3: nothing passed.

                page 3 of 3

                Which lamp?

                • red lamp: /lamp red lamp
                • green lamp: /lamp green lamp
                """);
    }

    @Test
    void lines_of_any_length_and_content_are_survived() throws IOException {
        lines.answerEach(new StringReader("x".repeat(1_000_000) + "\n\u0000\uD800\u001B[2J\n/lamp \u0000a"));

        assertThat(written.toString())
                .startsWith("That is more than 10,000 characters")
                .endsWith("The lamp “a” is lit.\n")
                .doesNotContain("\u001B", "\u0000", "\uD800");
    }

    @Test
    void nothing_is_answered_when_nobody_reads() throws IOException {
        PrintWriter broken = new PrintWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        StringReader in = new StringReader("/log\n".repeat(10_000));

        lines(broken).answerEach(in);

        assertThat(in.read()).isNotNegative();
    }

    private static Lines lines(PrintWriter out) {
        return new Lines(Lighthouse.router(), Transcript.asker(), new Lexicon(), LOOK, out);
    }
}
