package newstape.platform.telegram.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line is found by its key, after a restart, too. */
final class KeptLinesTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lines");
    }

    @Test
    void a_line_is_found_by_its_key_after_a_restart_too() {
        String key;
        try (KeptLines lines = new KeptLines(file)) {
            key = lines.keep("price Größe 🚢");
            assertThat(lines.line(key)).hasValue("price Größe 🚢");
        }

        try (KeptLines lines = new KeptLines(file)) {
            assertThat(lines.line(key)).hasValue("price Größe 🚢");
            assertThat(lines.line("nobody’s")).isEmpty();
        }
    }

    @Test
    void a_line_with_ends_in_it_is_one_before_a_restart_and_after_it() {
        String key;
        try (KeptLines lines = new KeptLines(file)) {
            key = lines.keep("convert\n1\r2\u20283");
            assertThat(lines.line(key)).hasValue("convert 1\r2\u20283");
        }

        try (KeptLines lines = new KeptLines(file)) {
            assertThat(lines.line(key)).hasValue("convert 1\r2\u20283");
        }
    }

    @Test
    void half_a_letter_is_found_though_it_cannot_be_written() {
        String key;
        try (KeptLines lines = new KeptLines(file)) {
            key = lines.keep("half \ud83d");
        }

        try (KeptLines lines = new KeptLines(file)) {
            assertThat(lines.line(key)).hasValue("half ?");
        }
    }

    @Test
    void the_same_line_has_the_same_key_and_is_kept_once() {
        try (KeptLines lines = new KeptLines(file)) {
            assertThat(lines.keep("price BTC")).isEqualTo(lines.keep("price BTC"));
        }

        assertThat(file).hasContent("price BTC");
    }

    @Test
    void a_key_has_room_in_a_button() {
        try (KeptLines lines = new KeptLines(file)) {
            assertThat(lines.keep("price BTC")).matches("[A-Za-z0-9_-]{22}");
        }
    }

    @Test
    void the_oldest_go_when_there_are_very_many() {
        try (KeptLines lines = new KeptLines(file, 8)) {
            var keys = IntStream.rangeClosed(1, 11)
                    .mapToObj(number -> lines.keep("line " + number))
                    .toList();

            assertThat(lines.line(keys.get(2))).isEmpty();
            assertThat(lines.line(keys.get(3))).hasValue("line 4");
            assertThat(lines.line(keys.get(10))).hasValue("line 11");
        }

        assertThat(file).content().hasLineCount(8);
    }

    @Test
    void the_oldest_go_at_the_next_start_where_fewer_are_wanted_then() {
        try (KeptLines lines = new KeptLines(file)) {
            IntStream.rangeClosed(1, 5).forEach(number -> lines.keep("line " + number));
        }

        try (KeptLines lines = new KeptLines(file, 2)) {
            assertThat(lines.line(lines.keep("line 5"))).isPresent();
        }
        assertThat(file).hasContent("line 4\nline 5");
    }
}
