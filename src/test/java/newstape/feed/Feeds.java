package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Feeds for tests, and short ways to what was read in them. */
final class Feeds {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final FeedReader READER = new FeedReader(() -> NOW);
    static final URI ADDRESS = URI.create("https://harbour.example/news/feed.xml");

    private Feeds() {}

    static FeedReading reading(byte[] bytes) {
        return READER.read(bytes, Optional.empty(), Optional.of(ADDRESS));
    }

    static FeedReading reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    static FeedReading.Read read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    static FeedReading.Read read(String text, Charset charset) {
        FeedReading reading = reading(text.getBytes(charset));
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return (FeedReading.Read) reading;
    }

    static Feed feed(String text) {
        return read(text).feed();
    }

    /** The one item of an RSS feed around some elements. */
    static Item item(String elements) {
        return only(feed(rss("<item>" + elements + "</item>")));
    }

    /** The one entry of an Atom feed around some elements. */
    static Item entry(String elements) {
        return only(feed("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'>"
                + "<title>Harbour News</title><entry>" + elements + "</entry></feed>"));
    }

    static String rss(String inChannel) {
        return "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'"
                + " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
                + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><title>Harbour News</title>"
                + inChannel + "</channel></rss>";
    }

    private static Item only(Feed feed) {
        assertThat(feed.items()).hasSize(1);
        return feed.items().getFirst();
    }
}
