package newstape.feed;

import static newstape.feed.Feeds.entry;
import static newstape.feed.Feeds.feed;
import static newstape.feed.Feeds.item;
import static newstape.feed.Feeds.read;
import static newstape.feed.Feeds.reading;
import static newstape.feed.Feeds.rss;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import newstape.feed.FeedReading.NotAFeed;
import newstape.feed.FeedReading.Reason;
import newstape.feed.FeedReading.Warning;
import newstape.feed.FeedTime.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds of every kind, as they are meant and as they come. */
final class FeedReaderTest {
    @Test
    void an_rss_feed_says_what_it_is_and_when_not_to_look() {
        Feed feed = feed(rss("""
                <link>https://harbour.example/</link><language>en-gb</language><ttl>30</ttl>
                <atom:link rel="self" href="https://harbour.example/news/feed.xml"/>
                <skipHours><hour>24</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
                <item><title>Ferries run again</title></item><item><title>Quay closed</title></item>"""));

        assertThat(feed.title()).isEqualTo("Harbour News");
        assertThat(feed.home()).contains(URI.create("https://harbour.example/"));
        assertThat(feed.self()).contains(URI.create("https://harbour.example/news/feed.xml"));
        assertThat(feed.language()).contains("en-gb");
        assertThat(feed.ttl()).contains(Duration.ofMinutes(30));
        assertThat(feed.skipHours()).containsExactlyInAnyOrder(0, 3);
        assertThat(feed.skipDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(feed.items()).extracting(Item::title).containsExactly("Ferries run again", "Quay closed");
    }

    @Test
    void an_rss_item_has_all_that_a_newspaper_puts_there() {
        Item item = item("""
                <title>Rates &amp; rents</title><link>/2026/rents?a=1&amp;b=2</link><guid isPermaLink="false">h-17</guid>
                <dc:creator>By Ada Quill and Bo Wren</dc:creator><pubDate>Thu, 19 Nov 2026 08:30:00 +0100</pubDate>
                <description>&lt;p&gt;A teaser.&lt;/p&gt;</description>
                <content:encoded><![CDATA[<p>The <a href="../map">map</a>.</p>]]></content:encoded>
                <category>Money</category><category>Housing</category><category>Money</category>
                <enclosure url="https://cdn.example/a.mp3" length="1200" type="audio/mpeg"/>
                <media:content url="https://cdn.example/small.jpg" medium="image" width="300"/>
                <media:content url="https://cdn.example/big.jpg" medium="image" width="1200"/>""");

        assertThat(item.title()).isEqualTo("Rates & rents");
        assertThat(item.link()).contains(URI.create("https://harbour.example/2026/rents?a=1&b=2"));
        assertThat(item.guid()).contains("h-17");
        assertThat(item.guidIsPermalink()).isFalse();
        assertThat(item.authors()).containsExactly("Ada Quill", "Bo Wren");
        assertThat(item.published()).contains(new FeedTime(Instant.parse("2026-11-19T07:30:00Z"), Precision.EXACT));
        assertThat(item.summary()).contains("<p>A teaser.</p>");
        assertThat(item.content()).contains("<p>The <a href=\"https://harbour.example/map\">map</a>.</p>");
        assertThat(item.tags()).containsExactly("Money", "Housing");
        assertThat(item.image()).contains(URI.create("https://cdn.example/big.jpg"));
        assertThat(item.enclosures())
                .containsExactly(new Enclosure(
                        URI.create("https://cdn.example/a.mp3"), Optional.of("audio/mpeg"), OptionalLong.of(1200)));
    }

    @Test
    void a_guid_that_is_an_address_is_the_link_where_there_is_no_other() {
        assertThat(item("<guid>https://harbour.example/17</guid>").link())
                .contains(URI.create("https://harbour.example/17"));
        assertThat(item("<guid isPermaLink='false'>https://harbour.example/17</guid>")
                        .link())
                .isEmpty();
    }

    @Test
    void an_atom_entry_has_its_links_by_relation_and_its_texts_by_type() {
        Item item = entry("""
                <id>tag:harbour.example,2026:17</id><title type="html">Rates &amp;amp; &lt;b&gt;rents&lt;/b&gt;</title>
                <link rel="enclosure" href="/a.pdf" type="application/pdf"/><link rel="alternate" href="/rents"/>
                <author><name>Ada Quill</name><email>ada@harbour.example</email></author>
                <published>2026-11-19T08:30:00+01:00</published><updated>2026-11-19T09:00:00Z</updated>
                <summary>Less than &lt; more</summary>
                <content type="xhtml" xml:base="/pictures/"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <img src="q.png" alt="quay"/></p></div></content>
                <category term="m1" label="Money"/>""");

        assertThat(item.title()).isEqualTo("Rates & rents");
        assertThat(item.link()).contains(URI.create("https://harbour.example/rents"));
        assertThat(item.authors()).containsExactly("Ada Quill");
        assertThat(item.updated().orElseThrow().instant()).isEqualTo(Instant.parse("2026-11-19T09:00:00Z"));
        assertThat(item.summary()).contains("Less than &lt; more");
        assertThat(item.content())
                .contains("<p>A <img src=\"https://harbour.example/pictures/q.png\" alt=\"quay\"></p>");
        assertThat(item.image()).contains(URI.create("https://harbour.example/pictures/q.png"));
        assertThat(item.tags()).containsExactly("Money");
        assertThat(item.enclosures()).hasSize(1);
    }

    @Test
    void an_atom_feeds_author_wrote_what_names_no_other() {
        Feed feed = feed("<feed xmlns='http://www.w3.org/2005/Atom'><author><name>Ada Quill</name></author>"
                + "<entry><title>One</title></entry>"
                + "<entry><title>Two</title><author><name>Bo Wren</name></author></entry></feed>");

        assertThat(feed.items()).flatExtracting(Item::authors).containsExactly("Ada Quill", "Bo Wren");
    }

    @Test
    void rdf_keeps_its_items_beside_the_channel() {
        Feed feed = feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://harbour.example/"><title>Harbour News</title><link>https://harbour.example/</link></channel>
                <item rdf:about="https://harbour.example/1"><title>One</title><link>https://harbour.example/1</link>
                <dc:date>2026-11-19T08:30+01:00</dc:date><dc:subject>Money</dc:subject></item></rdf:RDF>""");

        assertThat(feed.title()).isEqualTo("Harbour News");
        assertThat(feed.items().getFirst().guid()).contains("https://harbour.example/1");
        assertThat(feed.items().getFirst().published().orElseThrow().instant())
                .isEqualTo(Instant.parse("2026-11-19T07:30:00Z"));
        assertThat(feed.items().getFirst().tags()).containsExactly("Money");
    }

    @Test
    void atom_of_the_first_days_has_modes() {
        Feed feed = feed("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Harbour News</title><entry><title>One</title>
                <link rel="alternate" type="text/html" href="https://harbour.example/1"/><issued>2026-11-19T08:30</issued>
                <modified>2026-11-19T09:00:00Z</modified>
                <content type="text/html" mode="base64">PHA+T25lLjwvcD4=</content></entry></feed>""");

        assertThat(feed.items().getFirst().content()).contains("<p>One.</p>");
        assertThat(feed.items().getFirst().published().orElseThrow().precision())
                .isEqualTo(Precision.NO_ZONE);
    }

