package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gold rose. | Silver fell.",
                "Dr. Amara Osei joined the U.S. Treasury in May. | She left in June.",
                "The fund moved to the U.S. | The board agreed.",
                "Shares of Delmar Inc. rose 3.5 percent to $4.20. | Volume doubled.",
                "Delmar bought Ostrava Ltd. | The price was not named.",
                "“We waited.” | Nobody came.",
                "“Why now?” he asked. | Nobody knew.",
                "“Why now?” Mira Holm asked. | Nobody knew.",
                "“Who pays?” | That is the question.",
                "He arrived at 9 a.m. Monday. | It rained.",
                "J. R. Castell runs the desk. | He is new.",
                "It cost 3.14 million (about a third of the plan). | Then it stopped.",
                "See No. 5 of the rules. | Nobody said no. | Everyone signed.",
                "1. Open the account. | 2. Sign the form.",
                "Is it over? | No! | It has begun…",
                "It was… quiet in the pit.",
                "The meeting ended (nobody voted.) | A new one is set.",
                "Sales grew. | iPhone orders led.",
                "Copper, i.e. the red metal, fell. | Zinc, e.g. from Peru, rose.",
                "He left on Jan. 5 for Rome. | The talks go on.",
                "Its fee is 0.5%. | $40 is the least.",
                "The index closed at 4,593.00. | 12 of 20 rose.",
            })
    void english_sentences_end_where_a_reader_stops(String marked) {
        String text = marked.replace("| ", "");

        assertThat(Sentences.of(text, Locale.ENGLISH))
                .containsExactly(java.util.regex.Pattern.compile(" \\| ").split(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Kurs stieg am 3. November deutlich. | Dr. Keller war zufrieden.",
                "Das gilt z.B. für Kupfer. | Zink fiel.",
                "„Wir warten“, sagte er. | Danach ging er."
            })
    void german_ordinals_and_abbreviations_end_nothing(String marked) {
        assertThat(Sentences.of(marked.replace("| ", ""), Locale.GERMAN))
                .containsExactly(java.util.regex.Pattern.compile(" \\| ").split(marked));
    }

    @Test
    void japanese_and_chinese_full_stops_end_sentences() {
        assertThat(Sentences.of("金価格は上昇した。銀は下落した。", Locale.JAPANESE)).hasSize(2);
        assertThat(Sentences.of("黄金上涨。白银下跌。", Locale.CHINESE)).hasSize(2);
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertThat(Sentences.of("A heading\nA sentence.\r\n\r\nAnother", Locale.ENGLISH))
                .containsExactly("A heading", "A sentence.", "Another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\0", ".", "...", "\uD800", "\u00A0"})
    void next_to_nothing_is_no_trouble(String text) {
        assertThat(String.join("", Sentences.of(text, Locale.ENGLISH)))
                .isEqualTo(text.strip().replace("\u00A0", ""));
    }
}
