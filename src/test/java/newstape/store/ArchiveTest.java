package newstape.store;

import static newstape.store.Samples.JUDGE;
import static newstape.store.Samples.NOON;
import static newstape.store.Samples.arrival;
import static newstape.store.Samples.plain;
import static newstape.store.Samples.rich;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Header;
import newstape.article.Origin;
import newstape.store.Saved.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The articles that are kept. */
@ParameterizedClass
@EnumSource(Engine.class)
final class ArchiveTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Engine.Place place;
    private Database database;

    ArchiveTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        place = engine.place(folder);
        database = place.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Saved save(Arrival arrival) {
        return database.write(tables -> tables.archive().save(arrival, JUDGE));
    }

    private Saved save(Article article, String guid) {
        return save(arrival(article, guid));
    }

    private <T> List<T> list(Function<Archive, List<T>> question) {
        return database.read(tables -> question.apply(tables.archive()));
    }

    private <T> Optional<T> perhaps(Function<Archive, Optional<T>> question) {
        return database.read(tables -> question.apply(tables.archive()));
    }

    private List<Change> changes() {
        return database.read(tables -> tables.changes().since(0, 100));
    }

    private static List<String> titles(List<Header> headers) {
        return headers.stream().map(Header::title).toList();
    }

    @Test
    void a_new_article_is_there_whole_after_the_process_has_ended() {
        Article article = rich("High water");

        Saved saved = save(article, "g1");
        database.close();
        database = place.open();

        assertThat(saved).isEqualTo(new Saved(Outcome.NEW, article.id(), 1));
        assertThat(perhaps(archive -> archive.article(article.id()))).contains(article);
        assertThat(perhaps(archive -> archive.entry(article.id())))
                .contains(new Archive.Entry(article, "harbour", NOON));
    }

    @Test
    void a_header_says_what_the_article_says() {
        Article article = rich("High water");
        save(article, "g1");

        Header header = list(Archive::headers).getFirst();

        assertThat(header)
                .isEqualTo(new Header(
                        article.id(),
                        article.title(),
                        article.authors(),
                        article.published(),
                        article.link(),
                        article.language(),
                        new Origin("Harbour Post", NOON),
                        Optional.empty(),
                        1,
                        1));
        assertThat(perhaps(archive -> archive.header(article.id()))).contains(header);
        assertThat(list(archive -> archive.newest(Page.first(5)))).containsExactly(header);
    }

    @Test
    void what_comes_again_is_the_same_and_nothing_changes() {
        Article article = rich("High water");
        save(article, "g1");
        List<Change> before = changes();

        assertThat(save(article, "g1")).isEqualTo(new Saved(Outcome.SAME, article.id(), 1));
        assertThat(changes()).isEqualTo(before);
        assertThat(list(archive -> archive.revisions(article.id()))).hasSize(1);
    }

    @Test
    void every_guid_and_address_that_an_article_ever_had_leads_to_it() {
        Article article = rich("High water");
        save(article, "g1");
        save(article, "g2");

        assertThat(list(archive -> archive.byGuid("harbour", "g1"))).containsExactly(article.id());
        assertThat(list(archive -> archive.byGuid("harbour", "g2"))).containsExactly(article.id());
        assertThat(list(archive -> archive.byGuid("elsewhere", "g1"))).isEmpty();
        assertThat(list(archive -> archive.byLink(article.link().orElseThrow().toString())))
                .containsExactly(article.id());
    }

    @Test
    void prints_lead_to_who_shares_most_within_the_scope() {
        Article one = plain("One", "2026-11-20", "Mara Quill", "a");
        Article two = plain("Two", "2026-11-20", "Mara Quill", "b");
        printed(one, Set.of(1L, 2L, Long.MIN_VALUE));
        printed(two, Set.of(2L, Long.MIN_VALUE, Long.MAX_VALUE));

        assertThat(list(archive -> archive.byPrints("harbour", Set.of(2L, Long.MIN_VALUE, Long.MAX_VALUE))))
                .containsExactly(two.id(), one.id());
        assertThat(list(archive -> archive.byPrints("harbour", Set.of(1L)))).containsExactly(one.id());
        assertThat(list(archive -> archive.byPrints("elsewhere", Set.of(1L)))).isEmpty();
        assertThat(list(archive -> archive.byPrints("harbour", Set.of()))).isEmpty();
    }

    private void printed(Article article, Set<Long> prints) {
        Arrival arrival = arrival(article, article.title());
        Arrival.Traces traces = new Arrival.Traces("harbour", arrival.traces().guid(), Optional.empty(), prints);
        database.write(tables -> tables.archive()
                .save(
                        new Arrival(article, arrival.origin(), Optional.empty(), traces),
                        (any, kept) -> new Decision.New()));
    }

    @Test
    void a_correction_is_a_revision_that_says_what_changed() {
        Article before = plain("High water", "2026-11-20", "Mara Quill", "It rose.", "It fell.");
        Article after = plain("Highest water", "2026-11-22", "Ödön Fjord", "It rose twice.", "It fell.");
        save(before, "g1");

        Saved saved = save(arrival(after, "g1", NOON.plusSeconds(60), Optional.empty()));

        assertThat(saved).isEqualTo(new Saved(Outcome.CORRECTED, before.id(), 2));
        List<Revision> revisions = list(archive -> archive.revisions(before.id()));
        assertThat(revisions).extracting(Revision::number).containsExactly(1, 2);
        assertThat(revisions.getFirst().article()).isEqualTo(before);
        assertThat(revisions.getLast().changed()).isEqualTo(new Changed(true, List.of(1), List.of(1)));
        assertThat(revisions.getLast().seen()).isEqualTo(NOON.plusSeconds(60));
        assertThat(revisions.getLast().article().sections()).isEqualTo(after.sections());
        Header header = perhaps(archive -> archive.header(before.id())).orElseThrow();
        assertThat(header.title()).isEqualTo("Highest water");
        assertThat(header.authors()).containsExactly(Samples.author("Ödön Fjord"));
        assertThat(header.origin().captured()).isEqualTo(NOON);
    }

    @Test
    void more_of_an_article_takes_the_place_of_its_newest_form() {
        Article teaser = plain("High water", "2026-11-20", "Mara Quill", "It rose.");
        Article whole = plain("High water", "2026-11-20", "Mara Quill", "It rose.", "It fell.");
        save(teaser, "g1");
        long seq = changes().getFirst().seq();

        Saved saved = database.write(tables -> tables.archive()
                .save(arrival(whole, "g1"), (any, kept) -> new Decision.Same(teaser.id(), Optional.of(whole))));

        assertThat(saved).isEqualTo(new Saved(Outcome.SAME, teaser.id(), 1));
        assertThat(perhaps(archive -> archive.article(teaser.id()))).contains(whole);
        assertThat(list(archive -> archive.revisions(teaser.id()))).hasSize(1);
        assertThat(changes()).singleElement().matches(change -> change.seq() > seq);
    }

    @Test
    void two_articles_whose_short_ids_are_the_same_are_two() {
        Article one = rich("High water");
        Article other = new Article(
                one.id(),
                "Low water",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                one.coverage(),
                List.of());
        save(one, "g1");

        Saved saved = save(other, "g2");

        assertThat(saved.outcome()).isEqualTo(Outcome.NEW);
        assertThat(saved.id()).isNotEqualTo(one.id());
        assertThat(perhaps(archive -> archive.article(saved.id())).map(Article::title))
                .contains("Low water");
        assertThat(perhaps(archive -> archive.article(one.id()))).contains(one);
        assertThat(save(other, "g2")).isEqualTo(new Saved(Outcome.SAME, saved.id(), 1));
    }

    @Test
    void what_fails_half_way_leaves_nothing_behind() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.perform(tables -> {
                    tables.archive().save(arrival(rich("High water"), "g1"), JUDGE);
                    throw new IllegalStateException("the power fails");
                }));

        assertThat(list(Archive::headers)).isEmpty();
        assertThat(changes()).isEmpty();
        assertThat(list(archive -> archive.byGuid("harbour", "g1"))).isEmpty();
    }

    @Test
    void a_decision_for_what_was_never_kept_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.write(tables -> tables.archive()
                        .save(
                                arrival(rich("High water"), "g1"),
                                (any, kept) -> new Decision.Same(new ArticleId("00000000"), Optional.empty()))));
    }

    @Test
    void hostile_words_are_kept_in_the_article_and_harmless_beside_it() {
        String hostile = "\0'; DROP TABLE article; -- \uD800\uDBFF\uDC00 <locking> :id ? \\ \u202E";
        Article article = plain(hostile + "x".repeat(5_000), "2026-11-10", hostile, hostile + "x");

        save(article, hostile.repeat(100));

        assertThat(perhaps(archive -> archive.article(article.id()))).contains(article);
        assertThat(titles(list(Archive::headers))).containsExactly(Storable.text(article.title()));
        assertThat(list(archive -> archive.byGuid("harbour", hostile.repeat(100))))
                .containsExactly(article.id());
        assertThat(list(archive -> archive.byAuthor(hostile, Page.first(1)))).hasSize(1);
    }
}
