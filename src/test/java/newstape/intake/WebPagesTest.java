package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Coverage;
import newstape.article.Section;
import newstape.page.PageReader;
import newstape.web.Failure;
import newstape.web.FakeWeb;
import newstape.web.Purpose;
import newstape.web.Request;
import org.junit.jupiter.api.Test;

/** Articles that are parted into pages, over a web in memory. */
final class WebPagesTest {
    private static final String TITLE = "The Long Way of the Lamp Oil";
    private static final List<String> TEXTS = List.of(
            "The oil for the lamps of Ostrau comes by river now, on barges that the ferry company had given up years ago.",
            "It takes eleven days from the refinery to the pier, and two more until somebody has signed for each barrel.",
            "Nobody at the exchange in Port Avel has ever seen the barges, though all of them have an opinion of them.",
            "The keeper of the lighthouse buys a hundred litres at a time, and pays in the coin of whoever is there.",
            "In winter the river freezes, and the council sends for horses, of which there are nine in the whole county.",
            "What will be done when the last of the horses is sold is a question that no member has put to the council.");
    private static final String SUMMARY =
            "How a barrel travels, who is paid on its way, and why the light on the pier still burns every night.";

    private final FakeWeb web = new FakeWeb();
    private final WebPages pages = new WebPages(web, new PageReader());

    private static URI address(int page) {
        return URI.create("https://harbour.example/lamp-oil" + (page == 1 ? "" : "/" + page));
    }

    private static String page(String title, Optional<URI> next, String body) {
        return "<!doctype html><html lang=en><head><title>" + title + "</title>"
                + next.map(to -> "<link rel=next href='" + to + "'>").orElse("")
                + "</head><body><article><h1>" + title + "</h1>" + body + "</article></body></html>";
    }

    private static String paragraphs(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> "<p>" + TEXTS.get(number) + "</p>")
                .reduce("", String::concat);
    }

    private void put(int number, Optional<Integer> next, String title, String body) {
        web.document(
                address(number), "text/html", page(title, next.map(WebPagesTest::address), body), Optional.empty());
    }

    private void threePages() {
        put(1, Optional.of(2), TITLE, "<p>" + SUMMARY + "</p>" + paragraphs(0, 1));
        put(
                2,
                Optional.of(3),
                TITLE + " – Page 2 of 3",
                "<p>" + SUMMARY + "</p><h2>The Exchange</h2>" + paragraphs(2, 3));
        put(
                3,
                Optional.empty(),
                TITLE + " (3/3)",
                "<p>" + SUMMARY + "</p><h2>The Exchange</h2>" + paragraphs(4) + "<h2>The Council</h2>" + paragraphs(5));
    }

    private WebPages.Sight.Seen seen() throws InterruptedException {
        return (WebPages.Sight.Seen) pages.at(Request.to(address(1), Purpose.PAGE));
    }

    private Article article() throws InterruptedException {
        return seen().page().article().orElseThrow();
    }

    private static List<String> lines(Article article) {
        return article.text().lines().toList();
    }

    private List<String> first(int count) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(number -> number == 0 ? SUMMARY : TEXTS.get(number - 1))
                .toList();
    }

    @Test
    void its_pages_are_one_article_in_their_order_and_what_each_repeats_is_there_once() throws Exception {
        threePages();

        Article article = article();

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(lines(article)).containsExactlyElementsOf(first(6));
        assertThat(article.sections())
                .extracting(Section::heading)
                .containsExactly(Optional.empty(), Optional.of("The Exchange"), Optional.of("The Council"));
        assertThat(article.coverage()).isEqualTo(Coverage.WHOLE);
        assertThat(seen().pages()).isEqualTo(3);
        assertThat(seen().page().next()).isEmpty();
    }

    @Test
    void where_a_page_in_the_middle_cannot_be_had_it_is_what_there_is_and_says_that_it_is_a_part() throws Exception {
        threePages();
        put(2, Optional.of(3), TITLE, "<p>" + SUMMARY + "</p>" + paragraphs(2, 3));
        web.failure(address(3), Failure.Fault.TIMEOUT);

        WebPages.Sight.Seen seen = seen();

        assertThat(seen.whole()).isFalse();
        assertThat(lines(seen.page().article().orElseThrow())).containsExactlyElementsOf(first(4));
        assertThat(seen.page().article().orElseThrow().coverage()).isEqualTo(Coverage.OPENING);
    }

    @Test
    void another_article_is_not_its_next_page_whatever_the_link_says() throws Exception {
        put(1, Optional.of(2), TITLE, paragraphs(0, 1));
        put(2, Optional.of(3), "Nine Horses and a Frozen River", paragraphs(4, 5));

        WebPages.Sight.Seen seen = seen();

        assertThat(lines(seen.page().article().orElseThrow())).containsExactly(TEXTS.get(0), TEXTS.get(1));
        assertThat(seen.whole()).isTrue();
        assertThat(web.asked()).hasSize(2);
    }

    @Test
    void pages_that_lead_in_a_circle_end() throws Exception {
        threePages();
        put(3, Optional.of(1), TITLE, paragraphs(4, 5));

        assertThat(lines(article())).hasSize(7);
        assertThat(web.asked()).hasSize(3);
    }

    @Test
    void a_last_page_that_redirects_to_the_first_is_the_end() throws Exception {
        threePages();
        web.redirect(address(3), 302, address(1));

        WebPages.Sight.Seen seen = seen();

        assertThat(seen.whole()).isTrue();
        assertThat(lines(seen.page().article().orElseThrow())).containsExactlyElementsOf(first(4));
    }

    @Test
    void twenty_pages_are_enough() throws Exception {
        for (int number = 1; number <= 40; number++) {
            put(
                    number,
                    Optional.of(number + 1),
                    TITLE,
                    "<p>On page " + number + " the barge has come to lock " + number * 7
                            + ", where somebody asks for its papers and it waits until the morning.</p>");
        }

        WebPages.Sight.Seen seen = seen();

        assertThat(seen.whole()).isFalse();
        assertThat(lines(seen.page().article().orElseThrow())).hasSize(20);
        assertThat(web.asked()).hasSize(20);
    }

    @Test
    void what_is_on_another_host_is_none_of_it() throws Exception {
        threePages();
        web.redirect(address(2), 302, URI.create("https://elsewhere.example/lamp-oil/2"));
        web.document(
                URI.create("https://elsewhere.example/lamp-oil/2"),
                "text/html",
                page(TITLE, Optional.empty(), paragraphs(2, 3)),
                Optional.empty());

        assertThat(seen().whole()).isFalse();
        assertThat(lines(article())).containsExactlyElementsOf(first(2));
    }

    @Test
    void what_a_robots_txt_forbids_is_read_once_for_who_has_typed_its_address() throws Exception {
        threePages();
        web.disallow(address(1)).disallow(address(2));

        assertThat(pages.at(Request.to(address(1), Purpose.PAGE))).isInstanceOf(WebPages.Sight.NotHad.class);
        assertThat(pages.at(Request.typed(address(1), Purpose.PAGE)))
                .isInstanceOfSatisfying(
                        WebPages.Sight.Seen.class,
                        seen -> assertThat(seen.pages()).isEqualTo(3));
    }
}
