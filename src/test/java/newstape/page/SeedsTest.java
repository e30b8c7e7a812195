package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Paragraph;
import newstape.article.Published;
import newstape.article.Section;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void the_text_page_has_a_tape_and_a_section_on_talent() {
        Page page = seed("ai-engineers-travel.txt");
        Tape tape = page.tape().orElseThrow();
        Article article = page.article().orElseThrow();

        assertThat(tape.entries()).hasSize(20);
        assertThat(tape.asOf()).isEqualTo(new AsOf.TimeOfDay(LocalTime.of(4, 57), ZoneOffset.UTC));
        assertThat(article.title()).startsWith("A Passport Is No Longer Enough").endsWith("Fly");
        assertThat(article.sections())
                .extracting(Section::heading)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("What the Rule Asks"),
                        Optional.of("A Market for Talent With a Fence Around It"),
                        Optional.of("Why Private Companies, and Why Now"),
                        Optional.of("How Investors Read It"),
                        Optional.of("What Other Governments May Do"));
        assertThat(article.authors()).extracting(Author::name).containsExactly("Mira Holloway");
        assertThat(article.authors().getFirst().bio()).isPresent();
        assertThat(article.breadcrumb()).containsExactly("Home", article.title());
        assertThat(article.text()).doesNotContain("Holloway", "Home »");
    }

    @Test
    void the_html_page_has_two_authors_four_headings_and_no_noise() {
        Page page = seed("gas-for-data-centres.html");
        Article article = page.article().orElseThrow();

        assertThat(page.tape()).isEmpty();
        assertThat(page.site()).contains("The Harbour Ledger");
        assertThat(article.title()).isEqualTo("The Gas Plant Next Door: Data Centres Stop Waiting for the Grid");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Tomás Arrieta", "Ingrid Solberg");
        assertThat(article.published()).contains(new Published.At(OffsetDateTime.parse("2026-11-18T07:30:00Z")));
        assertThat(article.sections()).extracting(Section::heading).hasSize(5).startsWith(Optional.empty());
        assertThat(article.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .extracting(Paragraph::kind)
                .contains(Paragraph.Kind.ITEM, Paragraph.Kind.QUOTATION);
        assertThat(article.text())
                .doesNotContain("port that runs", "inbox", "Most read", "All rights", "covers energy", "Copy link");
    }

    @Test
    void the_german_page_has_two_authors_and_a_day() {
        Page page = seed("rathaus-antwortet.txt");
        Article article = page.article().orElseThrow();

        assertThat(page.tape()).isEmpty();
        assertThat(article.title()).isEqualTo("Das Rathaus antwortet jetzt auch nachts");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jonas Petersen", "Leyla Demir");
        assertThat(article.published()).contains(new Published.On(LocalDate.of(2026, 11, 12)));
        assertThat(article.sections())
                .extracting(Section::heading)
                .containsExactly(
                        Optional.empty(), Optional.of("Was das Programm kann"), Optional.of("Was es nicht darf"));
    }

    private static Page seed(String name) {
        return ((Reading.Read) Folder.read(Path.of("seeds", name), new PageReader())).page();
    }
}
