package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come, a feed or what was one, an answer comes back. */
final class FeedReaderProperties {
    private static final List<String> SEEDS = List.of(
            Feeds.rss(
                    "<ttl>30</ttl><item><title>Rates &amp; rents</title><link>/r?a=1</link><guid>h-1</guid>"
                            + "<dc:creator>By Ada Quill</dc:creator><pubDate>Thu, 19 Nov 2026 08:30:00 +0100</pubDate>"
                            + "<description><![CDATA[<p>Up <img src='q.png'></p>]]></description><category>Money</category></item>"),
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://harbour.example/a/'><entry><id>tag:1</id>"
                    + "<title type='html'>A &lt;b&gt;B&lt;/b&gt;</title><link href='../x'/><updated>2026-11-19T08:30:00Z</updated>"
                    + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Up</p></div></content></entry></feed>",
            "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>Quay</title></channel><item rdf:about='http://a.example/'>"
                    + "<dc:date>2026-11-19</dc:date></item></rdf:RDF>",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>Up\",\"date_published\":\"2026\"}]}",
            "<opml><body><outline text='News'><outline xmlUrl='http://a.example/f'/></outline></body></opml>",
            "<urlset><url><loc>http://a.example/</loc><lastmod>2026-11-19</lastmod></url></urlset>");

    @Provide
    Arbitrary<byte[]> feeds() {
        return Arbitraries.of(SEEDS).map(seed -> seed.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000)
    void a_feed_cut_anywhere_is_answered(@ForAll("feeds") byte[] feed, @ForAll @IntRange(max = 2_000) int length) {
        assertAnswered(Arrays.copyOf(feed, Math.min(length, feed.length)));
    }

    @Property(tries = 2_000)
    void a_feed_with_wrong_bytes_is_answered(
            @ForAll("feeds") byte[] feed,
            @ForAll @Size(max = 12) List<@IntRange(max = 5_000) Integer> places,
            @ForAll byte wrong) {
        byte[] changed = feed.clone();
        places.forEach(place -> changed[place % changed.length] = wrong);

        assertAnswered(changed);
    }

    @Property(tries = 1_000)
    void a_feed_whose_parts_are_swapped_is_answered(
            @ForAll("feeds") byte[] feed,
            @ForAll @IntRange(max = 500) int from,
            @ForAll @IntRange(max = 500) int length) {
        String text = new String(feed, StandardCharsets.UTF_8);
        int start = from % text.length();
        int end = Math.min(text.length(), start + length);

        assertAnswered((text.substring(0, start) + text.substring(end) + text.substring(start, end))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void any_bytes_are_answered(@ForAll byte[] bytes, @ForAll String charset) {
        assertThat(Feeds.READER.read(bytes, Optional.of(charset), Optional.empty()))
                .isNotNull();
        assertAnswered(bytes);
    }

    @Property(tries = 1_000)
    void any_title_comes_back_as_one_line(@ForAll String title) {
        String escaped = org.jsoup.nodes.Entities.escape(title);

        assertThat(Feeds.item("<title>" + escaped + "</title>").title())
                .doesNotContain("\n", "\u0000")
                .isEqualTo(Feeds.item("<title>" + escaped + "</title>").title().strip());
    }

    @Property(tries = 2_000)
    void any_date_is_answered(@ForAll String printed) {
        assertThat(FeedDate.parse(printed)).isNotNull();
    }

    @Property(tries = 2_000)
    void any_address_is_one_of_the_webs_or_none(@ForAll String printed) {
        Addresses.resolve(Optional.of(Feeds.ADDRESS), printed)
                .ifPresent(address -> assertThat(address.getScheme()).isIn("http", "https"));
    }

    private static void assertAnswered(byte[] bytes) {
        assertThat(Feeds.reading(bytes)).isNotNull();
        assertThat(Opml.read(bytes, Optional.empty())).isNotNull();
        assertThat(new SitemapReader(() -> Feeds.NOW).read(bytes, Optional.empty(), Optional.empty(), 100))
                .isNotNull();
        assertThat(FeedLinks.of(bytes, Optional.empty(), Optional.of(Feeds.ADDRESS)))
                .isNotNull();
    }
}
