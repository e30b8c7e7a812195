package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Published;
import newstape.article.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other publications, as they come when all of a page is selected and copied. */
class TextFormsTest {
    private static final String TITLE = "The Ferry Gets a Second Deck";
    private static final String LEAD =
            "The ferry that crosses the sound every forty minutes will carry cars on two decks from the spring, the county said.";
    private static final String MORE =
            "The new deck was built in a shed upriver and fits with a hand's width to spare, according to the yard that made it.";
    private static final String LAST =
            "Fares stay as they are for a year. After that they are to follow the price of diesel, which nobody on board expects to fall.";

    private static String page(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Test
    void a_whole_page_with_all_that_a_site_puts_around() {
        Article article = Fixture.article("""
                Skip to main content
                The Sound Courier
                Home Markets Crypto Tech Opinion Podcasts
                Subscribe
                Sign In

                TRANSPORT

                %s

                A longer ship was never an option

                By Ana Ruiz, Senior Transport Correspondent
                Published: Nov 23, 2026, 09:15 AM EST | Updated: Nov 23, 2026, 11:40 AM EST
                5 min read

                Share this article
                Facebook Email Copy Link Print

                The ferry at its berth. Photo: Bo Lind / Courier

                %s

                Read more: The bridge that nobody wanted

                Advertisement

                Why not a bridge

                %s

                Follow Ana Ruiz on X

                Tags: ferries, fares

                About the author

                Ana Ruiz is a reporter who covers transport. She joined in 2019.

                3 Comments

                Related Articles

                The last tram leaves

                © 2026 The Sound Courier. All rights reserved.
                """.formatted(TITLE, LEAD, MORE));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.published()).contains(new Published.At(OffsetDateTime.parse("2026-11-23T09:15:00-05:00")));
        assertThat(article.authors())
                .containsExactly(new Author(
                        "Ana Ruiz", Optional.of("Ana Ruiz is a reporter who covers transport. She joined in 2019.")));
        assertThat(outline(article))
                .containsExactly("A longer ship was never an option", LEAD, "# Why not a bridge", MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home\nMarkets\nCrypto\nTech\nOpinion\n\nSearch",
                "The Courier\nHome News Markets Crypto Opinion Contact",
                "We use cookies to improve your visit. By going on you agree.\nAccept all\nReject all\n\nThe Courier\n\nMenu",
                "TRANSPORT",
                "Crypto Markets",
                "The Ferry Gets a Second Deck - The Courier",
            })
    void a_headline_stands_below_the_site_s_navigation(String above) {
        Article article = Fixture.article(page(above, TITLE, LEAD, "Why not a bridge", MORE));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(outline(article)).containsExactly(LEAD, "# Why not a bridge", MORE);
    }

    @Test
    void a_page_that_begins_with_prose_keeps_all_of_it() {
        Article article = Fixture.article(page(LAST, LEAD, MORE));

        assertThat(outline(article)).containsExactly(LAST, LEAD, MORE);
    }

    @Test
    void headings_may_be_numbered_or_end_in_a_colon() {
        assertThat(outline(Fixture.article(page(TITLE, LEAD, "1. The deck", MORE, "2. The fares", LAST))))
                .containsExactly(LEAD, "# 1. The deck", MORE, "# 2. The fares", LAST);
        assertThat(outline(Fixture.article(page(TITLE, LEAD, "The deck:", MORE, "The fares:", LAST))))
                .containsExactly(LEAD, "# The deck:", MORE, "# The fares:", LAST);
    }

    @Test
    void a_numbered_list_with_blank_lines_is_a_list() {
        assertThat(outline(Fixture.article(page(TITLE, LEAD, "1. Paint", "2. Rails", "3. Lamps", MORE))))
                .containsExactly(LEAD, "Paint", "Rails", "Lamps", MORE);
    }

    @Test
    void a_table_of_contents_is_no_part_of_the_article() {
        String contents = "Table of Contents\n\nThe deck\nThe fares";

        assertThat(outline(Fixture.article(page(TITLE, contents, LEAD, "The deck", MORE, "The fares", LAST))))
                .containsExactly(LEAD, "# The deck", MORE, "# The fares", LAST);
    }

    @Test
    void a_paragraph_broken_into_lines_is_one_paragraph() {
        String broken = """
                The ferry that crosses the sound every forty minutes will carry
                cars on two decks from the spring, the county said. The yard upriver
                has built them.""";

        assertThat(outline(Fixture.article(page(TITLE, broken, "Why not a bridge", MORE))))
                .containsExactly(broken.replace('\n', ' '), "# Why not a bridge", MORE);
    }

