package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import newstape.platform.Snapshot;
import org.junit.jupiter.api.Test;

final class ConversationTest {
    private final Transcript transcript = new Transcript(Lighthouse.router(), Transcript.asker());

    @Test
    void a_conversation_reads_as_it_looks() {
        String played = transcript.play("/lamp red", "2", "1", "/which", "[2]");

        Snapshot.matches("console/" + "conversation" + ".txt", played.strip());
    }

    @Test
    void a_number_that_was_not_offered_says_what_was() {
        assertThat(transcript.answer("1")).isEqualTo("There is nothing to choose by number right now.");
        transcript.play("/lamp red");

        assertThat(transcript.answer("9")).isEqualTo("There is no choice 9 here: the choices are 1 to 2.");
        assertThat(transcript.answer("0")).contains("1 to 2");
        assertThat(transcript.answer("1")).contains("“red” is lit");
    }

    @Test
    void an_answer_without_buttons_takes_those_before_it_away() {
        transcript.play("/lamp red", "/nothing");

        assertThat(transcript.answer("1")).contains("nothing to choose");
    }

    @Test
    void a_bug_is_an_answer_with_its_incident() {
        assertThat(transcript.answer("/storm")).contains("incident 7f3a");
    }

    @Test
    void a_line_that_is_too_long_is_refused_in_the_askers_language() {
        Transcript german = new Transcript(
                Lighthouse.router(), Chat.asker(Locale.GERMAN, ZoneOffset.UTC, Currency.getInstance("EUR")));
        String line = "x".repeat(Conversation.LONGEST_LINE + 1);

        assertThat(transcript.answer(line))
                .isEqualTo("That is more than 10,000 characters in one line. Please ask in fewer words.");
        assertThat(german.answer(line)).contains("mehr als 10.000 Zeichen");
        assertThat(german.answer("5")).contains("mit einer Zahl");
    }
}
