package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.article.Article;
import newstape.article.Code;
import newstape.article.Paragraph;
import newstape.article.Paragraph.Kind;
import newstape.article.Part;
import newstape.article.Picture;
import newstape.article.Section;
import newstape.article.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an HTML page is its article's body, and as what. */
class HtmlBodyTest {
    private static final String LEAD =
            "The lighthouse keeper, who had never slept before dawn, slept through the storm, and so did his dog.";
    private static final String MORE =
            "When the ships came in, late and one by one, their captains asked who had kept the lamp alight all night.";
    private static final String LAST =
            "Nobody on the island, as far as anyone could find out, had climbed the stairs, and the oil was untouched.";
    private static final String BODY = "<p>" + LEAD + "</p><p>" + MORE + "</p><p>" + LAST + "</p>";

    private static Article article(String body) {
        return Fixture.article("<html><head><title>The Lamp</title></head><body>" + body + "</body></html>");
    }

    private static Page page(String html, String address) {
        Capture capture = new Capture(
                "page", html.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"), Optional.of(URI.create(address)));
        return ((Reading.Read) new PageReader().read(capture)).page();
    }

    private static List<Part> parts(String body) {
        Page page = page("<title>The Lamp</title><article>" + body + "</article>", "https://island.example/lamp/");
        return page.article().orElseThrow().sections().stream()
                .flatMap(section -> section.parts().stream())
                .toList();
    }

    private static String words(Article article) {
        return article.sections().stream()
                .flatMap(section -> Stream.concat(section.heading().stream(), Stream.of(section.text())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> headings(String body) {
        return article(body).sections().stream()
                .flatMap(section -> section.heading().stream())
                .toList();
    }

    @Test
    void headings_have_their_levels() {
        Article article = article("<article><p>" + LEAD + "</p><h2>The Night</h2><p>" + MORE + "</p><h3>The Oil</h3><p>"
                + LAST + "</p></article>");

        assertThat(article.sections()).extracting(Section::level).containsExactly(0, 2, 3);
    }

    @Test
    void bold_lines_that_stand_alone_are_headings_where_there_are_no_others() {
        assertThat(headings("<article><p>" + LEAD + "</p><p><strong>The Night</strong></p><p>" + MORE
                        + "</p><p><b>The Oil</b></p><p>" + LAST + "</p></article>"))
                .containsExactly("The Night", "The Oil");
        assertThat(headings("<article><p>" + LEAD + "</p><h2>The Island</h2><p><strong>The Night</strong></p><p>" + MORE
                        + "</p><p><b>The Oil</b></p><p>" + LAST + "</p></article>"))
                .containsExactly("The Island");
    }

    @Test
    void lines_that_count_are_headings_where_there_are_no_others() {
        assertThat(headings("<article><p>1. Ask the Dog</p><p>" + LEAD + "</p><p>2. Ask the Captains</p><p>" + MORE
                        + "</p><p>3. Look at the Oil</p><p>" + LAST + "</p></article>"))
                .containsExactly("1. Ask the Dog", "2. Ask the Captains", "3. Look at the Oil");
    }

    @Test
    void items_that_are_counted_are_steps() {
        assertThat(parts(BODY + "<ol><li>Climb the stairs.</li><li>Light the lamp.</li></ol>"))
                .contains(new Paragraph(Kind.STEP, "Climb the stairs."), new Paragraph(Kind.STEP, "Light the lamp."));
    }

    @Test
    void code_keeps_its_lines_and_spaces() {
        assertThat(parts(BODY + "<pre><code><span>lamp</span> <b>{</b>\n  oil: none\n}\n</code></pre>"))
                .contains(new Code("lamp {\n  oil: none\n}"));
    }

    @Test
    void a_table_of_data_is_one_and_a_table_for_the_layout_is_walked_through() {
        assertThat(parts(BODY + "<table><thead><tr><th>Night</th><th>Ships</th></tr></thead>"
                        + "<tr><td>Friday</td><td>eleven</td></tr></table>"))
                .contains(new Table(List.of(List.of("Night", "Ships"), List.of("Friday", "eleven"))));
        assertThat(parts("<table><tr><td>" + BODY + "</td></tr></table>"))
                .containsExactly(Paragraph.prose(LEAD), Paragraph.prose(MORE), Paragraph.prose(LAST));
    }

    @Test
    void a_picture_has_its_address_words_and_caption_and_no_text() {
        List<Part> parts = parts(BODY + "<figure><img src='data:image/gif;base64,R0' data-src='lamp.jpg' alt='A lamp'>"
                + "<figcaption>The lamp, in March.</figcaption></figure>");

        assertThat(parts)
                .contains(new Picture(
                        URI.create("https://island.example/lamp/lamp.jpg"),
                        "A lamp",
                        Optional.of("The lamp, in March.")));
        assertThat(parts).extracting(Part::text).doesNotContain("The lamp, in March.");
    }

    @Test
    void the_largest_of_a_set_of_pictures_is_taken() {
        assertThat(parts(BODY
                        + "<p><img src='/small.jpg' srcset='/small.jpg 300w, /large.jpg 1200w, /middle.jpg 600w'></p>"))
                .contains(new Picture(URI.create("https://island.example/large.jpg"), "", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://count.example/1x1.gif'>",
                "<img src='/star.png' width='16' height='16'>",
                "<img src='data:image/png;base64,AAAA'>",
                "<img src='/img/logo.png'>",
                "<img>"
            })
    void what_counts_visitors_and_icons_are_no_pictures(String image) {
        assertThat(parts(BODY + "<p>" + image + "</p>")).noneMatch(Picture.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='author-bio'><p>Ana Ruiz keeps lamps, writes about lamps, and has three of her own.</p></div>",
                "<div class='newsletter-signup'><p>Get a lamp, a wick, and a little oil into your inbox each Friday.</p></div>",
                "<div id='comments'><h3>Comments</h3><p>I was there, I saw it all, and it was nothing like this.</p></div>",
                "<div class='share-buttons'><a href='/a'>Tell somebody</a> <a href='/b'>Tell everybody</a></div>",
                "<h2>About the Author</h2><p>Ana Ruiz keeps lamps, writes about lamps, and has three of her own.</p>",
                "<h3>You May Also Like</h3><p>A story of a bell, a bishop, and the long way round the harbour wall.</p>",
                "<nav><a href='/1'>A bell</a> <a href='/2'>A bishop</a></nav>",
            })
    void what_stands_below_an_article_is_none_of_it(String below) {
        assertThat(article("<article><h1>The Lamp</h1>" + BODY + below + "</article>")
                        .text())
                .isEqualTo(LEAD + "\n" + MORE + "\n" + LAST);
    }

    @Test
    void a_list_of_the_headings_is_no_part_of_the_article() {
        Article article = article("<article><p>" + LEAD
                + "</p><p>In this article</p><ul><li><a href='#a'>The Night</a></li>"
                + "<li><a href='#b'>The Oil</a></li><li><a href='#c'>The Dog</a></li></ul><h2>The Night</h2><p>" + MORE
                + "</p><h2>The Oil</h2><p>" + LAST + "</p><h2>The Dog</h2><p>" + LEAD + "</p></article>");

        assertThat(article.sections()).hasSize(4);
        assertThat(article.sections().getFirst().text()).isEqualTo(LEAD);
    }

    @Test
    void an_article_in_many_boxes_is_read_whole() {
        Article article = article("<main><article><div><div class='box'><p>" + LEAD + " " + LAST + "</p></div></div>"
                + "<div><div class='box'><p>" + MORE + " " + LEAD + "</p></div></div>"
                + "<div><div class='box'><p>" + LAST + " " + MORE + "</p></div></div></article></main>");

        assertThat(article.text()).isEqualTo(LEAD + " " + LAST + "\n" + MORE + " " + LEAD + "\n" + LAST + " " + MORE);
    }

    @Test
    void text_without_paragraphs_is_read() {
        assertThat(article("<div class='story'><div>" + LEAD + "</div><div>" + MORE + "</div><div>" + LAST
                                + "</div></div>")
                        .text())
                .isEqualTo(LEAD + "\n" + MORE + "\n" + LAST);
    }

    @Test
    void what_a_page_hides_until_a_script_puts_it_in_its_place_is_read() {
        assertThat(article("<div><p>Loading</p></div><div hidden id='S:0'><article>" + BODY + "</article></div>")
                        .text())
                .isEqualTo(LEAD + "\n" + MORE + "\n" + LAST);
    }

    @Test
    void text_that_was_garbled_before_is_put_right() {
        String garbled =
                "It wasn\u00e2\u20ac\u2122t the wind, and it wasn\u00e2\u20ac\u2122t the tide, said the caf\u00c3\u00a9.";

        assertThat(article("<article>" + BODY + "<p>" + garbled + "</p></article>")
                        .text())
                .endsWith("It wasn\u2019t the wind, and it wasn\u2019t the tide, said the caf\u00e9.");
    }

    @Test
    void boxes_at_the_end_that_each_tell_of_another_page_are_none_of_an_article() {
        String box =
                "<li><img src='/bell.jpg'><h3><a href='/bell'>The Bell</a></h3><p>" + MORE + " " + LAST + "</p></li>";

        assertThat(headings("<article>" + BODY + BODY + "<div><ul>" + box.repeat(3) + "</ul></div></article>"))
                .isEmpty();
        assertThat(headings("<article>" + BODY + BODY + "<div><ul>" + box.repeat(3) + "</ul></div><p>" + MORE
                        + "</p></article>"))
                .as("prose goes on below")
                .hasSize(3);
        assertThat(headings("<article><p>" + LEAD + "</p><div><ul>" + box.repeat(9) + "</ul></div></article>"))
                .as("they are what it is about")
                .hasSize(9);
    }

    @Test
    void boxes_that_lead_to_as_many_sites_are_what_an_article_lists() {
        String box = "<li><h3><a href='https://%s.example/'>The Bell</a></h3><p>" + MORE + " " + LAST + "</p></li>";

        assertThat(headings("<article>" + BODY + BODY + "<div><ul>" + box.formatted("one") + box.formatted("two")
                        + box.formatted("three") + "</ul></div></article>"))
                .hasSize(3);
    }

    @Test
    void what_stands_in_a_gallery_is_said_of_its_pictures() {
        List<Part> parts = parts("<p>" + LEAD + " " + MORE + " " + LAST + "</p><p>" + MORE + " " + LAST + " " + LEAD
                + "</p><ul class='photo-gallery'>"
                + "<li><h2>The Stairs</h2><img src='stairs.jpg'><p>Nobody climbed them.</p></li>"
                + "<li><h2>The Dog</h2><img src='dog.jpg'><p>It slept.</p></li></ul>");

        assertThat(parts).extracting(Part::text).doesNotContain("Nobody climbed them.", "It slept.");
        assertThat(parts.stream().filter(Picture.class::isInstance)).hasSize(2);
    }

    @Test
    void links_to_a_headings_own_place_are_none_of_its_words() {
        assertThat(headings("<article><p>" + LEAD + "</p><h2>The Night <a href='#night'>\u00b6</a></h2><p>" + MORE
                        + "</p><h2>The Oil<a class='headerlink' href='#oil'>Link to this</a></h2><p>" + LAST
                        + "</p></article>"))
                .containsExactly("The Night", "The Oil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A lamp was lit in March, and nobody knows who lit it.</p>",
                "<div class='dek'>A lamp was lit in March, and nobody knows who lit it.</div>",
                "<h2 class='subtitle'>A lamp was lit in March, and nobody knows who lit it.</h2>"
            })
    void what_stands_between_the_headline_and_the_body_is_of_the_article(String standfirst) {
        assertThat(words(article("<header><h1>The Lamp</h1>" + standfirst + "</header><div class='story'>" + BODY + BODY
                        + "</div>")))
                .startsWith("A lamp was lit in March, and nobody knows who lit it.\n" + LEAD);
    }

    @Test
    void captions_and_boxes_of_authors_below_a_headline_are_none_of_the_article() {
        assertThat(article(
                                "<header><h1>The Lamp</h1><figure><figcaption>The lamp, as it was seen in March.</figcaption>"
                                        + "</figure><div class='author-bio'><p>Ana Ruiz keeps lamps, and has three of her own."
                                        + "</p></div></header><div class='story'>" + BODY + BODY + "</div>")
                        .text())
                .startsWith(LEAD);
    }

    @Test
    void a_page_of_one_word_is_read_too() {
        assertThat(article("Closed").text()).isEqualTo("Closed");
    }

    @Test
    void where_an_article_goes_on_is_told_and_the_next_article_isn_t() {
        String html = "<head><title>The Lamp</title><link rel='next' href='%s'></head><article>" + BODY + "</article>";

        assertThat(page(html.formatted("/lamp/2"), "https://island.example/lamp")
                        .next())
                .contains(URI.create("https://island.example/lamp/2"));
        assertThat(page(html.formatted("?page=3"), "https://island.example/lamp?page=2")
                        .next())
                .contains(URI.create("https://island.example/lamp?page=3"));
        assertThat(page(html.formatted("/the-bell"), "https://island.example/lamp")
                        .next())
                .isEmpty();
    }
}
