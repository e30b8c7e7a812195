package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newstape.words.Lexicon;

final class ConversationProperties {
    private final Transcript transcript = new Transcript(Lighthouse.router(), Transcript.asker(), 40);

    @Property
    void any_line_has_a_clean_answer(@ForAll String line) {
        assertClean(transcript.answer(line));
        assertClean(transcript.answer("/lamp " + line));
        assertClean(transcript.answer("1"));
    }

    @Property(tries = 200)
    void any_stream_is_read_to_its_end(@ForAll String stream) throws IOException {
        StringWriter out = new StringWriter();
        Look look = new Look(40, StandardCharsets.UTF_8, false, false);

        new Lines(Lighthouse.router(), Transcript.asker(), new Lexicon(), look, new PrintWriter(out))
                .answerEach(new StringReader(stream + "\n/lamp last"));

        assertThat(out.toString()).endsWith("The lamp “last” is lit.\n");
        assertClean(out.toString());
    }

    private static void assertClean(String shown) {
        assertThat(shown.chars().filter(c -> c != '\n').filter(c -> c < 0x20 || (c >= 0x7F && c < 0xA0)))
                .isEmpty();
        assertThat(shown.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
    }
}
