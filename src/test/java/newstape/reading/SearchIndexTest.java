package newstape.reading;

import static newstape.reading.Fixtures.article;
import static newstape.reading.Fixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newstape.article.Article;
import newstape.article.Library;
import newstape.article.Origin;
import newstape.article.Selection;
import newstape.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private final Library library = new Library();
    private final SearchIndex index = new SearchIndex(library);

    @BeforeEach
    void keep() {
        keep(Fixtures.PORT, 1);
        keep(Fixtures.GERMAN, 2);
        keep(
                article(
                        "Grain traders look to the rails",
                        Optional.of(Locale.ENGLISH),
                        section("", "Grain moves by night. The harvest was rich, and the silos are full."),
                        section("Silos", "A silo holds 900 tonnes of wheat.")),
                3);
    }

    private void keep(Article article, int hour) {
        library.add(
                article,
                new Origin("Harbour", Instant.parse("2026-11-20T00:00:00Z").plusSeconds(3600L * hour)));
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    private List<String> titles(String words) {
        return index.search(words, 0, 10).hits().stream()
                .map(hit -> hit.kept().article().title())
                .toList();
    }

    private static List<String> marks(Text text) {
        return switch (text) {
            case Text.Mark(Text inner) -> List.of(inner.characters());
            case Text.Sequence(List<Text> parts) ->
                parts.stream().flatMap(part -> marks(part).stream()).toList();
            default -> List.of();
        };
    }

    @Test
    void articles_with_every_word_come_alone() {
        assertThat(titles("grain harvest silo")).containsExactly("Grain traders look to the rails");
    }

    @Test
    void a_word_in_the_title_counts_more_than_one_in_the_body() {
        assertThat(titles("grain").getFirst()).isEqualTo("Grain traders look to the rails");
        assertThat(titles("grain")).hasSize(2);
    }

    @Test
    void a_whole_title_comes_first() {
        keep(article("Silo", Optional.of(Locale.ENGLISH), section("", "Short.")), 0);
        keep(article("Silo silo silos", Optional.of(Locale.ENGLISH), section("", "Silo silo silo silo silo.")), 9);

        assertThat(titles("SILO").getFirst()).isEqualTo("Silo");
    }

    @Test
    void where_no_article_has_every_word_those_with_any_come() {
        assertThat(titles("wheat petition")).hasSize(2);
    }

    @Test
    void each_language_is_searched_by_its_own_rules() {
        assertThat(titles("wahrung")).containsExactly("Der Hafen schließt nachts seine Tore");
    }

    @Test
    void slips_are_forgiven_where_nothing_has_the_words() {
        Hits hits = index.search("harvset", 0, 10);

        assertThat(hits.closeness()).isEqualTo(Closeness.LIKE_SPELLING);
        assertThat(hits.total()).isEqualTo(2);
        assertThat(index.search("harvest", 0, 10).closeness()).isEqualTo(Closeness.SAME_WORDS);
    }

    @Test
    void the_best_sentence_is_shown_with_what_matches_marked() {
        Hits.Hit hit = index.search("petition signatures", 0, 1).hits().getFirst();
        Hits.Excerpt excerpt = hit.excerpt().orElseThrow();

        assertThat(excerpt.section()).isEqualTo(4);
        assertThat(excerpt.heading().map(Text::characters)).contains("A town that wants to sleep");
        assertThat(excerpt.text().characters())
                .isEqualTo("Their petition gathered signatures for a year, and the café owners signed too.");
        assertThat(marks(excerpt.text())).containsExactly("petition", "signatures");
        assertThat(marks(hit.title())).isEmpty();
    }

    @Test
    void a_heading_that_matches_best_is_marked_above_its_first_sentence() {
        Hits.Excerpt excerpt =
                index.search("silos", 0, 1).hits().getFirst().excerpt().orElseThrow();

        assertThat(excerpt.heading().map(SearchIndexTest::marks)).contains(List.of("Silos"));
        assertThat(excerpt.text().characters()).isEqualTo("A silo holds 900 tonnes of wheat.");
    }

    @Test
    void a_long_sentence_is_cut_around_what_matches() {
        String endless = "and so on ".repeat(100) + "zinc " + "and so forth ".repeat(100);
        keep(article("Endless", Optional.of(Locale.ENGLISH), section("", endless.strip())), 4);
        Text text = index.search("zinc", 0, 1)
                .hits()
                .getFirst()
                .excerpt()
                .orElseThrow()
                .text();

        assertThat(marks(text)).containsExactly("zinc");
        assertThat(text.characters()).startsWith("…").endsWith("…").hasSizeLessThan(300);
    }

    @Test
    void pages_follow_one_another_and_the_total_stays() {
        Hits first = index.search("the", 0, 1);
        Hits second = index.search("the", 1, 1);

        assertThat(first.total()).isEqualTo(second.total()).isGreaterThanOrEqualTo(2);
        assertThat(first.hits()).hasSize(1);
        assertThat(second.hits()).hasSize(1).doesNotContainAnyElementsOf(first.hits());
        assertThat(index.search("the", 100, 10).hits()).isEmpty();
    }

    @Test
    void what_is_kept_later_is_found_and_what_is_replaced_is_not() {
        assertThat(titles("zinc")).isEmpty();
        keep(article("Zinc", Optional.of(Locale.ENGLISH), section("", "Zinc is precious.")), 5);
        assertThat(titles("zinc")).hasSize(1);
        keep(article("Zinc", Optional.of(Locale.ENGLISH), section("", "Zinc is worthless.")), 5);

        assertThat(titles("precious")).isEmpty();
        assertThat(titles("worthless")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "\uD800", "title.en:*", "+(", "\"", "[a TO b]", "~2", "AND OR NOT", "*:*"})
    void whatever_is_typed_is_words(String words) {
        assertThat(index.search(words, 0, 5)).isNotNull();
    }

    @Test
    void an_empty_library_has_no_hits() {
        assertThat(new SearchIndex(new Library()).search("gold", 0, 5).total()).isZero();
    }

    @Test
    void more_words_and_languages_than_anybody_has_are_no_trouble() {
        for (String language : Locale.getISOLanguages()) {
            keep(article("Gold " + language, Optional.of(Locale.of(language)), section("", "Gold gold gould.")), 1);
        }
        String many = String.join(" ", Words.folded(Fixtures.generated(400, 1).text()));

        assertThat(index.search(many, 0, 5)).isNotNull();
        assertThat(index.search("golx giold", 0, 5).total()).isGreaterThan(100);
    }

    @Test
    void many_may_search_while_articles_come() throws Exception {
        List<Callable<Long>> searches = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = i;
            searches.add(() -> {
                keep(article("Tin " + number, Optional.of(Locale.ENGLISH), section("", "Tin is found.")), number);
                return index.search("tin", 0, 5).total();
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Long> total : threads.invokeAll(searches)) {
                assertThat(total.get()).isPositive();
            }
        }
        assertThat(index.search("tin", 0, 5).total()).isEqualTo(40);
    }

    private List<String> selected(
            String words, Optional<String> source, Optional<String> author, String from, String until) {
        Selection selection = new Selection(
                source,
                author,
                Optional.of(from).filter(text -> !text.isEmpty()).map(Instant::parse),
                Optional.of(until).filter(text -> !text.isEmpty()).map(Instant::parse));
        return index.search(words, selection, 0, 10).hits().stream()
                .map(hit -> hit.kept().article().title())
                .toList();
    }

    @Test
    void a_search_is_narrowed_by_source_author_and_time() {
        String grain = "Grain traders look to the rails";
        library.add(
                article("Wheat by rail", Optional.of(Locale.ENGLISH), section("", "The harvest goes by rail.")),
                new Origin("The Ledger", Instant.parse("2026-11-21T00:00:00Z")));

        assertThat(titles("harvest")).contains(grain, "Wheat by rail");
        assertThat(selected("harvest", Optional.of("ledg"), Optional.empty(), "", ""))
                .containsExactly("Wheat by rail");
        assertThat(selected("harvest", Optional.empty(), Optional.of("duarte ines"), "", ""))
                .contains(grain, "Wheat by rail");
        assertThat(selected("harvest", Optional.empty(), Optional.of("nobody"), "", ""))
                .isEmpty();
        assertThat(selected("harvest", Optional.empty(), Optional.of("(*"), "", ""))
                .isEmpty();
        assertThat(selected("harvest", Optional.empty(), Optional.empty(), "2026-11-21T00:00:00Z", ""))
                .containsExactly("Wheat by rail");
        assertThat(selected("harvest", Optional.empty(), Optional.empty(), "", "2026-11-21T00:00:00Z"))
                .contains(grain)
                .doesNotContain("Wheat by rail");
        assertThat(selected("harvset", Optional.of("ledger"), Optional.empty(), "", ""))
                .containsExactly("Wheat by rail");
    }
}
