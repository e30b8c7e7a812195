package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentencesProperties {
    private static final List<String> PIECES = List.of(
            "Gold", "the", "U.S.", "Dr.", " ", " ", " ", ". ", "? ", "! ", "…", "“", "”", "\"", "'", "(", ")", "5",
            "3.5", "No.", "\n", "\t", "\u00A0", "é", "金。", "\uD83D", "\uDE00", "\0", "said", "Inc.", "a.m.");

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property
    void sentences_are_the_text_in_order_with_space_between(
            @ForAll("prose") String text, @ForAll("languages") Locale language) {
        int from = 0;
        for (String sentence : Sentences.of(text, language)) {
            int at = text.indexOf(sentence, from);
            assertThat(at).isGreaterThanOrEqualTo(from);
            assertThat(text.substring(from, at)).matches("[\\s\\p{Z}\\x1c-\\x1f]*");
            assertThat(sentence).isNotBlank();
            from = at + sentence.length();
        }
        assertThat(text.substring(from)).matches("[\\s\\p{Z}\\x1c-\\x1f]*");
    }

    @Property
    void any_string_has_sentences(@ForAll String text, @ForAll("languages") Locale language) {
        assertThat(String.join("", Sentences.of(text, language)).length()).isLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE, Locale.ROOT, Locale.of("th"));
    }
}
