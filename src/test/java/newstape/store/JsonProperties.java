package newstape.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Code;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.article.Section;
import newstape.article.Table;
import newstape.quote.AsOf;
import newstape.quote.Tape;

/** Whatever stands in an article or a tape, it comes back, and its form is something that every database takes. */
final class JsonProperties {
    @Property(tries = 300)
    void an_article_comes_back_whatever_is_in_it(@ForAll("articles") Article article) {
        String json = ArticleJson.write(article);

        assertThat(json).doesNotContain("\0", "\n").isEqualTo(Storable.text(json));
        assertThat(ArticleJson.article(json)).isEqualTo(article);
    }

    @Property(tries = 300)
    void a_tape_comes_back_digit_by_digit(@ForAll("tapes") Tape tape) {
        String json = TapeJson.write(tape);

        assertThat(json).isEqualTo(Storable.text(json));
        assertThat(TapeJson.tape(json)).isEqualTo(tape);
    }

    @Property
    void what_changed_comes_back(@ForAll boolean title, @ForAll List<Integer> sections, @ForAll List<Integer> gone) {
        Changed changed = new Changed(title, sections, gone);

        assertThat(ArticleJson.changed(ArticleJson.write(changed))).isEqualTo(changed);
    }

    @Property
    void a_storable_text_is_utf_8_without_nul_and_stays_as_it_is(@ForAll("strings") String text) {
        String stored = Storable.text(text);

        assertThat(stored).doesNotContain("\0").hasSameSizeAs(text);
        assertThat(new String(
                        stored.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(stored);
        assertThat(Storable.text(stored)).isEqualTo(stored);
    }

    @Property
    void a_key_is_short(@ForAll("strings") String text) {
        String key = Storable.key(text.repeat(50));

        assertThat(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(600);
        assertThat(Storable.key(key)).isEqualTo(key);
    }

    /** NUL, halves of characters, what ends lines, what has two units, and plain letters. */
    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().all(),
                        Arbitraries.of('\0', '\uD800', '\uDC00', '\u2028', '"', '\\', '\n', 'a', 'ß'))
                .list()
                .ofMaxSize(12)
                .map(units -> units.stream().map(String::valueOf).reduce("", String::concat));
    }

    private Arbitrary<String> filled() {
        return strings().map(text -> text + "x");
    }

    private static Arbitrary<URI> addresses() {
        return Arbitraries.of("https://harbour.example/a?b=c&d#e", "http://[::1]:8/ü", "https://x.example/%00", "a:b")
                .map(URI::create);
    }

    private Arbitrary<Published> dates() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(-365_243_219_000L, 365_241_780_000L)
                        .map(day -> new Published.On(LocalDate.ofEpochDay(day / 1_000))),
                Arbitraries.longs()
                        .between(-60_000_000_000L, 250_000_000_000L)
                        .map(second -> new Published.At(OffsetDateTime.ofInstant(
                                Instant.ofEpochSecond(second, second & 0xfffff),
                                ZoneOffset.ofTotalSeconds((int) (second % 64_000))))));
    }

    private Arbitrary<Part> parts() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Paragraph.Kind.class), filled())
                        .as(Paragraph::new),
                filled().map(Code::new),
                strings()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Table::new),
                pictures());
    }

    private Arbitrary<Picture> pictures() {
        return Combinators.combine(addresses(), strings(), strings().optional()).as(Picture::new);
    }

    private Arbitrary<Section> sections() {
        Arbitrary<List<Part>> parts = parts().list().ofMaxSize(4);
        return Arbitraries.oneOf(
                parts.map(lead -> new Section(Optional.empty(), 0, lead)),
                Combinators.combine(strings(), Arbitraries.integers().between(1, 6), parts)
                        .as((heading, level, own) -> new Section(Optional.of(heading), level, own)));
    }

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<List<String>> lists = strings().list().ofMaxSize(3);
        Arbitrary<Article> heads = Combinators.combine(
                        strings(),
                        Combinators.combine(strings(), strings().optional())
                                .as(Author::new)
                                .list()
                                .ofMaxSize(3),
                        dates().optional(),
                        dates().optional(),
                        addresses().optional(),
                        Arbitraries.of("de", "pt-BR", "zh-Hant-TW", "und", "es-419")
                                .map(Locale::forLanguageTag)
                                .optional(),
                        lists,
                        lists)
                .as((title, authors, published, modified, link, language, breadcrumb, tags) -> new Article(
                        ArticleId.of(title),
                        title,
                        authors,
                        published,
                        modified,
                        link,
                        language,
                        breadcrumb,
                        tags,
                        Optional.empty(),
                        Coverage.WHOLE,
                        List.of()));
        return Combinators.combine(
                        heads,
                        pictures().optional(),
                        Arbitraries.of(Coverage.class),
                        sections().list().ofMaxSize(4))
                .as((head, picture, coverage, sections) -> new Article(
                        head.id(),
                        head.title(),
                        head.authors(),
                        head.published(),
                        head.modified(),
                        head.link(),
                        head.language(),
                        head.breadcrumb(),
                        head.tags(),
                        picture,
                        coverage,
                        sections));
    }

    @Provide
    Arbitrary<Tape> tapes() {
        Arbitrary<BigDecimal> figures = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-30, 30))
                .as(BigDecimal::new);
        Arbitrary<AsOf> times = Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(-60_000_000_000L, 250_000_000_000L)
                        .map(second -> new AsOf.At(Instant.ofEpochSecond(second, second & 0xfffff))),
                Arbitraries.integers().map(day -> new AsOf.On(LocalDate.ofEpochDay(day))),
                Combinators.combine(
                                Arbitraries.integers().between(0, 86_399),
                                Arbitraries.of("UTC", "Z", "Asia/Kolkata", "-03:30"))
                        .as((second, zone) -> new AsOf.TimeOfDay(LocalTime.ofSecondOfDay(second), ZoneId.of(zone))),
                Arbitraries.just(new AsOf.Unstated()));
        return Combinators.combine(
                        Combinators.combine(strings(), figures, strings(), figures.optional())
                                .as(Tape.Entry::new)
                                .list()
                                .ofMaxSize(4),
                        times)
                .as(Tape::new);
    }
}
