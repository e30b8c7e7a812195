package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import newstape.feed.FeedLink.Certainty;
import org.junit.jupiter.api.Test;

/** The feeds of a page. */
final class FeedLinksTest {
    private static final URI PAGE = URI.create("https://harbour.example/news/today.html");

    @Test
    void what_the_page_announces_comes_first() {
        List<FeedLink> links = links("""
                <head><link rel="alternate" type="application/rss+xml" title="Comments on Harbour News" href="/comments/feed/">
                <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" title="Harbour &amp; sea" href="../atom.xml">
                <link rel="alternate" type="application/feed+json" href="https://harbour.example/feed.json">
                <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/rss.css">
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2"></head>
                <body><a href="/rss/money">Money</a> <a href="/about/rss-explained">What is RSS?</a></body>""");

        assertThat(links.stream().filter(link -> link.certainty() != Certainty.GUESSED))
                .containsExactly(
                        new FeedLink(
                                URI.create("https://harbour.example/atom.xml"), "Harbour & sea", Certainty.ANNOUNCED),
                        new FeedLink(URI.create("https://harbour.example/feed.json"), "", Certainty.ANNOUNCED),
                        new FeedLink(
                                URI.create("https://harbour.example/comments/feed/"),
                                "Comments on Harbour News",
                                Certainty.COMMENTS));
    }

    @Test
    void links_that_look_like_feeds_are_feeds_likely() {
        List<FeedLink> links = links("""
                <a href="/rss">RSS</a><a href="https://harbour.example/?feed=rss2">All</a><a href="news.rss">News</a>
                <a href="feed:https://harbour.example/f">Feed</a><a href="/xml/rss2.xml">XML</a>
                <a href="/feeding-birds">Birds</a><a href="/2026/atomic-clock">Clock</a>""");

        assertThat(links.stream().filter(link -> link.certainty() == Certainty.LINKED))
                .extracting(link -> link.address().toString())
                .containsExactly(
                        "https://harbour.example/rss",
                        "https://harbour.example/?feed=rss2",
                        "https://harbour.example/news/news.rss",
                        "https://harbour.example/f",
                        "https://harbour.example/xml/rss2.xml");
    }

    @Test
    void usual_places_are_guessed_near_the_page_first() {
        assertThat(links("<p>Nothing</p>"))
                .extracting(link -> link.address().toString())
                .startsWith("https://harbour.example/news/feed")
                .contains("https://harbour.example/feed", "https://harbour.example/rss.xml");
    }

    @Test
    void without_an_address_nothing_is_guessed() {
        assertThat(FeedLinks.of(
                                "<a href='/rss'>RSS</a>".getBytes(StandardCharsets.UTF_8),
                                Optional.empty(),
                                Optional.empty())
                        .links())
                .isEmpty();
    }

    @Test
    void a_page_with_more_feeds_than_are_read_says_so() {
        assertThat(found("<a href='/rss'>RSS</a>").cut()).isFalse();
        assertThat(found("<a href='/x.rss?n=1'>RSS</a>".repeat(101)).cut()).isTrue();
        assertThat(found("<b></b>".repeat(40_000) + "<a href='/rss'>RSS</a>").cut())
                .isTrue();
    }

    @Test
    void links_start_where_the_page_says() {
        assertThat(
                        links(
                                "<base href='https://sea.example/x/'><link rel='alternate' type='application/rss+xml' href='f'>"))
                .first()
                .extracting(FeedLink::address)
                .isEqualTo(URI.create("https://sea.example/x/f"));
    }

    private static List<FeedLink> links(String page) {
        return found(page).links();
    }

    private static FeedLinks found(String page) {
        return FeedLinks.of(page.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"), Optional.of(PAGE));
    }
}
