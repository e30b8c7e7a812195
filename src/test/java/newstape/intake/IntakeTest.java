package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newstape.article.Coverage;
import newstape.store.Source;
import newstape.web.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From an address to the library, over a web in memory. */
@Timeout(60)
final class IntakeTest {
    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void a_page_leads_to_its_feed_and_that_to_articles_with_the_text_of_their_pages() throws Exception {
        harbour.twoItems();
        harbour.web.document(
                Harbour.HOME,
                "text/html",
                "<html><head><link rel=alternate type='application/rss+xml' href='/feed.xml'></head><body>Harbour</body></html>",
                Optional.empty());

        Source source = harbour.added(Harbour.HOME);
        Looks.Look look = harbour.intake.looks().at(source);

        assertThat(source.kind()).isEqualTo(Source.Kind.FEED);
        assertThat(source.address()).isEqualTo(Harbour.FEED.toString());
        assertThat(look.fresh()).isEqualTo(2);
        assertThat(harbour.titles()).containsExactly("Oil Has Its Price", "Gas for the Lamps");
        assertThat(harbour.article("Gas for the Lamps").text()).contains(Harbour.LEAD, Harbour.MORE);
        assertThat(harbour.article("Gas for the Lamps")
                        .published()
                        .orElseThrow()
                        .iso())
                .startsWith("2026-11-19T09:00");
        assertThat(harbour.told).contains("changed");
    }

    @Test
    void what_has_not_changed_is_neither_read_nor_kept_again() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        harbour.intake.looks().at(source);
        harbour.clock.pass(Duration.ofHours(1));

        Looks.Look unchanged = harbour.intake.looks().at(harbour.now(source));
        harbour.feed(
                "other",
                Harbour.item("Gas for the Lamps", Harbour.GAS, "1", "Thu, 19 Nov 2026 09:00:00 GMT"),
                Harbour.item("Oil Has Its Price", Harbour.OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT"));
        Looks.Look reordered = harbour.intake.looks().at(harbour.now(source));

        assertThat(unchanged.fresh() + reordered.fresh()).isZero();
        assertThat(harbour.reads(Harbour.GAS)).isEqualTo(1);
        assertThat(harbour.titles()).hasSize(2);
        assertThat(harbour.now(source).nextLook()).isAfter(harbour.clock.instant());
    }

    @Test
    void an_item_under_another_id_is_the_same_article_and_a_correction_is_one() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        harbour.intake.looks().at(source);
        harbour.web.document(
                Harbour.GAS,
                "text/html",
                Harbour.page("Gas for the Lamps", Harbour.LEAD, Harbour.MORE.replace("twice", "three times")),
                Optional.empty());
        harbour.feed(
                "later",
                Harbour.item("Oil Has Its Price", Harbour.OIL, "99", "Fri, 20 Nov 2026 06:00:00 GMT"),
                Harbour.item("Gas for the Lamps", Harbour.GAS, "1", "Fri, 20 Nov 2026 07:00:00 GMT"));

        Looks.Look look = harbour.intake.looks().at(harbour.now(source));

        assertThat(look.fresh()).isZero();
        assertThat(look.corrected()).isEqualTo(1);
        assertThat(harbour.titles()).hasSize(2);
        assertThat(harbour.article("Gas for the Lamps").text()).contains("three times");
    }

    @Test
    void an_item_whose_page_cannot_be_had_is_its_teaser_until_it_can() throws Exception {
        harbour.twoItems();
        harbour.web.failure(Harbour.GAS, Failure.Fault.TIMEOUT);
        Source source = harbour.added(Harbour.FEED);
        harbour.intake.looks().at(source);
        assertThat(harbour.article("Gas for the Lamps").coverage()).isEqualTo(Coverage.OPENING);

        harbour.web.document(
                Harbour.GAS,
                "text/html",
                Harbour.page("Gas for the Lamps", Harbour.LEAD, Harbour.MORE),
                Optional.empty());
        harbour.feed(
                "again",
                Harbour.item("Oil Has Its Price", Harbour.OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT"),
                Harbour.item("Gas for the Lamps", Harbour.GAS, "1", "Thu, 19 Nov 2026 09:00:00 GMT"));
        harbour.intake.looks().at(harbour.now(source));

        assertThat(harbour.article("Gas for the Lamps").text()).contains(Harbour.LEAD);
        assertThat(harbour.titles()).hasSize(2);
    }

    @Test
    void what_fails_is_tried_again_with_growing_pauses_and_told_after_a_day() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        harbour.intake.looks().at(source);
        harbour.web.status(Harbour.FEED, 503, Optional.empty());
        Duration last = Duration.ZERO;

        for (int i = 0; i < 12; i++) {
            Source before = harbour.now(source);
            harbour.clock.pass(Duration.between(harbour.clock.instant(), before.nextLook()));
            harbour.intake.looks().at(before);
            last = Duration.between(harbour.clock.instant(), harbour.now(source).nextLook());
        }

        assertThat(last).isGreaterThan(Duration.ofHours(12));
        assertThat(harbour.now(source).failures()).isEqualTo(12);
        assertThat(harbour.now(source).error()).contains("status 503");
        assertThat(harbour.told.stream()
                        .filter(one -> one.startsWith("failing"))
                        .count())
                .isBetween(1L, 8L);

        harbour.twoItems();
        harbour.intake.looks().at(harbour.now(source));
        assertThat(harbour.told).last().isEqualTo("recovered");
        assertThat(harbour.now(source).failures()).isZero();
    }

    @Test
    void what_has_moved_for_good_is_followed_and_what_is_gone_is_not_asked_again() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        harbour.intake.looks().at(source);
        URI elsewhere = URI.create("https://harbour.example/rss");
        harbour.web.redirect(Harbour.FEED, 301, elsewhere);
        harbour.web.document(
                elsewhere,
                "application/rss+xml",
                "<rss><channel><title>The Harbour Ledger</title>"
                        + Harbour.item("Oil Has Its Price", Harbour.OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT")
                        + "</channel></rss>",
                Optional.empty());

        harbour.intake.looks().at(harbour.now(source));
        assertThat(harbour.now(source).address()).isEqualTo(elsewhere.toString());
        assertThat(harbour.told).contains("moved from " + Harbour.FEED);

        harbour.web.status(elsewhere, 410, Optional.empty());
        harbour.intake.looks().at(harbour.now(source));
        assertThat(harbour.now(source).state()).isEqualTo(Source.State.GONE);
        assertThat(harbour.told).contains("gone");
        harbour.clock.pass(Duration.ofDays(2));
        List<Source> due = harbour.database.write(
                tables -> tables.sources().claim(harbour.clock.instant(), Duration.ofMinutes(1), 9));
        assertThat(due).isEmpty();
    }
}
