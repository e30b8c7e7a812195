package newstape.store;

import static newstape.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.store.Source.Kind;
import newstape.store.Source.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The sources. */
@ParameterizedClass
@EnumSource(Engine.class)
final class SourceTableTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Engine.Place place;
    private Database database;

    SourceTableTest(Engine engine) {
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

    private Source add(String address) {
        return database.write(tables -> tables.sources().add(Kind.FEED, address, "Harbour", NOON));
    }

    private Optional<Source> source(long id) {
        return database.read(tables -> tables.sources().source(id));
    }

    @Test
    void one_that_is_added_is_due_at_once_and_knows_nothing_yet() {
        Source added = add("https://harbour.example/feed");

        assertThat(source(added.id())).contains(added);
        assertThat(added.state()).isEqualTo(State.ACTIVE);
        assertThat(added.look()).isEqualTo(Source.Look.NONE);
        assertThat(added.nextLook()).isEqualTo(NOON);
    }

    @Test
    void one_that_is_added_again_stays_as_it_is() {
        Source first = add("https://harbour.example/feed");
        Source again = database.write(
                tables -> tables.sources().add(Kind.PAGE, first.address(), "Other", NOON.plusSeconds(9)));

        assertThat(again).isEqualTo(first);
        assertThat(Asked.list(database, tables -> tables.sources().all())).containsExactly(first);
    }

    @Test
    void all_that_is_said_of_one_outlives_the_process() {
        Source added = add("https://harbour.example/feed");
        Source told = new Source(
                added.id(),
                Kind.SITEMAP,
                "https://harbour.example/moved",
                "Harbour \uD83D\uDEA2",
                State.MOVED,
                new Source.Look(
                        Optional.of("W/\"7\""),
                        Optional.of("Fri, 20 Nov 2026 12:00:00 GMT"),
                        Optional.of(NOON),
                        Optional.of(NOON.minusMillis(1))),
                NOON.plusSeconds(60),
                3,
                Optional.of("no answer"),
                "{\"hours\":[1,2]}");

        assertThat(database.<Boolean>write(tables -> tables.sources().update(told)))
                .isTrue();
        database.close();
        database = place.open();

        assertThat(Asked.perhaps(database, tables -> tables.sources().at("https://harbour.example/moved")))
                .contains(told);
        assertThat(Asked.perhaps(database, tables -> tables.sources().at(added.address())))
                .isEmpty();
    }

    @Test
    void what_no_database_takes_is_replaced() {
        Source added =
                database.write(tables -> tables.sources().add(Kind.FEED, "https://h.example/\0", "\uD800!", NOON));

        assertThat(source(added.id()).orElseThrow().title()).isEqualTo("\uFFFD!");
        assertThat(Asked.perhaps(database, tables -> tables.sources().at("https://h.example/\0")))
                .isPresent();
    }

    @Test
    void an_address_that_is_longer_than_any_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> add("https://harbour.example/" + "ü".repeat(1_000)));
    }

    @Test
    void who_waits_longest_is_claimed_first_and_not_twice() {
        Source one = add("https://one.example");
        Source two = add("https://two.example");
        due(two, NOON.minusSeconds(60));
        due(add("https://later.example"), NOON.plusSeconds(60));
        state(add("https://paused.example"), State.PAUSED);

        assertThat(claim(NOON, 1)).containsExactly(two.id());
        assertThat(claim(NOON, 5)).containsExactly(one.id());
        assertThat(claim(NOON, 5)).isEmpty();
    }

    @Test
    void what_was_claimed_by_who_then_ended_is_due_again_after_the_lease() {
        Source one = add("https://one.example");
        claim(NOON, 5);

        assertThat(claim(NOON.plus(Duration.ofMinutes(4)), 5)).isEmpty();
        assertThat(claim(NOON.plus(Duration.ofMinutes(5)), 5)).containsExactly(one.id());
    }

    @Test
    void the_next_look_of_all_is_known() {
        assertThat(Asked.perhaps(database, tables -> tables.sources().nextLook()))
                .isEmpty();

        due(add("https://one.example"), NOON.plusSeconds(7));
        state(add("https://paused.example"), State.PAUSED);

        assertThat(Asked.perhaps(database, tables -> tables.sources().nextLook()))
                .contains(NOON.plusSeconds(7));
    }

    @Test
    void one_that_is_removed_is_gone_and_its_number_is_not_given_again() {
        Source first = add("https://one.example");

        assertThat(database.<Boolean>write(tables -> tables.sources().remove(first.id())))
                .isTrue();
        assertThat(database.<Boolean>write(tables -> tables.sources().remove(first.id())))
                .isFalse();
        assertThat(source(first.id())).isEmpty();
        assertThat(add("https://one.example").id()).isGreaterThan(first.id());
    }

    private void due(Source source, Instant next) {
        database.write(tables -> tables.sources()
                .update(new Source(
                        source.id(),
                        source.kind(),
                        source.address(),
                        source.title(),
                        source.state(),
                        source.look(),
                        next,
                        0,
                        Optional.empty(),
                        "{}")));
    }

    private void state(Source source, State state) {
        database.write(tables -> tables.sources()
                .update(new Source(
                        source.id(),
                        source.kind(),
                        source.address(),
                        source.title(),
                        state,
                        source.look(),
                        NOON,
                        0,
                        Optional.empty(),
                        "{}")));
    }

    private List<Long> claim(Instant now, int limit) {
        return database.write(tables -> tables.sources().claim(now, Duration.ofMinutes(5), limit)).stream()
                .map(Source::id)
                .toList();
    }
}
