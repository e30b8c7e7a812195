package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataProperties {
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "'",
            "\"@type\"",
            "\"NewsArticle\"",
            "\"author\"",
            "\"name\"",
            "\"@id\"",
            "\"#a\"",
            "\"datePublished\"",
            "\"image\"",
            "\"keywords\"",
            "2026-11-20",
            "1970",
            "null",
            "true",
            "-1e999",
            "<!--",
            "-->",
            "]]>",
            "&quot;",
            "\u202E",
            "\u0000",
            "\uD800",
            "By ",
            "Ana Ruiz",
            " | ",
            "http://",
            "//x",
            "\n",
            " ",
            "/*",
            "//");

    @Property(tries = 2_000)
    void any_json_ld_is_read_or_passed_over(@ForAll("splinters") String json) {
        sound(Told.byJson(json.replace("</", "")));
    }

    @Property(tries = 1_000)
    void any_meta_tag_is_read_or_passed_over(@ForAll("names") String name, @ForAll String content) {
        sound(Told.byMeta(name, content.replace("\"", "&quot;")));
    }

    @Property(tries = 1_000)
    void anything_below_the_headline_is_read_or_passed_over(@ForAll("splinters") String shown) {
        sound(Told.byShown("<p class='byline author date'>" + shown + "</p><time>" + shown + "</time>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":",
                "[",
                "\"   ",
                "{\"author\":\"",
                "{\"name\":\"Ana Ruiz\"},",
                "<![CDATA[",
                "/*",
                "&quot;{",
                "}]",
                "{\"@id\":{",
                "\\"
            })
    void a_million_of_anything_in_json_ld_is_read_or_passed_over(String piece) {
        read(Told.json("{\"@type\":\"NewsArticle\",\"author\":[" + piece.repeat(1_000_000 / piece.length())), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=author content='Ana Ruiz'>",
                "<h1>Ice</h1>",
                "<p class=byline>By Ana Ruiz on 20 May 2026</p>",
                "<time>20 May 2026</time>",
                "<span class=author>",
                "<ul class=breadcrumb><li><a>x</a>",
                "<a rel=tag>x</a>",
                "<img src=abcdefgh.jpg alt=x>",
                "<h2><a>x</a></h2>",
                "<link rel=canonical href=x>",
                "<i itemprop=datePublished>x</i>",
                "<div class=paywall>subscribe to</div>",
                "By ",
                "Ana, ",
                "20 May "
            })
    void a_million_of_anything_on_the_page_is_read_or_passed_over(String piece) {
        read("", piece.repeat(1_000_000 / piece.length()));
        read("<title>" + piece.repeat(10_000), "");
    }

    private static void read(String head, String top) {
        sound(Told.by(head, top));
    }

    private static void sound(Metadata metadata) {
        metadata.title().ifPresent(title -> assertThat(title).isNotBlank());
        assertThat(metadata.authors())
                .hasSizeLessThanOrEqualTo(60)
                .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("\u202E", "\n", "://"));
        assertThat(metadata.tags()).hasSizeLessThanOrEqualTo(30).doesNotContain("");
        metadata.picture()
                .ifPresent(picture -> assertThat(picture.address().getHost()).isNotNull());
        metadata.link().ifPresent(link -> assertThat(link.getScheme()).startsWithIgnoringCase("http"));
        assertThat(metadata.reach().of("The harbour froze.")).isNotNull();
    }

    @Provide
    Arbitrary<String> splinters() {
        return Arbitraries.of(SPLINTERS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "author",
                "date",
                "article:published_time",
                "article:modified_time",
                "og:title",
                "og:image",
                "og:url",
                "keywords",
                "citation_author",
                "article:tag",
                "og:locale",
                "og:site_name",
                "dc.creator",
                "twitter:data1");
    }
}
