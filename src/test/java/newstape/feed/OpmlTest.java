package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lists of feeds, in and out. */
final class OpmlTest {
    @Test
    void headings_and_feeds_below_them_are_read() {
        Opml opml = read("""
                <opml version="1.0"><head><title>Mine &amp; yours</title></head><body>
                <outline text="Money"><outline type="rss" text="Harbour" xmlUrl="https://harbour.example/feed" htmlUrl="https://harbour.example/" category="/News/Money,Sea"/></outline>
                <OUTLINE title="Quay" XMLURL="https://quay.example/feed"/>
                <outline text="Harbour again" xmlUrl="https://harbour.example/feed"/></body></opml>""");

        assertThat(opml.title()).isEqualTo("Mine & yours");
        assertThat(opml.outlines()).extracting(Outline::title).containsExactly("Money", "Quay", "Harbour again");
        Outline harbour = opml.outlines().getFirst().below().getFirst();
        assertThat(harbour.feed()).contains(URI.create("https://harbour.example/feed"));
        assertThat(harbour.home()).contains(URI.create("https://harbour.example/"));
        assertThat(harbour.categories()).containsExactly("/News/Money", "Sea");
        assertThat(opml.feeds()).extracting(Outline::title).containsExactly("Harbour", "Quay");
    }

    @Test
    void a_broken_list_is_read_as_far_as_it_goes() {
        assertThat(read("<opml><body><outline text='A & B' xmlUrl='https://a.example/f?x=1&y=2'><outline text='C")
                        .feeds())
                .extracting(Outline::title)
                .containsExactly("A & B");
        assertThat(read("<outline xmlUrl='https://a.example/f'/>").feeds()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_of_a_list_is_told() {
        Opml whole = read("<opml><body><outline text='A' xmlUrl='https://a.example/f'/>"
                + "<outline text='B' xmlUrl='ftp://b.example/f'/><outline text='C' xmlUrl='?'/></body></opml>");

        assertThat(whole.unreadable()).containsExactly("ftp://b.example/f", "?");
        assertThat(whole.cut()).isFalse();
        assertThat(read("<opml><body><outline text='A' xmlUrl='https://a.example/f'/><outline te")
                        .cut())
                .isTrue();
        assertThat(read("<opml><body><outline xmlUrl='https://a.example/f'/>" + "<outline/>".repeat(1_000_001)
                                + "</body></opml>")
                        .cut())
                .isTrue();
    }

    @Test
    void a_list_nested_beyond_reason_loses_no_feed() {
        Opml opml =
                read("<opml><body>" + "<outline text='x'>".repeat(100_000) + "<outline xmlUrl='https://a.example/f'/>");

        assertThat(opml.feeds()).hasSize(1);
    }

    @Test
    void what_names_files_names_nothing() {
        assertThat(
                        read("<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body><outline text='&x;' xmlUrl='file:///etc/passwd'/></body></opml>")
                                .feeds())
                .isEmpty();
    }

    @Test
    void another_document_is_no_list() {
        assertThat(Opml.read("<rss/>".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEmpty();
        assertThat(Opml.read(new byte[0], Optional.empty())).isEmpty();
    }

    @Property(tries = 500)
    void what_is_written_is_read_back_the_same(@ForAll("lists") Opml opml) {
        assertThat(Opml.read(opml.write(), Optional.empty())).contains(opml);
    }

    private static Opml read(String text) {
        return Opml.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .orElseThrow();
    }

    @Provide
    Arbitrary<Opml> lists() {
        return Combinators.combine(Arbitraries.strings(), outlines(3).list().ofMaxSize(4))
                .as(Opml::new);
    }

    private static Arbitrary<Outline> outlines(int depth) {
        Arbitrary<List<Outline>> below = depth == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> outlines(depth - 1)).list().ofMaxSize(3);
        Arbitrary<Optional<URI>> addresses = Arbitraries.of(
                        "https://a.example/f?x=1&y=2", "http://b.example:8080/%3Cf%3E", "https://c.example/'q'")
                .map(URI::create)
                .optional();
        return Combinators.combine(
                        Arbitraries.strings()
                                .filter(text -> !Characters.clean(text).isBlank()),
                        addresses,
                        addresses,
                        Arbitraries.strings().ofMaxLength(8).list().ofMaxSize(3),
                        below)
                .as(Outline::new)
                .filter(outline -> !outline.title().isEmpty());
    }
}