    @Test
    void a_json_feed_says_the_same_in_braces() {
        Feed feed = feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "home_page_url": "https://harbour.example/",
                 "language": "en", "authors": [{"name": "Ada Quill"}], "items": [
                 {"id": 17, "url": "/rents", "title": "Rates &amp; rents", "content_html": "<p>Up.</p>", "summary": "1 < 2",
                  "date_published": "2026-11-19T08:30:00+01:00", "tags": ["Money"], "image": "/q.png",
                  "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1200}]}]}""");
        Item item = feed.items().getFirst();

        assertThat(item.guid()).contains("17");
        assertThat(item.link()).contains(URI.create("https://harbour.example/rents"));
        assertThat(item.title()).isEqualTo("Rates & rents");
        assertThat(item.authors()).containsExactly("Ada Quill");
        assertThat(item.summary()).contains("1 &lt; 2");
        assertThat(item.content()).contains("<p>Up.</p>");
        assertThat(item.image()).contains(URI.create("https://harbour.example/q.png"));
        assertThat(item.enclosures()).extracting(Enclosure::bytes).containsExactly(OptionalLong.of(1200));
    }

    @Test
    void prefixes_that_nobody_declared_mean_what_they_commonly_mean() {
        Item item = Feeds.feed("<rss><channel><item><dc:creator>Ada Quill</dc:creator>"
                        + "<content:encoded>&lt;p&gt;Up.&lt;/p&gt;</content:encoded></item></channel></rss>")
                .items()
                .getFirst();

        assertThat(item.authors()).containsExactly("Ada Quill");
        assertThat(item.content()).contains("<p>Up.</p>");
    }

    @Test
    void a_feed_cut_off_is_read_up_to_there_and_says_so() {
        String whole = rss("<item><title>One</title></item><item><title>Two</title></item>");
        FeedReading.Read cut = read(whole.substring(0, whole.indexOf("Two") + 3));

        assertThat(cut.feed().items()).extracting(Item::title).containsExactly("One", "Two");
        assertThat(cut.warnings()).containsExactly(Warning.ENDS_EARLY);
        assertThat(read(whole).warnings()).isEmpty();
    }

    @Test
    void items_that_nobody_closed_are_items_each() {
        Feed feed = feed("<rss><channel><title>Harbour News<item><title>One<link>https://harbour.example/1</link>"
                + "<item><title>Two</title><link>https://harbour.example/2</link></channel></rss>");

        assertThat(feed.items()).extracting(Item::title).containsExactly("One", "Two");
        assertThat(feed.items())
                .extracting(item -> item.link().orElseThrow().getPath())
                .containsExactly("/1", "/2");
    }

    @Test
    void what_stands_before_a_feed_is_passed_over() {
        FeedReading.Read junk =
                read("<br />\n<b>Warning</b>: something in line 3<br />\n" + rss("<item><title>One</title></item>"));

        assertThat(junk.feed().items()).extracting(Item::title).containsExactly("One");
        assertThat(junk.warnings()).contains(Warning.JUNK_BEFORE);
        assertThat(feed("\uFEFF \n" + rss("<item/>")).items()).hasSize(1);
    }

    @Test
    void bare_ampersands_and_characters_that_no_document_may_have_do_no_harm() {
        assertThat(item("<title>Quay & Co \u0003 &copy; 2026 &unknown;</title>").title())
                .isEqualTo("Quay & Co © 2026 &unknown;");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-8",
        "UTF-16LE, utf-16",
        "UTF-16BE, utf-16",
        "UTF-32BE, utf-32",
        "UTF-32LE, utf-32",
        "windows-1252, iso-8859-1",
        "windows-1252, utf-8",
        "ISO-8859-2, iso-8859-2",
        "UTF-8, us-ascii",
        "UTF-8, ANSI_X3.4-1968",
        "UTF-8, iso-8859-1",
        "UTF-8, iso-8859-15",
        "UTF-8, koi8-r",
        "windows-1252, us-ascii",
    })
    void words_are_read_whatever_the_encoding_and_whatever_is_said_of_it(String charset, String told) {
        String xml = "<?xml version='1.0' encoding='" + told + "'?><rss><channel><item>"
                + "<title>Städte über Böhmen, für Öl</title></item></channel></rss>";

        Feed feed = read(xml, Charset.forName(charset)).feed();

        assertThat(feed.items().getFirst().title()).isEqualTo("Städte über Böhmen, für Öl");
    }

