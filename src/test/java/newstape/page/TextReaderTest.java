package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Paragraph;
import newstape.article.Paragraph.Kind;
import newstape.article.Published;
import newstape.article.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String STRIP = "ABC$64.44▲ 4.64%BTC$73,275.00▼ 0.17%XYZ$1.03▲ 0.22%";
    private static final String LEAD =
            "The last tram left the depot at midnight, half an hour later than planned, with the mayor at the controls.";
    private static final String MORE =
            "Its successor is a bus that needs no wires, which the operator has tried on two routes since the spring.";

    @Test
    void an_article_without_headings_is_one_lead() {
        Article article = Fixture.article("The Last Tram\n\n" + LEAD + "\n\n" + MORE);

        assertThat(article.title()).isEqualTo("The Last Tram");
        assertThat(article.sections()).containsExactly(Section.of(Optional.empty(), prose(LEAD, MORE)));
        assertThat(article.authors()).isEmpty();
        assertThat(article.breadcrumb()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What Comes After",
                "Why now?",
                "The View From the U.S.",
                "2027 and Beyond",
                "“A Good Bus”: The Case"
            })
    void a_short_line_without_an_end_mark_between_paragraphs_heads_a_section(String heading) {
        Article article = Fixture.article("The Last Tram\n\n" + LEAD + "\n\n" + heading + "\n\n" + MORE);

        assertThat(article.sections())
                .containsExactly(
                        Section.of(Optional.empty(), prose(LEAD)), Section.of(Optional.of(heading), prose(MORE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was late.", "Nobody cheered!", "but it ran", "What the crowd saw:"})
    void a_short_sentence_is_no_heading(String line) {
        Article article = Fixture.article("The Last Tram\n\n" + LEAD + "\n\n" + line + "\n\n" + MORE);

        assertThat(article.sections()).containsExactly(Section.of(Optional.empty(), prose(LEAD, line, MORE)));
    }

    @Test
    void the_tape_is_taken_out_wherever_it_stands() {
        String top = STRIP + STRIP + "\nPrices as of 04:57 UTC\n\nThe Last Tram\n\n" + LEAD + "\n\n" + MORE;
        String middle = "The Last Tram\n\n" + LEAD + "\n\n" + STRIP + "\nPrices as of 04:57 UTC\n\n" + MORE;
        String end = "The Last Tram\n\n" + LEAD + "\n\n" + MORE + "\n\n" + STRIP + "\nPrices as of 04:57 UTC";

        Page expected = Fixture.page(top);

        assertThat(expected.tape()).isPresent();
        assertThat(expected.article().orElseThrow().text()).isEqualTo(LEAD + "\n" + MORE);
        assertThat(Fixture.page(middle)).isEqualTo(expected);
        assertThat(Fixture.page(end)).isEqualTo(expected);
    }

    @Test
    void a_page_may_be_a_tape_and_nothing_else() {
        Page page = Fixture.page(STRIP + "\nPrices as of 04:57 UTC\n");

        assertThat(page.article()).isEmpty();
        assertThat(page.tape()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ana Ruiz;Ana Ruiz",
                "By Ana Ruiz and Bo Lind;Ana Ruiz, Bo Lind",
                "Von Ana Ruiz und Bo Lind;Ana Ruiz, Bo Lind",
                "By Ana Ruiz, Bo Lind and Chi de la Cruz | Staff Writer;Ana Ruiz, Bo Lind, Chi de la Cruz",
                "By Ana Ruiz, Senior Reporter;Ana Ruiz",
                "BY ANA RUIZ;ANA RUIZ",
                "By Reuters;Reuters",
                "Written by Ana Ruiz;Ana Ruiz",
                "By Ana Ruiz on Nov 20, 2026;Ana Ruiz",
                "Ana Ruiz | November 20, 2026;Ana Ruiz",
                "Ana Ruiz · 5 min read;Ana Ruiz",
            })
    void a_byline_names_the_authors(String byline, String names) {
        Article article = Fixture.article("The Last Tram\n\n" + byline + "\n\n" + LEAD + "\n\n" + MORE);

        assertThat(String.join(
                        ", ", article.authors().stream().map(Author::name).toList()))
                .isEqualTo(names);
        assertThat(article.text()).isEqualTo(LEAD + "\n" + MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the Numbers", "By Rail or Not at All", "By and Large a Success"})
    void a_heading_that_begins_with_by_names_nobody(String heading) {
        Article article = Fixture.article("The Last Tram\n\n" + heading + "\n\n" + LEAD);

        assertThat(article.authors()).isEmpty();
        assertThat(article.sections().getFirst().heading()).contains(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "November 20, 2026",
                "Published: 2026-11-20",
                "By Ana Ruiz on Nov 20, 2026",
                "Friday, 20 November 2026",
                "Veröffentlicht am 20.11.2026",
                "20. November 2026",
                "Posted 11/20/2026",
                "Published Nov. 20th, 2026 at 9:30 AM",
            })
    void a_day_near_the_headline_is_when_it_was_published(String line) {
        Article article = Fixture.article("The Last Tram\n\n" + line + "\n\n" + LEAD + "\n\n" + MORE);

        assertThat(article.published()).contains(new Published.On(LocalDate.of(2026, 11, 20)));
        assertThat(article.text()).isEqualTo(LEAD + "\n" + MORE);
    }

    @Test
    void a_time_with_its_zone_is_kept() {
        Article article = Fixture.article("The Last Tram\nPublished Nov 20, 2026 at 9:30 AM EST\n\n" + LEAD);

        assertThat(article.published()).contains(new Published.At(OffsetDateTime.parse("2026-11-20T09:30:00-05:00")));
    }

    @Test
    void a_day_that_could_be_two_is_none_and_one_in_prose_is_prose() {
        String prose = "On November 20, 2026 the council had voted for the bus, by one voice and after nine hours.";

        assertThat(Fixture.article("The Last Tram\n\n4/5/2026\n\n" + LEAD).published())
                .isEmpty();
        assertThat(Fixture.article("The Last Tram\n\n" + prose + "\n\n" + LEAD).published())
                .isEmpty();
    }

    @Test
    void author_and_bio_are_the_last_lines_before_the_breadcrumb() {
        String bio = "Ana Ruiz covers transport. She lives beside the line she writes about.";
        for (String separator : List.of(" » ", " › ", " > ", " / ")) {
            Article article = Fixture.article("The Last Tram\n\n" + LEAD + "\n\nWhat Comes After\n\n" + MORE
                    + "\n\nAna Ruiz\n" + bio + "\nHome" + separator + "Cities" + separator + "The Last Tram");

            assertThat(article.authors()).containsExactly(new Author("Ana Ruiz", Optional.of(bio)));
            assertThat(article.breadcrumb()).containsExactly("Home", "Cities", "The Last Tram");
            assertThat(article.text()).isEqualTo(LEAD + "\n" + MORE);
        }
    }

    @Test
    void a_bio_belongs_to_the_author_the_byline_names() {
        String bio = "Ana Ruiz is a reporter on the city desk.";
        Article article =
                Fixture.article("The Last Tram\nBy Ana Ruiz and Bo Lind\n\n" + LEAD + "\n\n" + MORE + "\n\n" + bio);

        assertThat(article.authors())
                .containsExactly(new Author("Ana Ruiz", Optional.of(bio)), new Author("Bo Lind", Optional.empty()));
    }

    @Test
    void two_authors_may_each_have_a_bio() {
        Article article = Fixture.article(
                "The Last Tram\n\n" + LEAD + "\n\n" + MORE
                        + "\n\nAna Ruiz\nAna Ruiz covers transport.\n\nBo Lind\nBo Lind is a photographer and writes captions.\n");

        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(article.text()).isEqualTo(LEAD + "\n" + MORE);
    }

    @Test
    void a_last_section_that_is_headed_by_a_name_is_a_section() {
        String prose =
                "Ana Ruiz drove the line for thirty years and was the last to lock the depot, which she did twice.";
        Article article = Fixture.article("The Last Tram\n\n" + LEAD + "\n\nAna Ruiz\n\n" + prose);

        assertThat(article.authors()).isEmpty();
        assertThat(article.sections().getLast()).isEqualTo(Section.of(Optional.of("Ana Ruiz"), prose(prose)));
    }

    @Test
    void lists_and_quotations_are_told_apart_from_prose() {
        Article article = Fixture.article("The Last Tram\n\n" + LEAD + "\n\n- first the wires\n- then the rails\n\n"
                + "“It was never about the tram,” said nobody.\n\n“We shall miss the bell.”\n\n1. A shelter\n2. A bench\n\n"
                + MORE);

        assertThat(article.sections().getFirst().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Kind.PROSE, Kind.ITEM, Kind.ITEM, Kind.PROSE, Kind.QUOTATION, Kind.ITEM, Kind.ITEM, Kind.PROSE);
        assertThat(article.sections().getFirst().paragraphs().get(1).text()).isEqualTo("first the wires");
    }

    @Test
    void short_lines_that_stand_together_are_a_list_that_lost_its_marks() {
        Article article = Fixture.article(
                "The Last Tram\n\n" + LEAD + "\n\nThe plan has three parts:\nwires\nrails\nshelters\n\n" + MORE);

        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().getFirst().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(Kind.PROSE, Kind.PROSE, Kind.ITEM, Kind.ITEM, Kind.ITEM, Kind.PROSE);
    }

    @Test
    void a_page_without_blank_lines_has_its_sections_too() {
        Article article =
                Fixture.article("The Last Tram\nBy Ana Ruiz\n" + LEAD + "\nWhat Comes After\n" + MORE + "\n" + LEAD);

        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz");
        assertThat(article.sections())
                .containsExactly(
                        Section.of(Optional.empty(), prose(LEAD)),
                        Section.of(Optional.of("What Comes After"), prose(MORE, LEAD)));
    }

    @Test
    void what_the_site_puts_around_is_left_out() {
        Article article = Fixture.article(
                "Skip to content\nMenu\nSubscribe\n\nTRANSPORT\n\nThe Last Tram Leaves the Depot\n\nShare\n\n" + LEAD
                        + "\n\nAdvertisement\n\n" + MORE
                        + "\n\nRelated Articles\n\nThe First Bus\n\nA bridge that nobody ordered is opened.\n\n© 2026 The Gazette");

        assertThat(article.title()).isEqualTo("The Last Tram Leaves the Depot");
        assertThat(article.text()).isEqualTo(LEAD + "\n" + MORE);
    }

    @Test
    void prose_without_a_headline_lends_its_opening() {
        assertThat(Fixture.article(LEAD + " " + MORE).title())
                .isEqualTo(
                        "The last tram left the depot at midnight, half an hour later than planned, with the mayor at the…");
    }

    private static List<Paragraph> prose(String... texts) {
        return List.of(texts).stream().map(Paragraph::prose).toList();
    }
}
