package newstape.reading;

import static newstape.reading.Fixtures.article;
import static newstape.reading.Fixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {

    private static SectionMatches.Found found(Article article, String words) {
        return (SectionMatches.Found) SectionFinder.find(article, words);
    }

    @ParameterizedTest
    @CsvSource({
        "rails,3,HEADING,SAME_WORDS",
        "RAIL,3,HEADING,SAME_WORDS",
        "what do the hauliers lose,2,HEADING,SAME_WORDS",
        "talent,2,BODY,SAME_WORDS",
        "talents,2,BODY,SAME_WORDS",
        "talnet,2,BODY,LIKE_SPELLING",
        "cafe,4,BODY,SAME_WORDS",
        "petitions,4,BODY,SAME_WORDS",
        "insurrance,2,BODY,LIKE_SPELLING",
        "sleeps,4,HEADING,SAME_WORDS",
        "sidigns,3,BODY,LIKE_SPELLING",
    })
    void the_best_section_has_the_words(String words, int number, SectionMatches.Place place, Closeness closeness) {
        SectionMatches.Found found = found(Fixtures.PORT, words);

        assertThat(found.best().number()).isEqualTo(number);
        assertThat(found.best().place()).isEqualTo(place);
        assertThat(found.closeness()).isEqualTo(closeness);
    }

    @Test
    void a_heading_wins_over_a_body_that_says_it_ten_times() {
        Article article = article(
                "Metals",
                Optional.of(Locale.ENGLISH),
                section("Iron", "Gold gold gold gold gold. Gold gold gold gold gold."),
                section("The long story of how gold came to be what it is today", "Nothing of it here."));

        assertThat(found(article, "gold").best().number()).isEqualTo(2);
        assertThat(found(article, "gold").others())
                .extracting(SectionMatches.Match::number)
                .containsExactly(1);
    }

    @Test
    void the_others_that_match_come_in_their_rank() {
        assertThat(found(Fixtures.PORT, "rail").others())
                .extracting(SectionMatches.Match::number)
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Währungen", "wahrung", "WÄHRUNG"})
    void german_endings_and_umlauts_are_forgiven(String words) {
        assertThat(found(Fixtures.GERMAN, words).best().number()).isEqualTo(2);
    }

    @Test
    void a_section_can_be_asked_for_by_its_number() {
        assertThat(SectionFinder.find(Fixtures.PORT, "#3"))
                .isEqualTo(
                        new SectionMatches.Numbered(3, Fixtures.PORT.sections().get(2)));
        assertThat(SectionFinder.find(Fixtures.PORT, "99")).isInstanceOf(SectionMatches.None.class);
    }

    @Test
    void a_number_that_no_section_has_may_be_a_word() {
        assertThat(found(Fixtures.PORT, "400").best().number()).isEqualTo(2);
    }

    @Test
    void where_nothing_matches_what_looks_alike_is_nearest() {
        assertThat(SectionFinder.find(Fixtures.PORT, "hauliership"))
                .isInstanceOfSatisfying(SectionMatches.None.class, none -> {
                    assertThat(none.typed()).isEqualTo("hauliership");
                    assertThat(none.nearest().getFirst().number()).isEqualTo(2);
                });
        assertThat(SectionFinder.find(Fixtures.PORT, "zzz")).isEqualTo(new SectionMatches.None("zzz", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the of", "\0", "\uD800", "body:*", "+(", "\"", "[a TO", "~~", "AND OR NOT"})
    void whatever_is_typed_is_words(String words) {
        assertThat(SectionFinder.find(Fixtures.PORT, words)).isNotNull();
        assertThat(SectionFinder.find(article("Empty", Optional.empty()), words))
                .isInstanceOf(SectionMatches.None.class);
    }
}