    @Test
    void whoever_says_ascii_is_wrong_where_there_is_more() {
        byte[] bytes = "<rss><channel><title>Прогноз — für Öl</title></channel></rss>".getBytes(StandardCharsets.UTF_8);

        FeedReading reading = Feeds.READER.read(bytes, Optional.of("US-ASCII"), Optional.empty());

        assertThat(((FeedReading.Read) reading).feed().title()).isEqualTo("Прогноз — für Öl");
    }

    @Test
    void a_json_feed_that_is_cut_off_has_the_items_that_are_whole() {
        String whole = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "authors": [{"name": "Ada Quill"}],
                 "items": [{"id": "1", "title": "One", "tags": ["Money"]}, {"id": "2", "title": "Two"},
                 {"id": "3", "title": "Three"}]}""";

        FeedReading.Read cut = read(whole.substring(0, whole.indexOf("Three")));
        FeedReading.Read broken = read(whole.replace("\"Three\"", "Three"));

        assertThat(cut.feed().title()).isEqualTo("Harbour News");
        assertThat(cut.feed().items()).extracting(Item::title).containsExactly("One", "Two");
        assertThat(cut.warnings()).containsExactly(FeedReading.Warning.ENDS_EARLY);
        assertThat(broken.feed().items()).extracting(Item::title).containsExactly("One", "Two");
        assertThat(read(whole).warnings()).isEmpty();
        for (int end = 0; end < whole.length(); end++) {
            assertThat(reading(whole.substring(0, end))).isNotNull();
        }
    }

    @Test
    void the_transport_knows_the_encoding_better_than_the_feed() {
        byte[] bytes = "<rss><channel><title>Прогноз</title></channel></rss>".getBytes(Charset.forName("windows-1251"));

        FeedReading reading = Feeds.READER.read(bytes, Optional.of("windows-1251"), Optional.empty());

        assertThat(((FeedReading.Read) reading).feed().title()).isEqualTo("Прогноз");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rates &amp;amp; rents | Rates & rents",
                "<![CDATA[Rates &amp; rents]]> | Rates & rents",
                "Rates &amp;amp;amp; rents | Rates &amp; rents",
                "&lt;b&gt;Up&lt;/b&gt; again | Up again",
                "Is 3 &lt; 4? | Is 3 < 4?",
                "The &lt;video&gt; tag | The <video> tag",
                "One<b> two</b> three | One two three",
                "safe&lt;script&gt;alert(1)&lt;/script&gt; | safe"
            })
    void a_title_is_plain_text_its_entities_decoded_once(String written, String title) {
        assertThat(item("<title>" + written + "</title>").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada@harbour.example (Ada Quill) | Ada Quill",
                "Ada Quill &lt;ada@harbour.example&gt; | Ada Quill",
                "ada@harbour.example | ''",
                "By Ada Quill | Ada Quill",
                "Ada Quill, Bo Wren and Cy Teal | Ada Quill;Bo Wren;Cy Teal",
                "Quill &amp;amp; Sons | Quill & Sons",
                "Harbour Press, Inc. | Harbour Press, Inc.",
                "Ada Quill (Harbour Press) | Ada Quill (Harbour Press)",
                "Von Ada Quill | Ada Quill"
            })
    void authors_are_names_alone(String written, String names) {
        assertThat(String.join(";", item("<author>" + written + "</author>").authors()))
                .isEqualTo(names);
    }

    @Test
    void html_comes_without_what_acts() {
        assertThat(item("<description><![CDATA[<p onclick='x()'>Up<script>steal()</script><svg onload='x()'></svg>"
                                + "<a href='javascript:x()'>here</a><iframe src='https://x.example'></iframe></p>]]></description>")
                        .summary())
                .contains("<p>Up<a>here</a></p>");
    }

    @Test
    void a_date_that_is_to_come_is_absent_and_told() {
        FeedReading.Read read = read(rss("<item><pubDate>Fri, 20 Nov 2037 08:30:00 GMT</pubDate></item>"));

        assertThat(read.feed().items().getFirst().published()).isEmpty();
        assertThat(read.warnings()).containsExactly(Warning.FUTURE_DATE);
    }

    @Test
    void a_link_that_is_no_web_address_is_none() {
        assertThat(item("<link>javascript:alert(1)</link>").link()).isEmpty();
        assertThat(item("<link>file:///etc/passwd</link>").link()).isEmpty();
        assertThat(item("<link> //cdn.example/a b </link>").link()).contains(URI.create("https://cdn.example/a%20b"));
    }

    @Test
    void what_is_no_feed_says_what_it_is() {
        assertThat(reading(" \n")).isEqualTo(new NotAFeed(Reason.EMPTY));
        assertThat(reading("<!doctype html><title>Harbour</title><p>Hello")).isEqualTo(new NotAFeed(Reason.PAGE));
        assertThat(reading("<opml version='2.0'><body/></opml>")).isEqualTo(new NotAFeed(Reason.OPML));
        assertThat(reading("<urlset><url><loc>https://x.example/</loc></url></urlset>"))
                .isEqualTo(new NotAFeed(Reason.SITEMAP));
        assertThat(reading("<note>Hello</note>")).isEqualTo(new NotAFeed(Reason.ANOTHER_KIND));
        assertThat(reading("{\"error\": 1}")).isEqualTo(new NotAFeed(Reason.ANOTHER_KIND));
        assertThat(reading("Not found")).isEqualTo(new NotAFeed(Reason.NO_MARKUP));
        assertThat(reading(new byte[FeedReader.LARGEST + 1])).isEqualTo(new NotAFeed(Reason.TOO_LARGE));
        assertThat(reading(rss("").getBytes(StandardCharsets.US_ASCII))).isInstanceOf(FeedReading.Read.class);
    }
}
