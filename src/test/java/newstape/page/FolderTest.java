package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final String TEXT =
            "Two Lamps\n\nThe street has two new lamps, and the neighbours have opinions on both of them.\n";

    @TempDir
    Path directory;

    @Test
    void pages_come_by_name_and_what_is_no_page_does_not_come() throws IOException {
        write("b.txt", TEXT);
        write("a.html", "<p>" + TEXT.replace("\n", " ") + "</p>");
        write("C.XHTML", TEXT);
        write("saved-page", "<!DOCTYPE html><p>" + TEXT + "</p>");
        write(".hidden.txt", TEXT);
        write("README.md", TEXT);
        write("style.css", "p { color: red }");
        Files.createDirectory(directory.resolve("folder.txt"));

        assertThat(names()).containsExactly("C.XHTML", "a.html", "b.txt", "saved-page");
    }

    @Test
    void what_cannot_be_read_spoils_no_other() throws IOException {
        write("empty.txt", "");
        write("good.txt", TEXT);
        try (RandomAccessFile large =
                new RandomAccessFile(directory.resolve("large.txt").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }

        assertThat(files())
                .extracting(Folder.File::reading)
                .satisfiesExactly(
                        empty -> assertThat(empty).isEqualTo(new Reading.Unreadable(new Fault.Empty())),
                        good -> assertThat(good).isInstanceOf(Reading.Read.class),
                        large -> assertThat(large)
                                .isEqualTo(new Reading.Unreadable(
                                        new Fault.TooLarge(50L * 1024 * 1024, PageReader.LIMIT))));
    }

    @Test
    void a_file_s_own_time_comes_with_it() throws IOException {
        Instant taken = Instant.parse("2026-11-23T05:00:00Z");
        write("a.txt", TEXT);
        Files.setLastModifiedTime(directory.resolve("a.txt"), FileTime.from(taken));

        assertThat(files()).extracting(Folder.File::modified).containsExactly(taken);
    }

    @Test
    void a_directory_that_is_not_there_is_said_to_be_missing() throws IOException {
        Path missing = directory.resolve("nowhere");
        write("file", TEXT);

        assertThat(new Folder(missing, new PageReader()).read()).isEqualTo(new Folder.Contents.Missing(missing));
        assertThat(new Folder(directory.resolve("file"), new PageReader()).read())
                .isInstanceOf(Folder.Contents.Missing.class);
    }

    @Test
    void a_file_that_is_gone_is_said_to_be_missing() {
        assertThat(Folder.read(directory.resolve("gone.txt"), new PageReader()))
                .isEqualTo(new Reading.Unreadable(new Fault.Missing()));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private List<String> names() {
        return files().stream()
                .map(file -> file.path().getFileName().toString())
                .toList();
    }

    private List<Folder.File> files() {
        return ((Folder.Contents.Pages) new Folder(directory, new PageReader()).read()).files();
    }
}
