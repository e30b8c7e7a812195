package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Coverage;
import newstape.article.Header;
import newstape.page.PageReader;
import newstape.store.Database;
import newstape.store.KeptTape;
import newstape.store.Source;
import newstape.web.Failure;
import newstape.web.FakeWeb;
import newstape.web.Fetcher;
import newstape.web.Purpose;
import newstape.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From an address to the library, over a web in memory. */
@Timeout(60)
final class IntakeTest {
    private static final Duration KEEP = Duration.ofDays(365);
    private static final URI HOME = URI.create("https://harbour.example/");
    private static final URI FEED = URI.create("https://harbour.example/feed.xml");
    private static final URI GAS = URI.create("https://harbour.example/gas");
    private static final URI OIL = URI.create("https://harbour.example/oil");
    private static final String LEAD = "The harbour of Ostrau burns gas at night now, since the oil for its lamps has"
            + " become dearer than anybody on the pier can remember, and the keeper says that it will stay so.";
    private static final String PRICE =
            "Traders in Port Avel paid ninety crowns for a barrel on Thursday, the most since"
                    + " the strike of the tug masters, and nobody at the exchange expects the new year to be kinder.";
    private static final String COUNCIL = "Farmers up the river have begun to burn rape seed instead, which smells of"
            + " kitchens, and the ferry company has put half of its boats on rails until the spring.";
    private static final String MORE = "A litre costs twice what it cost in spring. The council wants to buy ahead for"
            + " the winter, and three of its members have asked who is to pay for that.";

