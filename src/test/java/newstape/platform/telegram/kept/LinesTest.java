package newstape.platform.telegram.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole lines stay, half ones go, and those that say nothing are no reason to stop. */
@Timeout(60)
final class LinesTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lines");
    }

    private List<String> read() {
        List<String> read = new ArrayList<>();
        Lines.open(file, read::add).close();
        return read;
    }

    @Test
    void what_was_added_is_there_in_its_order() {
        try (Lines lines = Lines.open(file, line -> {})) {
            lines.add(List.of("one", "zwölf"), true);
            lines.add(List.of(), true);
            lines.add(List.of("drei\rvier\u2028🚢"), false);
        }

        assertThat(read()).containsExactly("one", "zwölf", "drei\rvier\u2028🚢");
    }

    @Test
    void what_is_half_written_is_dropped_and_what_follows_is_whole() throws IOException {
        append("one\ntwo\nthr");

        try (Lines lines = Lines.open(file, line -> {})) {
            lines.add(List.of("four"), true);
        }

        assertThat(read()).containsExactly("one", "two", "four");
    }

    @Test
    void what_was_added_to_by_an_interrupted_thread_takes_more() {
        try (Lines lines = Lines.open(file, line -> {})) {
            Thread.currentThread().interrupt();
            lines.add(List.of("one"), true);

            assertThat(Thread.interrupted()).isTrue();
            lines.add(List.of("two"), true);
        }

        assertThat(read()).containsExactly("one", "two");
    }

    @Test
    void a_line_that_says_nothing_is_set_aside_and_not_met_again() throws IOException {
        append("1\n2\nthree\n4\n");
        List<Integer> numbers = new ArrayList<>();
        try (Lines lines = Lines.open(file, line -> numbers.add(Integer.valueOf(line)))) {
            lines.add(List.of("5"), true);
        }

        assertThat(numbers).containsExactly(1, 2, 4);
        assertThat(read()).containsExactly("1", "2", "4", "5");
        assertThat(folder.resolve("lines.unreadable")).hasContent("three");
    }

    @Test
    void bytes_that_are_no_letters_are_set_aside_as_they_are() throws IOException {
        append("one\n");
        Files.write(file, new byte[] {(byte) 0xc3, (byte) 0x28, '\n'}, StandardOpenOption.APPEND);
        append("two\n");

        assertThat(read()).containsExactly("one", "two");
        assertThat(folder.resolve("lines.unreadable")).hasBinaryContent(new byte[] {(byte) 0xc3, (byte) 0x28, '\n'});
    }

    @Test
    void others_take_the_place_of_all() {
        try (Lines lines = Lines.open(file, line -> {})) {
            lines.add(List.of("one", "two"), true);
            lines.replace(List.of("three"));
            lines.add(List.of("four"), true);

            assertThat(lines.size()).isEqualTo(11);
        }
        assertThat(read()).containsExactly("three", "four");
    }

    @Test
    void where_others_cannot_take_their_place_all_stay_and_more_is_taken() throws IOException {
        Files.createDirectories(folder.resolve("lines.new").resolve("in the way"));
        try (Lines lines = Lines.open(file, line -> {})) {
            lines.add(List.of("one"), true);

            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> lines.replace(List.of("three")));
            lines.add(List.of("two"), true);
        }

        assertThat(read()).containsExactly("one", "two");
    }

    private void append(String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
