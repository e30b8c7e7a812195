package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Coverage;
import newstape.article.Header;
import newstape.page.PageReader;
import newstape.store.Database;
import newstape.store.Source;
import newstape.web.GuardedWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that lead into private networks, wherever a source can name one: nobody is connected to. */
@Timeout(300)
final class ClosedAddressesInFeedsTest {
    private static final Path TARGETS = Path.of("../shared/nasty/ssrf-targets.txt");
    private static final List<String> RELATIONS = List.of(
            "self", "alternate", "next", "prev-archive", "hub", "via", "replies", "related", "enclosure", "icon");

    private final GuardedWeb web = new GuardedWeb();
    private final MovableClock clock = new MovableClock();
    private List<String> targets = List.of();

    @TempDir
    private Path folder;

    private Database database;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        database = Database.sqlite(folder);
        intake = new Intake(
                database, web.fetcher(clock), new PageReader(), new LoggedTidings(), Optional.empty(), () -> {}, clock);
        boolean there = Files.exists(TARGETS);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s is there", TARGETS).isTrue();
        }
        assumeTrue(there, TARGETS + " isn't on this machine");
        targets = Files.readAllLines(TARGETS).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        database.close();
    }

    /** Where a target is, as it is written; the port is the one that the guard would let through. */
    private String address(String target) {
        return "http://" + target + ":" + web.port() + "/secret";
    }

    private String each(Function<Integer, String> markup) {
        return IntStream.range(0, targets.size()).boxed().map(markup).collect(Collectors.joining());
    }

    private Looks.Look looked(String path, String type, String text) throws InterruptedException {
        web.document(path, type, text);
        Enlisted enlisted = intake.enlisting().add(web.address(path).toString(), _ -> {});
        assertThat(enlisted).isInstanceOf(Enlisted.Added.class);
        return intake.looks().at(((Enlisted.Added) enlisted).source());
    }

    private List<Header> headers() {
        return database.read(tables -> tables.archive().headers());
    }

    private Article article(Header header) {
        Optional<Article> kept = database.read(tables -> tables.archive().article(header.id()));
        return kept.orElseThrow();
    }

    private void assertNobodyCame() {
        assertThat(web.strangers()).isZero();
    }

    @Test
    void as_the_links_of_items() throws Exception {
        Looks.Look look = looked(
                "/feed.xml",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Harbour</title>"
                        + each(number -> """
                        <item><title>Lamp %d of %s</title><link>%s</link><guid>%d</guid>
                        <description>Teaser %d of a lamp on pier %d.</description></item>""".formatted(
                                        number,
                                        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
                                                .substring(number % 26, number % 26 + 9),
                                        address(targets.get(number)),
                                        number,
                                        number * 17,
                                        number * 31))
                        + "</channel></rss>");

        assertNobodyCame();
        assertThat(look.source().error()).isEmpty();
        assertThat(headers())
                .isNotEmpty()
                .allSatisfy(header -> assertThat(article(header).coverage())
                        .as(header.title())
                        .isEqualTo(Coverage.OPENING));
    }

    @Test
    void as_the_links_of_a_feed_and_of_its_entries_by_every_relation() throws Exception {
        String links = each(number -> RELATIONS.stream()
                .map(relation -> "<link rel='%s' href='%s'/>".formatted(relation, address(targets.get(number))))
                .collect(Collectors.joining()));
        Looks.Look look = looked(
                "/atom.xml",
                "application/atom+xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour</title>" + links + "<logo>"
                        + address(targets.getFirst()) + "</logo><entry><id>one</id><title>Gas for the Lamps</title>"
                        + links + "<summary>A teaser.</summary></entry></feed>");

        assertThat(look.source().error()).isEmpty();
        assertNobodyCame();
    }

    @Test
    void as_everything_in_a_feed_of_json() throws Exception {
        for (String target : targets) {
            String address = address(target);
            Looks.Look look = looked("/" + targets.indexOf(target) + ".json", "application/feed+json", """
                    {"version":"https://jsonfeed.org/version/1.1","title":"Harbour","home_page_url":"%1$s",
                    "feed_url":"%1$s","next_url":"%1$s","icon":"%1$s","hubs":[{"type":"x","url":"%1$s"}],
                    "items":[{"id":"%2$d","url":"%1$s","external_url":"%1$s","image":"%1$s","title":"Lamp %2$d",
                    "summary":"A teaser.","attachments":[{"url":"%1$s","mime_type":"audio/mpeg"}]}]}""".formatted(
                            address, targets.indexOf(target)));
            assertThat(look.source().error()).as(target).isEmpty();
        }
        assertNobodyCame();
    }

    @Test
    void as_the_feeds_of_a_page_and_as_its_other_pages() throws Exception {
        for (String target : targets) {
            String path = "/page" + targets.indexOf(target);
            web.document(path, "text/html", """
                    <html><head><title>Harbour</title><link rel=alternate type='application/rss+xml' href='%1$s'>
                    <link rel=next href='%1$s'><link rel=canonical href='%1$s'><link rel=amphtml href='%1$s'></head>
                    <body><article><h1>Harbour</h1><p>The keeper of the light at Ostrau has gas now, which burns with
                    a whiter flame than oil, and costs the council less than half of what it paid in spring.</p>
                    <a href='%1$s/feed'>RSS</a><a rel=next href='%1$s'>next</a></article></body></html>""".formatted(address(target)));
            if (intake.enlisting().add(web.address(path).toString(), _ -> {}) instanceof Enlisted.Added(Source page)) {
                assertThat(page.address())
                        .as(target)
                        .isEqualTo(web.address(path).toString());
                intake.looks().at(page);
            }
        }
        assertThat(web.asked("/page0")).isPositive();
        assertNobodyCame();
    }

    @Test
    void as_the_pages_of_a_sitemap_and_as_the_sitemaps_of_an_index() throws Exception {
        looked(
                "/sitemap.xml",
                "application/xml",
                "<urlset>" + each(number -> "<url><loc>" + address(targets.get(number)) + "</loc></url>")
                        + "</urlset>");
        for (String target : targets) {
            looked(
                    "/index" + targets.indexOf(target) + ".xml",
                    "application/xml",
                    "<sitemapindex><sitemap><loc>" + address(target) + "</loc></sitemap></sitemapindex>");
        }
        looked("/sitemap.txt", "text/plain", each(number -> address(targets.get(number)) + "\n"));

        assertNobodyCame();
        assertThat(headers()).isEmpty();
    }

    @Test
    void as_the_feeds_of_a_list() throws Exception {
        web.document(
                "/list.opml",
                "text/x-opml",
                "<opml version='2.0'><body>"
                        + each(number -> "<outline text='Lamp %d' type='rss' xmlUrl='%s' htmlUrl='%s'/>"
                                .formatted(number, address(targets.get(number)), address(targets.get(number))))
                        + "</body></opml>");

        Enlisted enlisted = intake.enlisting().add(web.address("/list.opml").toString(), _ -> {});
        for (Enlisted each : ((Enlisted.Several) enlisted).each()) {
            if (each instanceof Enlisted.Added(Source source)) {
                Looks.Look look = intake.looks().at(source);
                assertThat(look.source().error().orElse(""))
                        .as(source.address())
                        .startsWith("refused");
            }
        }

        assertNobodyCame();
        List<Source> sources = database.read(tables -> tables.sources().all());
        assertThat(sources).hasSizeGreaterThan(20);
    }

    @Test
    void as_where_a_feed_has_moved_for_good() throws Exception {
        for (String target : targets) {
            String path = "/moving" + targets.indexOf(target) + ".xml";
            Looks.Look before = looked(
                    path,
                    "application/rss+xml",
                    "<rss><channel><title>Harbour</title><item><title>Lamp</title><description>Oil.</description>"
                            + "</item></channel></rss>");
            web.moved(path, address(target));

            Looks.Look after = intake.looks().at(before.source());

            assertThat(after.source().error()).as(target).contains("refused PRIVATE_NETWORK");
            assertThat(after.source().address())
                    .as(target)
                    .isEqualTo(web.address(path).toString());
        }
        assertNobodyCame();
    }

    @Test
    void as_what_somebody_types() throws Exception {
        for (String target : targets) {
            assertThat(intake.enlisting().add(address(target), _ -> {}))
                    .as(target)
                    .isInstanceOf(Enlisted.Refused.class);
        }
        assertNobodyCame();
    }
}
