package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final String OPEN = "{\"@type\":\"NewsArticle\",\"headline\":\"Three Days of Ice\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                OPEN + "}",
                "<!-- " + OPEN + "} -->",
                "<![CDATA[ " + OPEN + "} ]]>",
                "//<![CDATA[\n" + OPEN + "}\n//]]>",
                "/* by hand */" + OPEN + ",}",
                OPEN + "};",
                OPEN,
                OPEN + ",\"description\":\"She said \"no\", and left\"}",
                OPEN + ",\"image\":,\"keywords\":[\"ice\",]}",
                OPEN + ",\"articleBody\":\"one\ntwo\tthree\"}",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Three Days of Ice&quot;}",
                "{& #34;@type& #34;:& #34;NewsArticle& #34;,& #34;headline& #34;:& #34;Three Days of Ice& #34;}",
                "{'@type':'NewsArticle',headline:'Three Days of Ice'}",
                "[[" + OPEN + "}]]",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Three Days of \\u0049ce\"}"
            })
    void json_ld_is_read_as_pages_write_it(String json) {
        assertThat(Told.by(Told.json(json), "").title()).contains("Three Days of Ice");
    }

    @Test
    void the_canonical_address_is_the_link_s_then_the_shared_one() {
        String shared = "<meta property='og:url' content='https://www.gazette.example/shared'>";

        assertThat(Told.by("<link rel='canonical' href='/weather/canonical#top'>" + shared, "")
                        .link())
                .contains(URI.create("https://www.gazette.example/weather/canonical"));
        assertThat(Told.by("<link rel='canonical' href='https://www.gazette.example/'>" + shared, "")
                        .link())
                .contains(URI.create("https://www.gazette.example/shared"));
        assertThat(Told.by("<link rel='amphtml' href='/amp/ice'>", "").link()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://gazette.example/x",
                "http://",
                "data:text/html,x",
                "https://user:word@gazette.example/x"
            })
    void what_is_no_address_of_the_web_is_none(String address) {
        assertThat(Told.by("<link rel='canonical' href='" + address + "'>", "").link())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/eis und schnee, https://www.gazette.example/eis%20und%20schnee",
        "/größe, https://www.gazette.example/größe"
    })
    void addresses_are_read_as_people_write_them(String written, String address) {
        assertThat(Told.by("<link rel='canonical' href='" + written + "'>", "").link())
                .contains(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "<html lang='de-AT'>, de-AT",
        "<html lang=''><meta property='og:locale' content='pt_BR'>, pt-BR",
        "<html lang='{{x}}'><meta http-equiv='content-language' content='fr'>, fr"
    })
    void the_language_is_what_the_page_says(String html, String tag) {
        assertThat(Told.of(html).language()).contains(Locale.forLanguageTag(tag));
    }

    @Test
    void the_language_may_be_said_by_json_ld_alone_or_not_at_all() {
        assertThat(Told.byJson(
                                "{\"@type\":\"NewsArticle\",\"inLanguage\":{\"name\":\"German\",\"alternateName\":\"de\"}}")
                        .language())
                .contains(Locale.GERMAN);
        assertThat(Told.byShown("").language()).isEmpty();
    }

    @Test
    void the_site_is_what_it_calls_itself() {
        assertThat(Told.byMeta("og:site_name", "The Gazette").site()).contains("The Gazette");
        assertThat(Told.byJson("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"The Gazette\"}}")
                        .site())
                .contains("The Gazette");
        assertThat(Told.byMeta("og:site_name", "https://gazette.example").site())
                .isEmpty();
    }

    @Test
    void tags_are_what_the_page_says_it_is_about_each_once() {
        assertThat(Told.by(
                                "<meta property='article:tag' content='Ice'><meta property='article:tag' content='ice'><meta property='article:tag' content='Harbours'>",
                                "")
                        .tags())
                .containsExactly("Ice", "Harbours");
        assertThat(Told.byJson(
                                "{\"@type\":\"NewsArticle\",\"keywords\":[\"Ice, Harbours\",{\"@type\":\"DefinedTerm\",\"name\":\"Herring\"},\"section: Weather\"]}")
                        .tags())
                .containsExactly("Ice", "Harbours", "Herring");
        assertThat(Told.byShown("<a rel='tag' href='/t'>#Ice</a>").tags()).containsExactly("Ice");
        assertThat(Told.byMeta("keywords", "ice; harbours").tags()).containsExactly("ice", "harbours");
    }

    @Test
    void the_picture_is_whole_and_has_the_caption_of_its_figure() {
        Optional<Picture> picture = Told.by(
                        "<meta property='og:image' content='/img/frozen-quay-1200x800.jpg?w=1200'>",
                        "<figure><img src='/img/frozen-quay-300x200.jpg' alt='A quay'><figcaption>The quay on Tuesday. <i>Ana Ruiz</i></figcaption></figure>")
                .picture();

        assertThat(picture)
                .contains(new Picture(
                        URI.create("https://www.gazette.example/img/frozen-quay-1200x800.jpg?w=1200"),
                        "A quay",
                        Optional.of("The quay on Tuesday. Ana Ruiz")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/img/logo.png",
                "/img/gazette_logo_large.png",
                "/placeholder.jpg",
                "data:image/png;base64,AAAA",
                "/default-share.jpg",
                "/a.svg"
            })
    void a_logo_or_what_stands_in_is_no_picture(String address) {
        assertThat(Told.byMeta("og:image", address).picture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"/quay.jpg\"",
                "[\"/quay.jpg\",\"/b.jpg\"]",
                "{\"url\":\"/quay.jpg\",\"width\":1200,\"height\":\"800\"}",
                "[{\"contentUrl\":\"/quay.jpg\"}]"
            })
    void json_ld_names_pictures_in_many_ways(String image) {
        assertThat(Told.byJson("{\"@type\":\"NewsArticle\",\"image\":" + image + "}")
                        .picture()
                        .map(Picture::address))
                .contains(URI.create("https://www.gazette.example/quay.jpg"));
    }

    @Test
    void the_breadcrumb_is_in_the_order_of_its_positions() {
        assertThat(Told.byJson("""
                {"@type":"BreadcrumbList","itemListElement":[{"position":2,"item":{"name":"Weather"}},{"position":"1","name":"Home"}]}""").breadcrumb()).containsExactly("Home", "Weather");
        assertThat(Told.byShown("<ul class='breadcrumbs'><li><a>Home</a></li><li><a>Weather</a></li></ul>")
                        .breadcrumb())
                .containsExactly("Home", "Weather");
    }
}
