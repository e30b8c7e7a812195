package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private static Optional<String> title(String head, String top) {
        return Told.by(head, top).title();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three Days of Ice | The Gazette",
                "Three Days of Ice - Gazette",
                "Gazette: Three Days of Ice",
                "Opinion | Three Days of Ice",
                "Three Days of Ice – gazette.example",
                "Three Days of Ice · Weather | The Gazette"
            })
    void a_window_s_title_loses_the_site_and_the_department(String window) {
        assertThat(title("<meta property='og:site_name' content='Gazette'><title>" + window + "</title>", ""))
                .contains("Three Days of Ice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ice: Three Days - and a Thaw", "To be or not to be | that is the question of the day"})
    void a_title_with_marks_of_its_own_keeps_them(String title) {
        assertThat(title("<meta property='og:title' content='" + title + "'>", ""))
                .contains(title);
    }

    @Test
    void the_heading_beats_what_is_told_to_those_who_share() {
        assertThat(title(
                        "<meta property='og:title' content='The Harbour Froze for Three Days'>",
                        "<h1>Three Days of Ice in the Harbour</h1>"))
                .contains("Three Days of Ice in the Harbour");
    }

    @Test
    void a_heading_on_something_else_does_not() {
        assertThat(title(
                        "<meta property='og:title' content='Three Days of Ice'>",
                        "<h1>Subscribe to our morning letter</h1>"))
                .contains("Three Days of Ice");
    }

    @Test
    void a_heading_that_leads_to_the_front_page_is_the_site_s() {
        assertThat(title("<title>Harbour Notes: Three Days of Ice</title>", "<h1><a href='/'>Harbour Notes</a></h1>"))
                .contains("Three Days of Ice");
    }

    @Test
    void of_several_headings_the_one_that_agrees_is_the_title() {
        assertThat(title(
                        "<title>Three Days of Ice</title>",
                        "<h1>Weather Desk</h1><h1>Three Days of Ice</h1><h1>More Weather</h1>"))
                .contains("Three Days of Ice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span>20 November 2026</span> Three Days of Ice",
                "Three Days of Ice <small>(14)</small>",
                "<em>Title:</em><span>Three Days of Ice</span>"
            })
    void what_stands_beside_the_title_in_its_heading_is_left_out(String heading) {
        assertThat(title("<meta property='og:title' content='Three Days of Ice'>", "<h1>" + heading + "</h1>"))
                .contains("Three Days of Ice");
    }

    @Test
    void the_letters_that_are_said_and_shown_are_spelt_as_they_are_said() {
        assertThat(title("<meta property='og:title' content='Three Days of Ice'>", "<h1>THREE DAYS OF ICE</h1>"))
                .contains("Three Days of Ice");
    }

    @Test
    void dublin_core_is_heard_before_what_is_for_sharing() {
        assertThat(title(
                        "<meta property='og:title' content='What the Ice Cost'><meta name='DC.title' content='Three Days of Ice'>",
                        ""))
                .contains("Three Days of Ice");
    }

    @Test
    void a_site_is_not_called_as_its_article() {
        assertThat(title(
                        "<meta name='application-name' content='Three Days of Ice'><meta property='og:title' content='Three Days of Ice'>",
                        "<h1>Harbour Notes: back to the front page</h1><h1>Three Days of Ice</h1>"))
                .contains("Three Days of Ice");
    }

    @Test
    void a_page_that_says_nothing_has_no_title() {
        assertThat(title("", "")).isEmpty();
    }
}
