package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    private static List<String> terms(String language, String text) {
        return Analysis.of(Languages.named(Locale.of(language))).asked(text, 32);
    }

    @ParameterizedTest
    @CsvSource({
        "en,café,cafe",
        "en,China’s,china",
        "en,restrictions,restriction",
        "en,companies,company",
        "de,Währungen,wahrung",
        "de,Häuser,haus",
        "fr,café,cafe",
        "fr,l’économie,economie",
        "fr,marchés,marche",
        "es,canción,cancion",
        "es,acciones,accion",
        "it,perché,perche",
        "it,mercati,mercato",
        "pt,ações,acao",
        "pt,mercados,mercado",
        "nl,markten,markt",
        "nl,winkels,winkel",
        "ru,банки,банк",
        "ru,акции,акция",
        "ru,всё,все",
        "sv,priserna,priser",
        "da,priserne,priser",
        "no,prisene,priser",
        "fi,hinnat,hinta",
        "tr,fiyatları,fiyatlar",
        "cs,cenách,cenach",
    })
    void endings_and_accents_part_nothing(String language, String written, String typed) {
        assertThat(terms(language, typed)).isEqualTo(terms(language, written));
    }

    @Test
    void function_words_say_nothing_unless_there_are_no_others() {
        assertThat(terms("en", "what about the gold")).containsExactly("gold");
        assertThat(terms("en", "what about the")).hasSize(3);
    }

    @Test
    void characters_of_a_script_without_spaces_go_in_pairs() {
        assertThat(terms("ja", "金価格")).containsExactly("金価", "価格");
    }
}
