package newstape.store;

import static newstape.store.Samples.JUDGE;
import static newstape.store.Samples.NOON;
import static newstape.store.Samples.arrival;
import static newstape.store.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Header;
import newstape.article.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** In which order articles are listed, and by what. */
@ParameterizedClass
@EnumSource(Engine.class)
final class ArchiveListsTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Database database;

    ArchiveListsTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.place(folder).open();
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

    private static List<String> titles(List<Header> headers) {
        return headers.stream().map(Header::title).toList();
    }

    @Test
    void lists_are_newest_first_and_their_parts_meet_whatever_has_come_meanwhile() {
        for (int number = 0; number < 9; number++) {
            save(plain("Day " + number, "2026-11-1" + number, "Mara Quill", "x" + number), "g" + number);
        }
        save(plain("Twin", "2026-11-15", "Mara Quill", "y"), "twin");

        List<Header> all = new ArrayList<>();
        List<Header> part = list(archive -> archive.newest(Page.first(3)));
        while (!part.isEmpty()) {
            all.addAll(part);
            save(plain("Late " + all.size(), "2026-11-30", "Mara Quill", "z" + all.size()), "late" + all.size());
            Header last = part.getLast();
            part = list(archive -> archive.newest(Page.after(last, 3)));
        }

        assertThat(all).hasSize(10).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((one, other) -> other.dated().compareTo(one.dated()));
        assertThat(list(Archive::headers)).endsWith(all.toArray(Header[]::new));
    }

    @Test
    void articles_are_listed_by_source_author_and_time() {
        long source = database.write(tables -> tables.sources()
                .add(Source.Kind.FEED, "https://harbour.example/feed", "Harbour", NOON)
                .id());
        save(arrival(plain("Ours", "2026-11-10", "Mara Quill", "a"), "g1", NOON, Optional.of(source)));
        save(plain("Theirs", "2026-11-12", "Ödön Fjord", "b"), "g2");
        save(plain("Later", "2026-11-14", "ödon  fjord", "c"), "g3");

        assertThat(titles(list(archive -> archive.ofSource(source, Page.first(9)))))
                .containsExactly("Ours");
        assertThat(titles(list(archive -> archive.byAuthor("Odon Fjord", Page.first(9)))))
                .containsExactly("Later", "Theirs");
        Instant from = Instant.parse("2026-11-12T00:00:00Z");
        assertThat(titles(list(archive -> archive.between(from, Instant.parse("2026-11-14T00:00:00Z"), Page.first(9)))))
                .containsExactly("Theirs");
        assertThat(list(archive -> archive.titles("harbour", 9)))
                .extracting(Archive.Titled::title)
                .containsExactlyInAnyOrder("Ours", "Theirs", "Later");
    }

    @Test
    void an_article_outlives_its_source() {
        long source = database.write(tables -> tables.sources()
                .add(Source.Kind.FEED, "https://harbour.example/feed", "Harbour", NOON)
                .id());
        Article article = plain("Ours", "2026-11-10", "Mara Quill", "a");
        save(arrival(article, "g1", NOON, Optional.of(source)));

        database.write(tables -> tables.sources().remove(source));

        assertThat(perhaps(archive -> archive.header(article.id()))
                        .orElseThrow()
                        .source())
                .isEmpty();
    }

    @Test
    void an_article_without_a_date_counts_from_when_it_came() {
        Article dated = plain("Dated", "2026-11-19", "Mara Quill", "a");
        Article undated = new Article(
                ArticleId.of("Undated"),
                "Undated",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                dated.coverage(),
                List.of());
        save(dated, "g1");
        save(undated, "g2");

        assertThat(titles(list(Archive::headers))).containsExactly("Undated", "Dated");
    }

    @Test
    void a_date_beyond_all_calendars_is_kept_and_ordered() {
        Article far = plain("Far", "2026-11-19", "Mara Quill", "a");
        Article farther = new Article(
                far.id(),
                far.title(),
                far.authors(),
                Optional.of(new Published.On(java.time.LocalDate.MAX)),
                Optional.of(new Published.On(java.time.LocalDate.MIN)),
                far.link(),
                far.language(),
                List.of(),
                List.of(),
                Optional.empty(),
                far.coverage(),
                far.sections());
        save(plain("Near", "2026-11-19", "Mara Quill", "b"), "g1");
        save(farther, "g2");

        assertThat(perhaps(archive -> archive.article(far.id()))).contains(farther);
        assertThat(titles(list(archive -> archive.newest(Page.first(9))))).containsExactly("Far", "Near");
    }

    @Test
    void the_articles_of_a_story_are_found_from_each() {
        Article first = plain("First", "2026-11-10", "Mara Quill", "a");
        Article second = plain("Second", "2026-11-11", "Mara Quill", "b");
        save(first, "g1");
        save(second, "g2");

        database.perform(tables -> {
            tables.archive().tell(first.id(), first.id());
            tables.archive().tell(second.id(), first.id());
        });

        assertThat(perhaps(archive -> archive.story(second.id()))).contains(first.id());
        assertThat(titles(list(archive -> archive.ofStory(first.id(), Page.first(9)))))
                .containsExactly("Second", "First");
    }
}
