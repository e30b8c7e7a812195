package newstape.store;

import static newstape.store.Samples.JUDGE;
import static newstape.store.Samples.NOON;
import static newstape.store.Samples.arrival;
import static newstape.store.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newstape.article.Article;
import newstape.store.DatabaseUnusable.Reason;
import newstape.store.Saved.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds on either database. */
@ParameterizedClass
@EnumSource(Engine.class)
@Timeout(120)
final class DatabaseTest {
    private static final int WRITERS = 8;
    private static final int EACH = 25;

    private final Engine engine;

    @TempDir
    private Path folder;

    private Engine.Place place;

    DatabaseTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void make() {
        place = engine.place(folder);
    }

    @Test
    void it_can_be_opened_again_and_again() {
        place.open().close();
        Article article = plain("High water", "2026-11-20", "Mara Quill", "a");
        try (Database database = place.open()) {
            database.write(tables -> tables.archive().save(arrival(article, "g1"), JUDGE));
        }

        try (Database database = place.open()) {
            assertThat(Asked.list(database, tables -> tables.archive().headers()))
                    .hasSize(1);
        }
    }

    @Test
    void one_that_was_closed_says_so() {
        Database database = place.open();
        database.close();

        DatabaseUnusable refusal = catchThrowableOfType(
                DatabaseUnusable.class,
                () -> database.read(tables -> tables.archive().headers()));

        assertThat(refusal.reason()).isEqualTo(new Reason.Closed(database.place()));
    }

    @Test
    void one_that_a_newer_program_has_written_is_left_alone() {
        try (Database database = place.open()) {
            database.writing().useHandle(handle -> handle.execute("""
                            INSERT INTO flyway_schema_history
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'somebody', 1, true)"""));
        }

        DatabaseUnusable refusal = catchThrowableOfType(DatabaseUnusable.class, () -> place.open());

        assertThat(refusal.reason()).isInstanceOf(Reason.Newer.class);
        assertThat(refusal).hasMessageContaining("version 99").hasMessageContaining("Start the newer one");
    }

    @Test
    void writers_side_by_side_keep_each_article_once() throws Exception {
        try (Database database = place.open()) {
            List<Outcome> outcomes = atOnce(writer -> {
                List<Outcome> own = new ArrayList<>();
                for (int number = 0; number < EACH; number++) {
                    Arrival arrival = arrival(Samples.numbered(number), "g" + number);
                    own.add(database.write(tables -> tables.archive().save(arrival, JUDGE))
                            .outcome());
                }
                return own;
            });

            assertThat(outcomes).filteredOn(Outcome.NEW::equals).hasSize(EACH);
            assertThat(outcomes).filteredOn(Outcome.SAME::equals).hasSize(EACH * (WRITERS - 1));
            assertThat(Asked.list(database, tables -> tables.archive().headers()))
                    .hasSize(EACH);
            assertThat(Asked.list(database, tables -> tables.changes().since(0, 1_000)))
                    .hasSize(EACH);
        }
    }

    @Test
    void who_follows_the_changes_while_many_write_misses_none() throws Exception {
        try (Database database = place.open()) {
            List<Change> followed = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<List<Outcome>> writing = threads.submit(() -> atOnce(writer -> {
                    List<Outcome> own = new ArrayList<>();
                    for (int number = 0; number < EACH; number++) {
                        int one = writer * EACH + number;
                        own.add(database.write(tables ->
                                        tables.archive().save(arrival(Samples.numbered(one), "g" + one), JUDGE))
                                .outcome());
                    }
                    return own;
                }));
                boolean ended = false;
                boolean more = true;
                while (more || !ended) {
                    ended = writing.isDone();
                    long seen = followed.isEmpty() ? 0 : followed.getLast().seq();
                    List<Change> next = database.read(tables -> tables.changes().since(seen, 7));
                    followed.addAll(next);
                    more = !next.isEmpty();
                }
            }

            assertThat(followed)
                    .extracting(Change::article)
                    .hasSize(WRITERS * EACH)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void what_is_read_is_of_one_moment() {
        try (Database database = place.open()) {
            database.read(tables -> {
                int before = tables.archive().headers().size();
                Article article = plain("Meanwhile", "2026-11-20", "Mara Quill", "a");
                database.write(others -> others.archive().save(arrival(article, "g1"), JUDGE));

                assertThat(tables.archive().headers()).hasSize(before);
                return before;
            });
        }
    }

    @Test
    void a_source_is_claimed_by_one_of_many() throws Exception {
        try (Database database = place.open()) {
            for (int number = 0; number < 40; number++) {
                String address = "https://harbour.example/" + number;
                database.write(tables -> tables.sources().add(Source.Kind.FEED, address, "Harbour", NOON));
            }

            List<Long> claimed = atOnce(claimer -> {
                List<Long> own = new ArrayList<>();
                List<Source> some = claim(database);
                while (!some.isEmpty()) {
                    some.forEach(source -> own.add(source.id()));
                    some = claim(database);
                }
                return own;
            });

            assertThat(claimed).doesNotHaveDuplicates().hasSize(40);
        }
    }

    private static List<Source> claim(Database database) {
        return database.write(tables -> tables.sources().claim(NOON, java.time.Duration.ofMinutes(5), 3));
    }

    @FunctionalInterface
    private interface Writer<T> {
        List<T> write(int number) throws Exception;
    }

    /** What each of them has got, all of it. */
    private static <T> List<T> atOnce(Writer<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<T>>> running = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                int own = number;
                Callable<List<T>> one = () -> {
                    start.await();
                    return work.write(own);
                };
                running.add(threads.submit(one));
            }
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<List<T>> one : running) {
                all.addAll(one.get());
            }
            return all;
        }
    }
}