    private final FakeWeb web = new FakeWeb();
    private final MovableClock clock = new MovableClock();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private Database database;
    private Intake intake;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder);
        intake = new Intake(
                database, web, new PageReader(), tidings(), Optional.of(KEEP), () -> told.add("changed"), clock);
        web.document(GAS, "text/html", page("Gas for the Lamps", LEAD, MORE), Optional.empty());
        web.document(OIL, "text/html", page("Oil Has Its Price", PRICE, COUNCIL), Optional.empty());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Tidings tidings() {
        return new Tidings() {
            @Override
            public void failing(Source source, Duration since) {
                told.add("failing for " + since.toHours() + " h");
            }

            @Override
            public void recovered(Source source) {
                told.add("recovered");
            }

            @Override
            public void quiet(Source source, Duration silence) {
                told.add("quiet");
            }

            @Override
            public void moved(Source source, URI from) {
                told.add("moved from " + from);
            }

            @Override
            public void gone(Source source) {
                told.add("gone");
            }
        };
    }

    private static String page(String title, String... paragraphs) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>" + title
                + "</title></head><body><article><h1>" + title + "</h1>");
        for (String paragraph : paragraphs) {
            page.append("<p>").append(paragraph).append("</p>");
        }
        return page.append("</article></body></html>").toString();
    }

    private static String item(String title, URI link, String guid, String day) {
        return "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><description>A teaser of it.</description></item>"
                .formatted(title, link, guid, day);
    }

    private void feed(String etag, String... items) {
        String feed = "<?xml version='1.0'?><rss version='2.0'><channel><title>The Harbour Ledger</title><link>" + HOME
                + "</link>" + String.join("", items) + "</channel></rss>";
        web.document(FEED, "application/rss+xml", feed, Optional.of("\"" + etag + "\""));
    }

    private void twoItems() {
        feed(
                "one",
                item("Oil Has Its Price", OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT"),
                item("Gas for the Lamps", GAS, "1", "Thu, 19 Nov 2026 09:00:00 GMT"));
    }

    private Source added(URI address) throws InterruptedException {
        Enlisted enlisted = intake.enlisting().add(address.toString(), _ -> {});
        assertThat(enlisted).isInstanceOf(Enlisted.Added.class);
        return ((Enlisted.Added) enlisted).source();
    }

    private Source now(Source source) {
        return database.read(tables -> tables.sources().source(source.id())).orElseThrow();
    }

    private List<String> titles() {
        return database.read(tables -> tables.archive().headers()).stream()
                .map(Header::title)
                .toList();
    }

    private Article article(String title) {
        return database.read(tables -> tables.archive().headers().stream()
                        .filter(header -> header.title().equals(title))
                        .findFirst()
                        .flatMap(header -> tables.archive().article(header.id())))
                .orElseThrow();
    }

    private long reads(URI address) {
        return web.asked().stream()
                .filter(request -> request.address().equals(address))
                .count();
    }

    @Test
    void a_page_leads_to_its_feed_and_that_to_articles_with_the_text_of_their_pages() throws Exception {
        twoItems();
        web.document(
                HOME,
                "text/html",
                "<html><head><link rel=alternate type='application/rss+xml' href='/feed.xml'></head><body>Harbour</body></html>",
                Optional.empty());

        Source source = added(HOME);
        Looks.Look look = intake.looks().at(source);

        assertThat(source.kind()).isEqualTo(Source.Kind.FEED);
        assertThat(source.address()).isEqualTo(FEED.toString());
        assertThat(look.fresh()).isEqualTo(2);
        assertThat(titles()).containsExactly("Oil Has Its Price", "Gas for the Lamps");
        assertThat(article("Gas for the Lamps").text()).contains(LEAD, MORE);
        assertThat(article("Gas for the Lamps").published().orElseThrow().iso()).startsWith("2026-11-19T09:00");
        assertThat(told).contains("changed");
    }

    @Test
    void what_has_not_changed_is_neither_read_nor_kept_again() throws Exception {
        twoItems();
        Source source = added(FEED);
        intake.looks().at(source);
        clock.pass(Duration.ofHours(1));

        Looks.Look unchanged = intake.looks().at(now(source));
        feed(
                "other",
                item("Gas for the Lamps", GAS, "1", "Thu, 19 Nov 2026 09:00:00 GMT"),
                item("Oil Has Its Price", OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT"));
        Looks.Look reordered = intake.looks().at(now(source));

        assertThat(unchanged.fresh() + reordered.fresh()).isZero();
        assertThat(reads(GAS)).isEqualTo(1);
        assertThat(titles()).hasSize(2);
        assertThat(now(source).nextLook()).isAfter(clock.instant());
    }

    @Test
    void an_item_under_another_id_is_the_same_article_and_a_correction_is_one() throws Exception {
        twoItems();
        Source source = added(FEED);
        intake.looks().at(source);
        web.document(
                GAS,
                "text/html",
                page("Gas for the Lamps", LEAD, MORE.replace("twice", "three times")),
                Optional.empty());
        feed(
                "later",
                item("Oil Has Its Price", OIL, "99", "Fri, 20 Nov 2026 06:00:00 GMT"),
                item("Gas for the Lamps", GAS, "1", "Fri, 20 Nov 2026 07:00:00 GMT"));

        Looks.Look look = intake.looks().at(now(source));

        assertThat(look.fresh()).isZero();
        assertThat(look.corrected()).isEqualTo(1);
        assertThat(titles()).hasSize(2);
        assertThat(article("Gas for the Lamps").text()).contains("three times");
    }

    @Test
    void an_item_whose_page_cannot_be_had_is_its_teaser_until_it_can() throws Exception {
        twoItems();
        web.failure(GAS, Failure.Fault.TIMEOUT);
        Source source = added(FEED);
        intake.looks().at(source);
        assertThat(article("Gas for the Lamps").coverage()).isEqualTo(Coverage.OPENING);

        web.document(GAS, "text/html", page("Gas for the Lamps", LEAD, MORE), Optional.empty());
        feed(
                "again",
                item("Oil Has Its Price", OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT"),
                item("Gas for the Lamps", GAS, "1", "Thu, 19 Nov 2026 09:00:00 GMT"));
        intake.looks().at(now(source));

        assertThat(article("Gas for the Lamps").text()).contains(LEAD);
        assertThat(titles()).hasSize(2);
    }

    @Test
    void what_fails_is_tried_again_with_growing_pauses_and_told_after_a_day() throws Exception {
        twoItems();
        Source source = added(FEED);
        intake.looks().at(source);
        web.status(FEED, 503, Optional.empty());
        Duration last = Duration.ZERO;

        for (int i = 0; i < 12; i++) {
            Source before = now(source);
            clock.pass(Duration.between(clock.instant(), before.nextLook()));
            intake.looks().at(before);
            last = Duration.between(clock.instant(), now(source).nextLook());
        }

        assertThat(last).isGreaterThan(Duration.ofHours(12));
        assertThat(now(source).failures()).isEqualTo(12);
        assertThat(now(source).error()).contains("status 503");
        assertThat(told.stream().filter(one -> one.startsWith("failing")).count())
                .isBetween(1L, 8L);

        twoItems();
        intake.looks().at(now(source));
        assertThat(told).last().isEqualTo("recovered");
        assertThat(now(source).failures()).isZero();
    }

    @Test
    void what_has_moved_for_good_is_followed_and_what_is_gone_is_not_asked_again() throws Exception {
        twoItems();
        Source source = added(FEED);
        intake.looks().at(source);
        URI elsewhere = URI.create("https://harbour.example/rss");
        web.redirect(FEED, 301, elsewhere);
        web.document(
                elsewhere,
                "application/rss+xml",
                "<rss><channel><title>The Harbour Ledger</title>"
                        + item("Oil Has Its Price", OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT") + "</channel></rss>",
                Optional.empty());

        intake.looks().at(now(source));
        assertThat(now(source).address()).isEqualTo(elsewhere.toString());
        assertThat(told).contains("moved from " + FEED);

        web.status(elsewhere, 410, Optional.empty());
        intake.looks().at(now(source));
        assertThat(now(source).state()).isEqualTo(Source.State.GONE);
        assertThat(told).contains("gone");
        clock.pass(Duration.ofDays(2));
        List<Source> due = database.write(tables -> tables.sources().claim(clock.instant(), Duration.ofMinutes(1), 9));
        assertThat(due).isEmpty();
    }

    @Test
    void a_page_without_a_feed_is_a_source_itself_with_its_tape() throws Exception {
        web.document(GAS, "text/plain", Files.readString(Path.of("seeds/ai-engineers-travel.txt")), Optional.empty());

        Source source = added(GAS);
        Looks.Look look = intake.looks().at(source);

        assertThat(source.kind()).isEqualTo(Source.Kind.PAGE);
        assertThat(look.fresh()).isEqualTo(1);
        List<KeptTape> tapes = database.read(tables -> tables.tapes().newestOfEach());
        assertThat(tapes)
                .singleElement()
                .satisfies(tape -> assertThat(tape.tape().entries()).hasSize(20));
    }

    @Test
    void a_sitemap_brings_its_pages_a_list_its_feeds_and_a_folder_its_files() throws Exception {
        twoItems();
        URI sitemap = URI.create("https://harbour.example/sitemap.xml");
        web.document(
                sitemap,
                "application/xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>"
                        .formatted(GAS, OIL),
                Optional.empty());
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version='2.0'><body><outline text='Harbour' type='rss' xmlUrl='%s'/></body></opml>"
                        .formatted(FEED));

        Source source = added(sitemap);
        assertThat(intake.looks().at(source).fresh()).isEqualTo(2);
        assertThat(several(list.toString())).hasSize(1);
        assertThat(several("seeds")).hasSize(3);
        assertThat(titles()).hasSize(5);
    }

    private List<Enlisted> several(String typed) throws InterruptedException {
        return ((Enlisted.Several) intake.enlisting().add(typed, _ -> {})).each();
    }

    @Test
    void what_is_older_than_it_is_kept_goes_but_what_somebody_needs() throws Exception {
        twoItems();
        Source source = added(FEED);
        intake.looks().at(source);
        ArticleId gas = article("Gas for the Lamps").id();
        database.perform(tables -> tables.holds().hold(gas, "digest:1", clock.instant()));
        clock.pass(KEEP.minusDays(1));
        new Retention(database, Optional.of(KEEP), () -> told.add("removed"), clock).clear();
        assertThat(titles()).hasSize(2);
        assertThat(told).doesNotContain("removed");

        clock.pass(Duration.ofDays(2));
        told.clear();
        roundsUntilTold("changed");

        assertThat(titles()).containsExactly("Gas for the Lamps");
        assertThat(intake.looks().at(now(source)).fresh()).isZero();
        assertThat(titles()).containsExactly("Gas for the Lamps");
    }

    @Test
    void a_look_that_ends_in_the_middle_is_not_begun_anew() throws Exception {
        List<String> items = new ArrayList<>();
        for (int number = 0; number < 15; number++) {
            URI address = URI.create("https://harbour.example/lamp/" + "abcdefghijklmno".charAt(number));
            web.document(
                    address,
                    "text/html",
                    page("Lamp %1$d at Pier %1$d".formatted(number), LEAD + number, MORE),
                    Optional.empty());
            items.add(item(
                    "Lamp %1$d at Pier %1$d".formatted(number),
                    address,
                    "l" + number,
                    "Thu, 19 Nov 2026 09:00:00 GMT"));
        }
        feed("many", items.toArray(String[]::new));
        Source source = added(FEED);
        int[] pages = {0};
        Fetcher dying = request -> {
            if (request.purpose() == Purpose.PAGE && ++pages[0] > 12) {
                throw new IllegalStateException("killed");
            }
            return web.fetch(request);
        };
        Intake ended = new Intake(database, dying, new PageReader(), tidings(), Optional.empty(), () -> {}, clock);
        assertThatIllegalStateException().isThrownBy(() -> ended.looks().at(source));
        int asked = web.asked().size();

        intake.looks().at(now(source));

        assertThat(web.asked().size() - asked).isEqualTo(1 + 5);
    }

    @Test
    void what_is_looked_at_while_it_is_closed_is_due_again_at_once() throws Exception {
        twoItems();
        Source source = added(FEED);
        CountDownLatch asked = new CountDownLatch(1);
        Fetcher hanging = _ -> {
            asked.countDown();
            new CountDownLatch(1).await();
            throw new AssertionError("nobody counts it down");
        };
        try (Rounds rounds = new Intake(
                        database, hanging, new PageReader(), tidings(), Optional.empty(), () -> {}, clock)
                .rounds()) {
            rounds.start();
            asked.await();
        }

        assertThat(now(source).nextLook()).isEqualTo(clock.instant());
        assertThat(now(source).failures()).isZero();
    }

    @Test
    void a_list_tells_of_what_in_it_cannot_be_added() throws Exception {
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version='2.0'><body><outline text='Harbour' type='rss' xmlUrl='%s'/>".formatted(FEED)
                        + "<outline text='Old' type='rss' xmlUrl='gopher://harbour.example/'/>"
                        + "<outline text='Long' type='rss' xmlUrl='https://harbour.example/" + "x".repeat(2_000)
                        + "'/><outline te");

        assertThat(several(list.toString()))
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Enlisted.Added.class),
                        one -> assertThat(one).isInstanceOf(Enlisted.Refused.class),
                        one -> assertThat(one)
                                .isEqualTo(new Enlisted.Refused(
                                        "gopher://harbour.example/",
                                        new Enlisted.Reason.NotAllowed(Refusal.NO_ADDRESS))),
                        one -> assertThat(one)
                                .isEqualTo(new Enlisted.Refused(list.toString(), new Enlisted.Reason.CutShort())));
    }

    @Test
    void what_of_a_sitemap_is_left_out_is_told() throws Exception {
        URI sitemap = URI.create("https://harbour.example/sitemap.xml");
        web.document(
                sitemap,
                "application/xml",
                "<urlset>" + "<url><loc>%s</loc></url>".formatted(GAS).repeat(503) + "<url><lo",
                Optional.empty());

        Looks.Look look = intake.looks().at(added(sitemap));

        assertThat(look.pagesLeftOut()).isEqualTo(3);
        assertThat(look.cut()).isTrue();
    }

    @Test
    void a_list_of_addresses_as_text_is_a_sitemap() throws Exception {
        URI sitemap = URI.create("https://harbour.example/sitemap.txt");
        web.document(sitemap, "text/plain", GAS + "\n" + OIL + "\n", Optional.empty());

        assertThat(added(sitemap).kind()).isEqualTo(Source.Kind.SITEMAP);
    }

    @Test
    void what_cannot_be_added_says_why() throws Exception {
        URI film = URI.create("https://harbour.example/film");
        web.document(film, "text/html", "<html><body></body></html>", Optional.empty());
        web.disallow(HOME);

        assertThat(refusal("nonsense")).isEqualTo(new Enlisted.Reason.NothingThere());
        assertThat(refusal(HOME.toString())).isEqualTo(new Enlisted.Reason.NotAllowed(Refusal.ROBOTS));
        assertThat(refusal("https://harbour.example/nowhere"))
                .isEqualTo(new Enlisted.Reason.NotHad(new Failure.Status(404, Optional.empty())));
        assertThat(refusal(film.toString())).isInstanceOf(Enlisted.Reason.NothingInIt.class);
    }

    private void roundsUntilTold(String what) {
        try (Rounds rounds = intake.rounds()) {
            rounds.start();
            Instant until = Instant.now().plusSeconds(30);
            while (!told.contains(what) && Instant.now().isBefore(until)) {
                Thread.onSpinWait();
            }
        }
    }

    private Enlisted.Reason refusal(String typed) throws InterruptedException {
        return ((Enlisted.Refused) intake.enlisting().add(typed, _ -> {})).reason();
    }

    @Test
    void rounds_look_at_what_is_due_and_end_when_they_are_told() throws Exception {
        twoItems();
        Source source = added(FEED);
        try (Rounds rounds = intake.rounds()) {
            rounds.start();
            Instant until = Instant.now().plusSeconds(30);
            while (titles().size() < 2 && Instant.now().isBefore(until)) {
                Thread.onSpinWait();
            }
        }

        assertThat(titles()).hasSize(2);
        assertThat(now(source).look().at()).contains(clock.instant());
    }
}
