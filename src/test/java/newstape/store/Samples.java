package newstape.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Code;
import newstape.article.Coverage;
import newstape.article.Origin;
import newstape.article.Paragraph;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.article.Section;
import newstape.article.Table;

/** Articles that were written for the tests, and a judge who knows an article by its guid, address or text. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    static final Decision.Judge JUDGE = Samples::decide;

    private Samples() {}

    private static Decision decide(Arrival arrival, Archive kept) {
        Arrival.Traces traces = arrival.traces();
        List<ArticleId> found = traces.guid()
                .map(guid -> kept.byGuid(traces.scope(), guid))
                .filter(ids -> !ids.isEmpty())
                .or(() -> traces.link().map(kept::byLink).filter(ids -> !ids.isEmpty()))
                .orElseGet(() -> kept.byPrints(traces.scope(), traces.prints()));
        if (found.isEmpty()) {
            return new Decision.New();
        }
        ArticleId id = found.getFirst();
        boolean same = kept.article(id)
                .map(article -> said(article).equals(said(arrival.article())))
                .orElse(true);
        return same ? new Decision.Same(id, Optional.empty()) : new Decision.Corrected(id, arrival.article());
    }

    private static String said(Article article) {
        return article.title() + "\n" + article.text();
    }

    /** With everything that an article can have. */
    static Article rich(String title) {
        return new Article(
                ArticleId.of(title),
                title,
                List.of(new Author("Mara Quill", Optional.of("Mara writes on tides.")), author("Ödön Fjord")),
                Optional.of(new Published.At(OffsetDateTime.parse("2026-11-20T09:30:00+05:30"))),
                Optional.of(new Published.On(LocalDate.parse("2026-11-21"))),
                Optional.of(URI.create(
                        "https://harbour.example/" + ArticleId.of(title).value())),
                Optional.of(Locale.forLanguageTag("pt-BR")),
                List.of("Home", "Tides"),
                List.of("water", "moon"),
                Optional.of(new Picture(URI.create("https://harbour.example/a.png"), "", Optional.of("A mole."))),
                Coverage.OPENING,
                List.of(
                        Section.of(Optional.empty(), List.of(Paragraph.prose("The water came at noon."))),
                        new Section(
                                Optional.of("Figures"),
                                3,
                                List.of(
                                        new Paragraph(Paragraph.Kind.ITEM, "Two metres."),
                                        new Code("a\n  b\t c"),
                                        new Table(List.of(List.of("Port", "Height"), List.of("Old", ""))),
                                        new Picture(URI.create("http://h.example/b"), "mole", Optional.empty())))));
    }

    static Author author(String name) {
        return new Author(name, Optional.empty());
    }

    /** One of a day, with a few paragraphs, by somebody. */
    static Article plain(String title, String day, String author, String... paragraphs) {
        return new Article(
                ArticleId.of(title),
                title,
                List.of(author(author)),
                Optional.of(new Published.On(LocalDate.parse(day))),
                Optional.empty(),
                Optional.of(URI.create(
                        "https://harbour.example/" + ArticleId.of(title).value())),
                Optional.of(Locale.ENGLISH),
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                List.of(Section.of(
                        Optional.empty(),
                        List.of(paragraphs).stream().map(Paragraph::prose).toList())));
    }

    /** As it comes in at noon, by guid. */
    static Arrival arrival(Article article, String guid) {
        return arrival(article, guid, NOON, Optional.empty());
    }

    static Arrival arrival(Article article, String guid, Instant seen, Optional<Long> source) {
        return new Arrival(
                article,
                new Origin("Harbour Post", seen),
                source,
                new Arrival.Traces("harbour", Optional.of(guid), article.link().map(URI::toString), Set.of((long)
                        said(article).hashCode())));
    }

    /** The {@code number}th of many, as long as articles are: some 4,500 characters. */
    static Article numbered(int number) {
        List<Section> sections = IntStream.range(0, 5)
                .mapToObj(section -> Section.of(
                        section == 0 ? Optional.empty() : Optional.of("Part " + section + " of " + number),
                        IntStream.range(0, 4)
                                .mapToObj(paragraph -> Paragraph.prose(prose(number, section * 4 + paragraph)))
                                .toList()))
                .toList();
        Article plain = plain("Tide table " + number, "2026-11-01", "Author " + number % 50, "x");
        return new Article(
                plain.id(),
                plain.title(),
                plain.authors(),
                Optional.of(new Published.At(
                        OffsetDateTime.parse("2026-11-01T00:00:00Z").plusMinutes(number))),
                plain.modified(),
                plain.link(),
                plain.language(),
                plain.breadcrumb(),
                plain.tags(),
                plain.picture(),
                plain.coverage(),
                sections);
    }

    private static String prose(int number, int paragraph) {
        return "Paragraph " + paragraph + " of table " + number + " says that the water stood "
                + (number * 31 + paragraph * 7) % 900
                + " centimetres above the old mark, which the keeper of the lock had painted in the year of the great"
                + " flood, and that nobody who saw it then would have thought it possible.";
    }
}
