package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Sitemaps of every kind. */
final class SitemapReaderTest {
    private static final String NEWS = """
            <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://harbour.example/old</loc><lastmod>2026-11-18T08:00:00Z</lastmod></url>
            <url><loc>https://harbour.example/undated</loc></url>
            <url><loc>https://harbour.example/rents?a=1&amp;b=2</loc>
              <news:news><news:publication><news:name>Harbour News</news:name><news:language>en</news:language></news:publication>
              <news:publication_date>2026-11-19T08:30:00+01:00</news:publication_date><news:title>Rates &amp; rents</news:title>
              <news:keywords>money, housing</news:keywords></news:news>
              <image:image><image:loc>https://harbour.example/q.png</image:loc></image:image></url></urlset>""";

    @Test
    void pages_come_newest_first_with_what_is_said_of_their_articles() {
        Sitemap.Pages pages = (Sitemap.Pages) read(NEWS, 100);
        Sitemap.Entry first = pages.entries().getFirst();

        assertThat(pages.entries())
                .extracting(entry -> entry.address().getPath())
                .containsExactly("/rents", "/old", "/undated");
        assertThat(first.news().orElseThrow().title()).isEqualTo("Rates & rents");
        assertThat(first.news().orElseThrow().publication()).isEqualTo("Harbour News");
        assertThat(first.news().orElseThrow().keywords()).containsExactly("money", "housing");
        assertThat(first.images()).containsExactly(URI.create("https://harbour.example/q.png"));
        assertThat(pages.cut()).isFalse();
    }

    @Test
    void what_is_left_out_is_counted() {
        Sitemap.Pages pages = (Sitemap.Pages) read(NEWS, 1);

        assertThat(pages.entries()).hasSize(1);
        assertThat(pages.leftOut()).isEqualTo(2);
    }

    @Test
    void an_index_names_further_sitemaps() {
        Sitemap.Index index = (Sitemap.Index) read(
                "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc><lastmod>2026-11-19</lastmod></sitemap></sitemapindex>",
                100);

        assertThat(index.sitemaps())
                .extracting(entry -> entry.address().toString())
                .containsExactly("https://harbour.example/b.xml.gz", "https://harbour.example/a.xml");
    }

    @Test
    void a_list_of_addresses_is_a_sitemap() {
        Sitemap.Pages pages = (Sitemap.Pages) read("https://harbour.example/a\r\n\nhttps://harbour.example/b\n", 100);

        assertThat(pages.entries())
                .extracting(entry -> entry.address().getPath())
                .containsExactly("/a", "/b");
    }

    @Test
    void a_list_of_more_addresses_than_are_read_says_so() {
        assertThat(((Sitemap.Pages) read("https://harbour.example/a\n".repeat(500_000), 1)).cut())
                .isFalse();
        assertThat(((Sitemap.Pages) read("https://harbour.example/a\n".repeat(500_001), 1)).cut())
                .isTrue();
    }

    @Test
    void packed_ones_are_unpacked_and_a_bomb_is_cut() throws IOException {
        assertThat(read(packed(NEWS.getBytes(StandardCharsets.UTF_8)), 100)).isEqualTo(read(NEWS, 100));

        byte[] head = NEWS.replace("</urlset>", "").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = new byte[head.length + 40_000_000];
        System.arraycopy(head, 0, bomb, 0, head.length);
        Sitemap.Pages pages = (Sitemap.Pages) read(packed(bomb), 100);
        assertThat(pages.entries()).hasSize(3);
        assertThat(pages.cut()).isTrue();
    }

    @Test
    void one_that_ends_early_says_so() {
        assertThat(((Sitemap.Pages) read(NEWS.substring(0, 700), 100)).cut()).isTrue();
    }

    @Test
    void other_documents_are_none() {
        assertThat(read("<rss/>", 10)).isEqualTo(new Sitemap.NotASitemap());
        assertThat(read("Not found", 10)).isEqualTo(new Sitemap.NotASitemap());
        assertThat(read("", 10)).isEqualTo(new Sitemap.NotASitemap());
    }

    private static Sitemap read(String text, int most) {
        return read(text.getBytes(StandardCharsets.UTF_8), most);
    }

    private static Sitemap read(byte[] bytes, int most) {
        return new SitemapReader(() -> Feeds.NOW).read(bytes, Optional.empty(), Optional.of(Feeds.ADDRESS), most);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
