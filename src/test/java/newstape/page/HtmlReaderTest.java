package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Paragraph;
import newstape.article.Paragraph.Kind;
import newstape.article.Published;
import newstape.article.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String LEAD =
            "The harbour froze on a Tuesday, which nobody had planned for, and thawed on the Friday after that.";
    private static final String MORE =
            "In between, the ferries stood still, the gulls walked, and the price of herring doubled at the market.";
    private static final String BODY = "<p>" + LEAD + "</p><h2>What the Ice Cost</h2><p>" + MORE + "</p>";

    @Test
    void the_body_is_read_with_its_headings_and_without_what_stands_around() {
        Article article = Fixture.article(
                "<html><body><header><nav><a href='/'>Home</a></nav></header><main><article>"
                        + "<h1>Three Days of Ice</h1>" + BODY
                        + "<aside><h3>Related</h3><p>A story that is told elsewhere, with more words than anyone needs.</p></aside>"
                        + "<div class='share-buttons'><p>Share this with everyone whom you have ever met, and twice.</p></div>"
                        + "</article></main><footer><p>All of this belongs to somebody, and all rights are reserved.</p></footer></body></html>");

        assertThat(article.title()).isEqualTo("Three Days of Ice");
        assertThat(article.sections())
                .containsExactly(
                        Section.of(Optional.empty(), List.of(Paragraph.prose(LEAD))),
                        Section.of(Optional.of("What the Ice Cost"), List.of(Paragraph.prose(MORE))));
    }

    @Test
    void lists_quotations_and_cells_keep_what_they_are() {
        Article article = Fixture.article("<article><h1>Three Days of Ice</h1>" + BODY
                + "<ul><li>ferries, eleven of them</li><li><p>gulls</p></li></ul>"
                + "<blockquote><p>I have seen worse, and said so.</p></blockquote>"
                + "<table><tr><td>Tuesday</td><td>minus nine</td></tr></table></article>");

        assertThat(article.sections().getLast().paragraphs())
                .containsExactly(
                        Paragraph.prose(MORE),
                        new Paragraph(Kind.ITEM, "ferries, eleven of them"),
                        new Paragraph(Kind.ITEM, "gulls"),
                        new Paragraph(Kind.QUOTATION, "I have seen worse, and said so."),
                        Paragraph.prose("Tuesday minus nine"));
    }

    @Test
    void two_breaks_part_paragraphs_and_one_does_not() {
        Article article = Fixture.article(
                "<div><h1>Three Days of Ice</h1>" + LEAD + "<br>" + MORE + "<br><br>" + LEAD + "</div>");

        assertThat(article.sections().getFirst().paragraphs())
                .containsExactly(Paragraph.prose(LEAD + " " + MORE), Paragraph.prose(LEAD));
    }

    @Test
    void what_json_ld_says_is_heard() {
        Article article = Fixture.article(page("""
                <script type="application/ld+json">
                // by hand
                {"@graph": [{"@type": ["NewsArticle"], "headline": "Three Days of Ice",
                  "datePublished": "2026-11-20T07:30:00+01:00",
                  "author": [{"@id": "#ana"}, {"name": "By Bo Lind"}],
                  "publisher": {"name": "The Gazette"},},
                 {"@id": "#ana", "@type": "Person", "name": "Ana Ruiz"},
                 {"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"item": {"name": "Weather"}}]}]}
                </script>"""));

        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(article.published()).contains(new Published.At(OffsetDateTime.parse("2026-11-20T07:30:00+01:00")));
        assertThat(article.breadcrumb()).containsExactly("Home", "Weather");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"@type\":\"NewsArticle\",\"author\":7,\"headline\":{}}",
                "<!-- -->",
                "\u0000"
            })
    void json_ld_that_says_nothing_is_passed_over(String json) {
        assertThat(Fixture.article(page("<script type='application/ld+json'>" + json + "</script>"))
                        .title())
                .isEqualTo("Three Days of Ice");
    }

    @Test
    void meta_tags_are_heard_where_there_is_no_json_ld() {
        Page page = Fixture.page(page("<meta property='og:site_name' content='The Gazette'>"
                + "<meta name='author' content='Ana Ruiz and Bo Lind'><meta property='article:published_time' content='2026-11-20'>"
                + "<link rel='canonical' href='https://gazette.example/ice'>"));
        Article article = page.article().orElseThrow();

        assertThat(page.site()).contains("The Gazette");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(article.published()).contains(new Published.On(LocalDate.of(2026, 11, 20)));
        assertThat(article.link()).contains(URI.create("https://gazette.example/ice"));
        assertThat(article.language()).contains(Locale.of("en"));
    }

    @Test
    void what_the_page_shows_is_heard_last() {
        Article article = Fixture.article(
                "<article><h1>Three Days of Ice</h1><p class='byline'>By <a rel='author'>Ana Ruiz</a></p>"
                        + "<time datetime='2026-11-20T07:30:00Z'>20 Nov</time>" + BODY + "</article>");

        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Ruiz");
        assertThat(article.published()).contains(new Published.At(OffsetDateTime.parse("2026-11-20T07:30:00Z")));
        assertThat(article.text()).isEqualTo(LEAD + "\n" + MORE);
    }

    @Test
    void the_visible_headline_beats_the_one_for_sharing() {
        assertThat(title(
                        "<meta property='og:title' content='Three Days of Ice: what it cost'>",
                        "<h1>Three Days of Ice</h1>"))
                .isEqualTo("Three Days of Ice");
        assertThat(title("<meta property='og:title' content='Three Days of Ice'>", "<h1>Gazette</h1>"))
                .isEqualTo("Three Days of Ice");
    }

    @Test
    void a_window_s_title_loses_the_name_of_the_site() {
        assertThat(title("<title>Three Days of Ice | The Gazette</title>", "")).isEqualTo("Three Days of Ice");
        assertThat(title(
                        "<title>Three Days of Ice - The Gazette</title><meta property='og:site_name' content='The Gazette'>",
                        ""))
                .isEqualTo("Three Days of Ice");
    }

    @Test
    void an_address_decides_which_article_it_is() {
        Article one = Fixture.article(page("<link rel='canonical' href='https://gazette.example/ice'>"));
        Article corrected = Fixture.article(page("<link rel='canonical' href='https://gazette.example/ice'>")
                .replace("Tuesday", "Wednesday"));

        assertThat(corrected.id()).isEqualTo(one.id());
    }

    @Test
    void a_tape_in_elements_is_read_and_is_not_in_the_article() {
        String strip = "<div class='ticker'><span>BTC</span><span>$73,275.00</span><span class='down'>0.17%</span>"
                + "<span>ETH</span><span>$2,007.61</span><span class='up'>0.10%</span>"
                + "<span>XAU</span><span>$4,593.00</span><span class='up'>2.08%</span></div><p>Prices as of 04:57 UTC</p>";
        String html =
                "<html><body>" + strip + "<article><h1>Three Days of Ice</h1>" + BODY + "</article></body></html>";

        assertThat(Fixture.entries(html))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10", "XAU 4593.00 USD 2.08");
        assertThat(Fixture.article(html).text()).isEqualTo(LEAD + "\n" + MORE);
    }

    @Test
    void a_tape_in_a_table_is_read() {
        assertThat(Fixture.entries("<table><tr><td>Bitcoin</td><td>BTC</td><td>$73,275.00</td><td>▼ 0.17%</td></tr>"
                        + "<tr><td>Ethereum</td><td>ETH</td><td>$2,007.61</td><td>▲ 0.10%</td></tr></table>"))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10");
    }

    @Test
    void a_million_elements_within_each_other_are_read_like_any() {
        String deep = "<div>".repeat(1_000_000) + "<p>" + LEAD + "</p>";
        Reading reading = new PageReader()
                .read(new Capture("deep", deep.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty()));

        assertThat(reading).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_page_cut_off_anywhere_is_read_as_far_as_it_goes() {
        String html =
                page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Three\"}</script>");

        for (int end = 0; end <= html.length(); end++) {
            assertThat(Fixture.reading(html.substring(0, end))).isNotNull();
        }
    }

    private static String page(String head) {
        return "<!doctype html><html lang='en'><head>" + head + "<title>Three Days of Ice</title></head><body><article>"
                + "<h1>Three Days of Ice</h1>" + BODY + "</article></body></html>";
    }

    private static String title(String head, String top) {
        return Fixture.article(
                        "<html><head>" + head + "</head><body><article>" + top + BODY + "</article></body></html>")
                .title();
    }
}
