package newstape.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
    private static final Instant CAPTURED = Instant.parse("2026-11-20T08:00:00Z");

    private final Library library = new Library();

    private static Article article(String title, Optional<LocalDate> day, Author... authors) {
        return new Article(
                ArticleId.of(title),
                title,
                List.of(authors),
                day.map(Published.On::new),
                Optional.empty(),
                Optional.of(URI.create("https://www.harbour.example/markets/"
                        + ArticleId.of(title).value() + "/?id=7")),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                List.of());
    }

    private Article keep(String title, String day, Author... authors) {
        Article article = article(title, Optional.of(LocalDate.parse(day)), authors);
        library.add(article, new Origin("Harbour", CAPTURED));
        return article;
    }

    private static Optional<String> found(ArticleLookup lookup) {
        return lookup instanceof ArticleLookup.Found(Kept kept)
                ? Optional.of(kept.article().title())
                : Optional.empty();
    }

    @Test
    void the_newest_comes_first_and_one_without_a_date_counts_from_its_capture() {
        keep("Old tariffs", "2026-11-01");
        keep("New tariffs", "2026-11-22");
        library.add(article("No date at all", Optional.empty()), new Origin("file", CAPTURED));

        assertThat(library.articles())
                .extracting(kept -> kept.article().title())
                .containsExactly("New tariffs", "No date at all", "Old tariffs");
    }

    @Test
    void the_order_is_the_same_whatever_the_order_of_arrival() {
        List<Kept> same = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            same.add(Kept.whole(article("Story " + i, Optional.empty()), new Origin("file", CAPTURED)));
        }
        library.addAll(same);
        Library other = new Library();
        Collections.shuffle(same, new Random(7));
        same.forEach(kept -> other.add(kept.article(), kept.origin()));

        assertThat(other.articles()).isEqualTo(library.articles());
    }

    @Test
    void an_article_that_comes_again_replaces_the_first_and_the_revision_grows() {
        keep("Silver climbs", "2026-11-01");
        long before = library.revision();
        keep("Silver climbs", "2026-11-02");

        assertThat(library.articles()).hasSize(1);
        assertThat(library.revision()).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2,Copper slips in Łódź",
        "#2,Copper slips in Łódź",
        "gold hits,Gold hits a record",
        "GOLD RECORD,Gold hits a record",
        "lodz,Copper slips in Łódź",
        "reccord,Gold hits a record",
        "coper slip,Copper slips in Łódź",
        "2027,What 2027 holds for gold",
        "what 2027 holds for gold,What 2027 holds for gold",
    })
    void a_reference_is_a_number_or_words_of_a_title(String reference, String title) {
        keep("Gold hits a record", "2026-11-22");
        keep("Copper slips in Łódź", "2026-11-21");
        keep("What 2027 holds for gold", "2026-11-20");

        assertThat(found(library.find(reference))).contains(title);
    }

    @Test
    void an_id_with_or_without_its_tilde_finds_its_article() {
        Article article = keep("Gold hits a record", "2026-11-22");

        assertThat(found(library.find("~" + article.id().value()))).isPresent();
        assertThat(found(library.find(article.id().value().toUpperCase(java.util.Locale.ROOT))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.harbour.example/markets/%s/?id=7",
                "http://harbour.example/markets/%s?id=7#comments",
                "harbour.example/markets/%s?utm_source=chat&id=7&fbclid=x",
                "HTTPS://WWW.HARBOUR.EXAMPLE:443/markets/%s///?id=7",
            })
    void a_link_is_the_same_without_what_leads_nowhere_else(String link) {
        Article article = keep("Gold hits a record", "2026-11-22");

        assertThat(found(library.find(link.formatted(article.id().value())))).isPresent();
        assertThat(found(library.find("https://harbour.example/markets/other"))).isEmpty();
    }

    @Test
    void a_full_title_wins_over_longer_ones() {
        keep("Gold", "2026-11-20");
        keep("Gold and silver", "2026-11-21");

        assertThat(found(library.find("gold"))).contains("Gold");
    }

    @Test
    void several_that_may_be_meant_are_all_named() {
        keep("Gold falls", "2026-11-20");
        keep("Golden visas end", "2026-11-21");

        assertThat(library.find("gold"))
                .isInstanceOfSatisfying(
                        ArticleLookup.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.articles())
                                .extracting(kept -> kept.article().title())
                                .containsExactly("Golden visas end", "Gold falls"));
    }

    @Test
    void what_no_title_has_comes_with_the_titles_that_share_a_word() {
        keep("Gold falls", "2026-11-20");
        keep("Wheat harvest grows", "2026-11-21");

        assertThat(library.find("wheat tariffs of Peru"))
                .isInstanceOfSatisfying(
                        ArticleLookup.Unknown.class,
                        unknown -> assertThat(unknown.nearest())
                                .extracting(kept -> kept.article().title())
                                .containsExactly("Wheat harvest grows"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "#9", "999999999", "~zzzzzzzz", "\0", "\uD800", "://", "?", "%%%", "https://"})
    void what_means_nothing_is_unknown(String reference) {
        keep("Gold falls", "2026-11-20");

        assertThat(library.find(reference)).isInstanceOf(ArticleLookup.Unknown.class);
        assertThat(library.findAuthor(reference)).isInstanceOf(AuthorLookup.Unknown.class);
    }

    @Test
    void an_author_has_the_newest_bio_and_every_article() {
        keep("First", "2026-11-01", new Author("Inés Duarte", Optional.of("Covers ports.")));
        keep("Second", "2026-11-02", new Author("Ines Duarte", Optional.empty()));

        assertThat(library.authors()).singleElement().satisfies(portfolio -> {
            assertThat(portfolio.author()).isEqualTo(new Author("Ines Duarte", Optional.of("Covers ports.")));
            assertThat(portfolio.articles()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"duarte", "INÉS", "ines d", "durate", "Inés Duarte"})
    void a_part_of_a_name_finds_its_author(String name) {
        keep("First", "2026-11-01", new Author("Inés Duarte", Optional.empty()));
        keep("Second", "2026-11-02", new Author("Tom Okafor", Optional.empty()));

        assertThat(library.findAuthor(name))
                .isInstanceOfSatisfying(
                        AuthorLookup.Found.class,
                        found -> assertThat(found.portfolio().author().name()).isEqualTo("Inés Duarte"));
    }

    @Test
    void two_authors_of_one_surname_are_asked_about() {
        keep("First", "2026-11-01", new Author("Inés Duarte", Optional.empty()));
        keep("Second", "2026-11-02", new Author("Rui Duarte", Optional.empty()));

        assertThat(library.findAuthor("duarte")).isInstanceOf(AuthorLookup.Ambiguous.class);
    }
}
