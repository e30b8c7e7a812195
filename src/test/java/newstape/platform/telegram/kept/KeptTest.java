package newstape.platform.telegram.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder belongs to one at a time. */
@Timeout(60)
final class KeptTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("telegram").resolve("kept");
    }

    @Test
    void a_second_owner_gets_nothing_until_the_first_has_gone() {
        try (Kept kept = Kept.in(folder).orElseThrow()) {
            assertThat(Kept.in(folder)).isEmpty();
            kept.chats().close(7);
        }

        try (Kept kept = Kept.in(folder).orElseThrow()) {
            assertThat(kept.chats().isClosed(7)).isTrue();
        }
    }

    @Test
    void a_folder_that_another_process_has_is_not_opened() throws Exception {
        Process other = Child.start(Child.OWNS, folder);
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("owned");

            assertThat(Kept.in(folder)).isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }

        Kept.in(folder).orElseThrow().close();
    }

    @Test
    void a_folder_that_could_not_be_opened_can_be_once_it_is_mended() throws IOException {
        Path inTheWay = folder.resolve("chats");
        Files.createDirectories(inTheWay);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Kept.in(folder));

        Files.delete(inTheWay);

        Kept.in(folder).orElseThrow().close();
    }

    @Test
    void what_it_keeps_is_in_files_of_its_own() throws IOException {
        try (Kept kept = Kept.in(folder).orElseThrow()) {
            kept.inbox().take(List.of(new Received(1, "{}", false)));
            kept.lines().keep("price BTC");
            kept.chats().close(7);
        }

        assertThat(folder.resolve("inbox")).hasContent("+1 {}");
        assertThat(folder.resolve("lines")).hasContent("price BTC");
        assertThat(folder.resolve("chats")).hasContent("closed 7");
        try (FileChannel owned = FileChannel.open(folder.resolve("owned"), StandardOpenOption.WRITE);
                FileLock lock = owned.tryLock()) {
            assertThat(lock.isValid()).isTrue();
        }
    }
}
