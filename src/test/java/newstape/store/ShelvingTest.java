package newstape.store;

import static newstape.store.Samples.JUDGE;
import static newstape.store.Samples.NOON;
import static newstape.store.Samples.arrival;
import static newstape.store.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleLookup;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.article.Origin;
import newstape.article.Stock;
import newstape.reading.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A library that has what the database has. */
@ParameterizedClass
@EnumSource(Engine.class)
final class ShelvingTest {
    private static final Article TIDE = plain("Tide rises", "2025-01-10", "Mara Quill", "It rose.");
    private static final Article MOON = plain("Moon sets", "2026-11-12", "Mara Quill", "It set.");

    private final Engine engine;
    private final Library library = new Library();

    @TempDir
    private Path folder;

    private Database database;
    private StoredStock stock;
    private Shelving shelving;

    ShelvingTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.place(folder).open();
        stock = new StoredStock(database, 100_000);
        shelving = new Shelving(stock, library);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void save(Article article, Instant seen) {
        database.write(
                tables -> tables.archive().save(arrival(article, article.id().value(), seen, Optional.empty()), JUDGE));
    }

    private List<String> titles() {
        return library.articles().stream().map(Kept::title).toList();
    }

    @Test
    void what_was_kept_before_the_start_is_found_with_its_text() {
        save(TIDE, NOON);
        save(MOON, NOON);

        assertThat(shelving.refresh()).isEqualTo(2);

        assertThat(titles()).containsExactly("Moon sets", "Tide rises");
        assertThat(library.find("tide"))
                .isInstanceOfSatisfying(
                        ArticleLookup.Found.class,
                        found -> assertThat(found.kept().article()).isEqualTo(TIDE));
        assertThat(library.linked(TIDE.link().orElseThrow().toString()).map(Kept::article))
                .contains(TIDE);
        assertThat(library.authors())
                .singleElement()
                .satisfies(author -> assertThat(author.articles()).hasSize(2));
    }

    @Test
    void what_comes_changes_and_goes_is_followed() {
        save(TIDE, Instant.parse("2025-01-11T00:00:00Z"));
        shelving.refresh();
        long before = library.revision();
        assertThat(shelving.refresh()).isZero();
        assertThat(library.revision()).isEqualTo(before);

        save(MOON, NOON);
        Article corrected = plain("Tide rises", "2025-01-10", "Mara Quill", "It rose twice.");
        save(corrected, NOON);
        assertThat(shelving.refresh()).isEqualTo(2);
        assertThat(library.article(TIDE.id()).orElseThrow().article().sections())
                .isEqualTo(corrected.sections());

        database.write(tables -> tables.archive().removeBefore(Instant.parse("2026-01-01T00:00:00Z"), NOON));
        assertThat(shelving.refresh()).isEqualTo(1);
        assertThat(titles()).containsExactly("Moon sets");
    }

    @Test
    void a_corrected_article_is_another_form_and_an_unchanged_one_is_not() {
        save(TIDE, NOON);
        save(MOON, NOON);
        shelving.refresh();
        List<Kept> before = library.articles();

        save(plain("Tide rises", "2025-01-10", "Mara Quill", "It rose twice."), NOON);
        shelving.refresh();

        assertThat(library.articles().getFirst()).isEqualTo(before.getFirst());
        assertThat(library.articles().getLast()).isNotEqualTo(before.getLast());
    }

    @Test
    void what_is_removed_while_somebody_has_it_is_still_named() {
        save(TIDE, Instant.parse("2025-01-11T00:00:00Z"));
        shelving.refresh();
        Kept listed = library.articles().getFirst();

        database.write(tables -> tables.archive().removeBefore(Instant.parse("2026-01-01T00:00:00Z"), NOON));

        assertThat(listed.article().title()).isEqualTo("Tide rises");
        assertThat(listed.article().sections()).isEmpty();
    }

    @Test
    void what_the_library_has_from_a_folder_stays() {
        library.add(plain("From a page", "2026-11-13", "Mara Quill", "x"), new Origin("page.html", NOON));
        save(MOON, NOON);

        shelving.refresh();

        assertThat(titles()).containsExactly("From a page", "Moon sets");
    }

    @Test
    void hundreds_that_come_at_once_are_followed_in_rounds() {
        save(MOON, NOON);
        shelving.refresh();
        database.perform(tables -> {
            for (int number = 0; number < 600; number++) {
                tables.archive().save(arrival(Samples.numbered(number), "g" + number), JUDGE);
            }
        });

        assertThat(shelving.refresh()).isEqualTo(600);
        assertThat(library.articles()).hasSize(601);
    }

    @Test
    void whoever_follows_the_database_itself_learns_of_all_that_came_changed_and_went() {
        save(TIDE, Instant.parse("2025-01-11T00:00:00Z"));
        save(MOON, NOON);
        Stock.Changes first = stock.changesSince(0);
        database.write(tables -> tables.archive().removeBefore(Instant.parse("2026-01-01T00:00:00Z"), NOON));

        assertThat(first).isEqualTo(new Stock.Changes(2, List.of(TIDE.id(), MOON.id())));
        assertThat(stock.changesSince(2)).isEqualTo(new Stock.Changes(3, List.of(TIDE.id())));
        assertThat(stock.changesSince(3)).isEqualTo(new Stock.Changes(3, List.of()));
        assertThat(stock.revision()).isEqualTo(3);
        assertThat(stock.article(TIDE.id())).isEmpty();
        assertThat(stock.article(MOON.id()).map(Kept::article)).contains(MOON);
    }

    @Test
    void an_index_in_a_folder_follows_the_database_over_restarts() throws IOException {
        save(TIDE, Instant.parse("2025-01-11T00:00:00Z"));
        try (SearchIndex index = new SearchIndex(stock, folder.resolve("index"))) {
            assertThat(index.search("tide", 0, 9).total()).isEqualTo(1);
        }
        save(MOON, NOON);
        database.write(tables -> tables.archive().removeBefore(Instant.parse("2026-01-01T00:00:00Z"), NOON));

        try (SearchIndex index = new SearchIndex(new StoredStock(database, 1_000), folder.resolve("index"))) {
            assertThat(index.search("tide", 0, 9).total()).isZero();
            assertThat(index.search("moon", 0, 9).total()).isEqualTo(1);
        }
    }
}
