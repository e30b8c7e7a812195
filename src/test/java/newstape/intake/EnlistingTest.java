package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newstape.store.KeptTape;
import newstape.store.Source;
import newstape.web.Failure;
import newstape.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be added, what becomes of it, and what is told of the rest. */
@Timeout(60)
final class EnlistingTest {
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
    void a_page_without_a_feed_is_a_source_itself_with_its_tape() throws Exception {
        harbour.web.document(
                Harbour.GAS,
                "text/plain",
                Files.readString(Path.of("seeds/ai-engineers-travel.txt")),
                Optional.empty());

        Source source = harbour.added(Harbour.GAS);
        Looks.Look look = harbour.intake.looks().at(source);

        assertThat(source.kind()).isEqualTo(Source.Kind.PAGE);
        assertThat(look.fresh()).isEqualTo(1);
        List<KeptTape> tapes = harbour.database.read(tables -> tables.tapes().newestOfEach());
        assertThat(tapes)
                .singleElement()
                .satisfies(tape -> assertThat(tape.tape().entries()).hasSize(20));
    }

    @Test
    void a_sitemap_brings_its_pages_a_list_its_feeds_and_a_folder_its_files() throws Exception {
        harbour.twoItems();
        URI sitemap = URI.create("https://harbour.example/sitemap.xml");
        harbour.web.document(
                sitemap,
                "application/xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>"
                        .formatted(Harbour.GAS, Harbour.OIL),
                Optional.empty());
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version='2.0'><body><outline text='Harbour' type='rss' xmlUrl='%s'/></body></opml>"
                        .formatted(Harbour.FEED));

        Source source = harbour.added(sitemap);
        assertThat(harbour.intake.looks().at(source).fresh()).isEqualTo(2);
        assertThat(several(list.toString())).hasSize(1);
        assertThat(several("seeds")).hasSize(3);
        assertThat(harbour.titles()).hasSize(5);
    }

    private List<Enlisted> several(String typed) throws InterruptedException {
        return ((Enlisted.Several) harbour.intake.enlisting().add(typed, _ -> {})).each();
    }

    @Test
    void a_list_tells_of_what_in_it_cannot_be_added() throws Exception {
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version='2.0'><body><outline text='Harbour' type='rss' xmlUrl='%s'/>".formatted(Harbour.FEED)
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
        harbour.web.document(
                sitemap,
                "application/xml",
                "<urlset>" + "<url><loc>%s</loc></url>".formatted(Harbour.GAS).repeat(503) + "<url><lo",
                Optional.empty());

        Looks.Look look = harbour.intake.looks().at(harbour.added(sitemap));

        assertThat(look.pagesLeftOut()).isEqualTo(3);
        assertThat(look.cut()).isTrue();
    }

    @Test
    void a_list_of_addresses_as_text_is_a_sitemap() throws Exception {
        URI sitemap = URI.create("https://harbour.example/sitemap.txt");
        harbour.web.document(sitemap, "text/plain", Harbour.GAS + "\n" + Harbour.OIL + "\n", Optional.empty());

        assertThat(harbour.added(sitemap).kind()).isEqualTo(Source.Kind.SITEMAP);
    }

    @Test
    void what_cannot_be_added_says_why() throws Exception {
        URI film = URI.create("https://harbour.example/film");
        harbour.web.document(film, "text/html", "<html><body></body></html>", Optional.empty());
        harbour.web.disallow(Harbour.HOME);

        assertThat(refusal("nonsense")).isEqualTo(new Enlisted.Reason.NothingThere());
        assertThat(refusal(Harbour.HOME.toString())).isEqualTo(new Enlisted.Reason.NotAllowed(Refusal.ROBOTS));
        assertThat(refusal("https://harbour.example/nowhere"))
                .isEqualTo(new Enlisted.Reason.NotHad(new Failure.Status(404, Optional.empty())));
        assertThat(refusal(film.toString())).isInstanceOf(Enlisted.Reason.NothingInIt.class);
    }

    private Enlisted.Reason refusal(String typed) throws InterruptedException {
        return ((Enlisted.Refused) harbour.intake.enlisting().add(typed, _ -> {})).reason();
    }
}
