package newstape.store;

import static newstape.store.Samples.JUDGE;
import static newstape.store.Samples.NOON;
import static newstape.store.Samples.arrival;
import static newstape.store.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.store.Saved.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is removed when it is old, what isn't, and what followers learn of it. */
@ParameterizedClass
@EnumSource(Engine.class)
final class RetentionTest {
    private static final Article OLD = plain("Old", "2025-01-01", "Mara Quill", "a");
    private static final Article HELD = plain("Held", "2025-01-02", "Mara Quill", "b");
    private static final Article RECENT = plain("Recent", "2026-11-19", "Mara Quill", "c");
    private static final Instant YEAR_OLD = Instant.parse("2025-01-03T12:00:00Z");
    private static final Instant CUTOFF = Instant.parse("2026-01-01T00:00:00Z");

    private final Engine engine;

    @TempDir
    private Path folder;

    private Database database;

    RetentionTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void fill() {
        database = engine.place(folder).open();
        for (Article article : List.of(OLD, HELD, RECENT)) {
            save(article, YEAR_OLD);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Saved save(Article article, Instant seen) {
        return database.write(
                tables -> tables.archive().save(arrival(article, article.title(), seen, Optional.empty()), JUDGE));
    }

    private void hold(Article article, String owner) {
        database.perform(tables -> tables.holds().hold(article.id(), owner, NOON));
    }

    private List<ArticleId> removed() {
        return database.write(tables -> tables.archive().removeBefore(CUTOFF, NOON));
    }

    private List<String> left() {
        return database.read(tables -> tables.archive().headers()).stream()
                .map(header -> header.title())
                .toList();
    }

    @Test
    void what_is_old_goes_and_what_somebody_holds_stays_until_the_last_lets_go() {
        hold(HELD, "digest:1");
        hold(HELD, "digest:1");
        hold(HELD, "follow:2");

        assertThat(removed()).containsExactly(OLD.id());
        assertThat(left()).containsExactly("Recent", "Held");
        assertThat(Asked.list(database, tables -> tables.holds().heldBy("follow:2")))
                .containsExactly(HELD.id());

        database.perform(tables -> tables.holds().release(HELD.id(), "digest:1"));
        assertThat(removed()).isEmpty();
        database.perform(tables -> tables.holds().releaseAll("follow:2"));
        assertThat(removed()).containsExactly(HELD.id());
    }

    @Test
    void what_has_just_come_stays_however_old_it_says_to_be() {
        Article dug = plain("Dug up", "1999-01-01", "Mara Quill", "d");
        save(dug, NOON);

        removed();

        assertThat(left()).contains("Dug up");
    }

    @Test
    void what_was_removed_is_gone_whole_and_is_not_new_when_it_comes_again() {
        removed();

        assertThat(database.<Optional<Article>>read(tables -> tables.archive().article(OLD.id())))
                .isEmpty();
        assertThat(Asked.list(database, tables -> tables.archive().revisions(OLD.id())))
                .isEmpty();
        assertThat(Asked.perhaps(database, tables -> tables.archive().header(OLD.id())))
                .isEmpty();
        assertThat(save(OLD, NOON).outcome()).isEqualTo(Outcome.SAME);
        assertThat(save(plain("Old", "2025-01-01", "Mara Quill", "other"), NOON).outcome())
                .isEqualTo(Outcome.SAME);
        assertThat(left()).doesNotContain("Old");
    }

    @Test
    void what_was_removed_comes_again_as_the_same_though_nobody_could_tell_and_another_under_its_id_is_new() {
        removed();

        assertThat(saveAsNew(OLD).outcome()).isEqualTo(Outcome.SAME);
        assertThat(left()).doesNotContain("Old");
        assertThat(saveAsNew(plain("Old", "2026-11-19", "Mara Quill", "of today"))
                        .outcome())
                .isEqualTo(Outcome.NEW);
        assertThat(left()).contains("Old");
    }

    private Saved saveAsNew(Article article) {
        Arrival arrival = arrival(article, article.title(), NOON, Optional.empty());
        return database.write(tables -> tables.archive().save(arrival, (any, kept) -> new Decision.New()));
    }

    @Test
    void who_follows_learns_of_each_change_once_in_its_order() {
        List<Change> first = changesSince(0);
        long seen = first.getLast().seq();
        hold(HELD, "digest:1");

        save(plain("Recent", "2026-11-19", "Mara Quill", "more"), NOON);
        removed();

        assertThat(first).extracting(Change::article).containsExactly(OLD.id(), HELD.id(), RECENT.id());
        assertThat(changesSince(seen))
                .extracting(Change::article, Change::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RECENT.id(), Change.Kind.CHANGED),
                        org.assertj.core.groups.Tuple.tuple(OLD.id(), Change.Kind.REMOVED));
        assertThat(changesSince(database.read(tables -> tables.changes().last())))
                .isEmpty();
    }

    private List<Change> changesSince(long seq) {
        return database.read(tables -> tables.changes().since(seq, 100));
    }

    @Test
    void many_go_in_rounds() {
        for (int number = 0; number < 450; number++) {
            int one = number;
            database.perform(tables -> tables.archive()
                    .save(
                            arrival(
                                    plain("Old " + one, "2025-01-01", "Mara Quill", "x" + one),
                                    "o" + one,
                                    YEAR_OLD.plus(Duration.ofSeconds(one)),
                                    Optional.empty()),
                            JUDGE));
        }

        int rounds = 0;
        while (!removed().isEmpty()) {
            rounds++;
        }

        assertThat(rounds).isEqualTo(3);
        assertThat(left()).containsExactly("Recent");
    }
}
