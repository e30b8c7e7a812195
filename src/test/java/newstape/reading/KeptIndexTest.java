package newstape.reading;

import static newstape.reading.Fixtures.article;
import static newstape.reading.Fixtures.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.article.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search index in a folder, from one start to the next. */
final class KeptIndexTest {
    private final Library library = new Library();

    @TempDir
    private Path folder;

    @BeforeEach
    void keep() {
        library.addAll(IntStream.range(0, 2_500).mapToObj(KeptIndexTest::kept).toList());
    }

    private static Kept kept(int number) {
        return Kept.whole(
                article("Lamp " + number, Optional.of(Locale.ENGLISH), section("", "Oil for lamp " + number + ".")),
                new Origin("Pier", Instant.parse("2026-11-20T00:00:00Z").plusSeconds(number)));
    }

    private static long found(SearchIndex index, String words) {
        return index.search(words, 0, 1).total();
    }

    @Test
    void what_was_written_is_there_at_the_next_start_and_isnt_written_again() throws IOException {
        List<Long> written = new ArrayList<>();
        try (SearchIndex index = new SearchIndex(library, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);
        }
        library.add(kept(2_500).article(), kept(2_500).origin());

        try (SearchIndex index = new SearchIndex(library, folder)) {
            index.follow(written::add);
            assertThat(found(index, "lamp")).isEqualTo(2_501);
        }
        assertThat(written).containsExactly(1L);
    }

    @Test
    void after_a_kill_it_is_as_if_there_had_been_none() throws IOException {
        Path killed = folder.resolveSibling(folder.getFileName() + "-killed");
        try (SearchIndex index = new SearchIndex(library, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);
            library.add(article("Lamp 7", Optional.of(Locale.ENGLISH), section("", "Gas.")), kept(7).origin());
            assertThat(found(index, "gas")).isEqualTo(1);
            copy(folder, killed);
        }

        try (SearchIndex index = new SearchIndex(library, killed)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);
            assertThat(found(index, "gas")).isEqualTo(1);
            assertThat(index.search("oil", 0, 1).total()).isEqualTo(2_499);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void one_that_is_damaged_is_made_anew() throws IOException {
        try (SearchIndex index = new SearchIndex(library, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (SearchIndex index = new SearchIndex(library, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);
        }
    }

    @Test
    void one_that_knows_more_than_there_is_is_made_anew() throws IOException {
        library.add(article("Gas", Optional.of(Locale.ENGLISH), section("", "Gas.")), kept(1).origin());
        try (SearchIndex index = new SearchIndex(library, folder)) {
            assertThat(found(index, "gas")).isEqualTo(1);
        }
        Library restored = new Library();
        restored.addAll(List.of(kept(1), kept(2)));

        try (SearchIndex index = new SearchIndex(restored, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2);
            assertThat(found(index, "gas")).isZero();
        }
    }

    @Test
    void it_can_be_made_anew_at_any_time() throws IOException {
        List<Long> written = new ArrayList<>();
        try (SearchIndex index = new SearchIndex(library, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);

            index.rebuild(written::add);

            assertThat(found(index, "lamp")).isEqualTo(2_500);
        }
        assertThat(written).last().isEqualTo(2_500L);
    }

    @Test
    void a_folder_that_another_has_is_left_alone() throws IOException {
        try (SearchIndex index = new SearchIndex(library, folder);
                SearchIndex other = new SearchIndex(library, folder)) {
            assertThat(found(index, "lamp")).isEqualTo(2_500);

            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> found(other, "lamp"));
            assertThat(found(index, "lamp 8")).isPositive();
        }
    }
}
