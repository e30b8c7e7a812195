package newstape.store;

import static newstape.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The tapes. */
@ParameterizedClass
@EnumSource(Engine.class)
final class TapeTableTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Database database;

    TapeTableTest(Engine engine) {
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

    private static KeptTape tape(String price, String name, Instant seen) {
        Tape.Entry entry = new Tape.Entry("BTC", new BigDecimal(price), "USD", Optional.of(new BigDecimal("-0.50")));
        AsOf asOf = new AsOf.TimeOfDay(LocalTime.of(9, 5), ZoneId.of("America/New_York"));
        return new KeptTape(new Tape(List.of(entry), asOf), name, Optional.empty(), seen);
    }

    private boolean keep(KeptTape tape) {
        return database.write(tables -> tables.tapes().keep(tape));
    }

    @Test
    void a_tape_comes_back_as_it_was_printed() {
        KeptTape tape = tape("73275.00", "Harbour", NOON);

        assertThat(keep(tape)).isTrue();
        assertThat(Asked.list(database, tables -> tables.tapes().newestOfEach()))
                .containsExactly(tape);
    }

    @Test
    void the_same_tape_is_kept_once() {
        keep(tape("1", "Harbour", NOON));

        assertThat(keep(tape("1", "Harbour", NOON))).isFalse();
        assertThat(Asked.list(database, tables -> tables.tapes().between(NOON, NOON.plusMillis(1), 9)))
                .hasSize(1);
    }

    @Test
    void the_last_of_each_name_is_known_and_outlives_all_retention() {
        KeptTape old = tape("1", "Harbour", NOON.minusSeconds(60));
        KeptTape newest = tape("2", "Harbour", NOON);
        KeptTape other = tape("3", "Lighthouse", NOON.minusSeconds(30));
        List.of(newest, old, other).forEach(this::keep);

        assertThat(Asked.list(database, tables -> tables.tapes().newestOfEach()))
                .containsExactly(other, newest);
        assertThat(database.<Integer>write(tables -> tables.tapes().removeBefore(NOON.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(Asked.list(database, tables -> tables.tapes().newestOfEach()))
                .containsExactly(other, newest);
    }

    @Test
    void tapes_of_a_time_come_oldest_first() {
        KeptTape first = tape("1", "Harbour", NOON.minusSeconds(60));
        KeptTape second = tape("2", "Harbour", NOON);
        List.of(second, first).forEach(this::keep);

        assertThat(Asked.list(
                        database, tables -> tables.tapes().between(NOON.minusSeconds(60), NOON.plusSeconds(1), 9)))
                .containsExactly(first, second);
        assertThat(Asked.list(database, tables -> tables.tapes().between(NOON.minusSeconds(60), NOON, 9)))
                .containsExactly(first);
    }
}