    @Test
    void a_box_of_links_within_an_article_ends_nothing() {
        String box = "Most Read\n\nThe last tram leaves\n\nA bridge that nobody ordered";

        assertThat(outline(Fixture.article(page(TITLE, LEAD, box, "Why not a bridge", MORE, LAST))))
                .containsExactly(LEAD, "# Why not a bridge", MORE, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image source, Lind Pictures",
                "Photo by Bo Lind on Paperclip",
                "The ferry at its berth. (Photo: Bo Lind)",
                "Lesen Sie auch: Die Brücke, die keiner wollte",
                "À lire aussi : Le pont dont personne ne voulait",
                "Lea también: El puente que nadie quería",
                "TAGGED: ferries, fares",
                "Scroll to continue reading",
                "Sign up for our newsletter and never miss a boat.",
                "12 Comments",
                "ana@courier.example",
                "Reporting by Ana Ruiz; editing by Bo Lind",
                "View all",
                "Disclaimer: This article is no advice on boats.",
            })
    void what_a_site_puts_between_paragraphs_is_left_out(String line) {
        assertThat(outline(Fixture.article(page(TITLE, LEAD, line, MORE)))).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source of Doubt", "Follow the Money", "Photo Finish", "Watch Out", "More Than a Boat"})
    void a_heading_that_looks_like_what_a_site_puts_there_is_a_heading(String heading) {
        assertThat(outline(Fixture.article(page(TITLE, LEAD, heading, MORE))))
                .containsExactly(LEAD, "# " + heading, MORE);
    }

    @Test
    void several_authors_stand_below_their_heading_each_with_what_is_said_of_them() {
        Article article = Fixture.article(page(
                TITLE,
                LEAD,
                "Why not a bridge",
                MORE,
                "About the Authors",
                "Ana Ruiz\nAna Ruiz covers transport from a desk by the water.",
                "Bo Lind\nPhotographer"));

        assertThat(article.authors())
                .containsExactly(
                        new Author("Ana Ruiz", Optional.of("Ana Ruiz covers transport from a desk by the water.")),
                        new Author("Bo Lind", Optional.of("Photographer")));
        assertThat(outline(article)).containsExactly(LEAD, "# Why not a bridge", MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz Ana Ruiz\nLast updated: November 23, 2026 2:15 pm",
                "By Ana Ruiz 🖊 Nov 23, 2026",
                "Por Ana Ruiz\n23 de noviembre de 2026, 12:30 h",
                "Par Ana Ruiz\nPublié le 23 novembre 2026 à 12h30",
                "By Ana Ruiz\nNovember 23, 2026 in Business",
                "By Ana Ruiz\n2026年11月23日",
                "Von Ana Ruiz\nMontag, 23.11.2026, 12:30 Uhr",
            })
    void bylines_and_days_come_in_many_forms(String imprint) {
        Article article = Fixture.article(page(TITLE, imprint, LEAD, MORE));

        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz");
        assertThat(article.published()).contains(new Published.On(LocalDate.of(2026, 11, 23)));
        assertThat(outline(article)).containsExactly(LEAD, MORE);
    }

    @Test
    void a_name_below_the_headline_is_the_author_where_the_page_has_a_day() {
        Article article = Fixture.article(page("November 23, 2026", TITLE, "Ana Ruiz", LEAD, MORE));

        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz");
        assertThat(outline(article)).containsExactly(LEAD, MORE);
    }

    @Test
    void hours_ago_are_no_day() {
        Article article = Fixture.article(page(TITLE, "Published 2 hours ago\nBy Ana Ruiz", LEAD, MORE));

        assertThat(article.published()).isEmpty();
        assertThat(article.authors()).hasSize(1);
        assertThat(outline(article)).containsExactly(LEAD, MORE);
    }

    /** Headings, each with a mark before it, and paragraphs. */
    private static List<String> outline(Article article) {
        return article.sections().stream().flatMap(TextFormsTest::lines).toList();
    }

    private static java.util.stream.Stream<String> lines(Section section) {
        return java.util.stream.Stream.concat(
                section.heading().stream().map(heading -> "# " + heading),
                section.paragraphs().stream().map(paragraph -> paragraph.text()));
    }
}
