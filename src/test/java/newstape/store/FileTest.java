package newstape.store;

import static newstape.store.Samples.JUDGE;
import static newstape.store.Samples.arrival;
import static newstape.store.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import newstape.store.DatabaseUnusable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be the matter with the file and its folder, and what is said then. */
@Timeout(60)
final class FileTest {
    @TempDir
    private Path parent;

    private DatabaseUnusable refusal(Path folder) {
        return catchThrowableOfType(
                DatabaseUnusable.class, () -> Database.sqlite(folder).close());
    }

    @Test
    void the_folder_is_made_where_it_is_missing() {
        Path folder = parent.resolve("deep").resolve("er");

        Database.sqlite(folder).close();

        assertThat(folder.resolve("newstape.db")).isRegularFile();
    }

    @Test
    void a_folder_that_is_open_here_is_not_opened_again_until_it_is_closed() {
        try (Database database = Database.sqlite(parent)) {
            assertThat(refusal(parent).reason()).isEqualTo(new Reason.InUse(parent));
            assertThat(database.place()).endsWith("newstape.db");
        }

        Database.sqlite(parent).close();
    }

    @Test
    void a_folder_that_another_process_has_is_refused_with_what_to_do() throws Exception {
        Process other = Child.builder("owns", "0", "sqlite", parent.toString()).start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("owned");

            assertThat(refusal(parent))
                    .hasMessageContaining("in use by another Newstape")
                    .hasMessageContaining("--data");
        } finally {
            other.destroyForcibly().waitFor();
        }

        Database.sqlite(parent).close();
    }

    @Test
    void a_file_that_is_no_database_is_left_as_it_is() throws IOException {
        Path file = parent.resolve("newstape.db");
        Files.writeString(file, "Dear diary, today the water rose. ".repeat(100));

        assertThat(refusal(parent).reason()).isInstanceOf(Reason.Damaged.class);
        assertThat(file).content().startsWith("Dear diary");
        assertThat(refusal(parent).reason()).isInstanceOf(Reason.Damaged.class);
    }

    @Test
    void something_in_the_folders_place_is_told() throws IOException {
        Path file = Files.writeString(parent.resolve("data"), "not a folder");

        assertThat(refusal(file).reason()).isInstanceOf(Reason.Locked.class);
    }

    @Test
    void a_folder_that_can_not_be_written_is_told() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("locked"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "who runs this may write everywhere");

        assertThat(refusal(folder).reason()).isInstanceOf(Reason.Locked.class);
    }

    @Test
    void a_full_disk_is_told_loses_nothing_and_is_forgotten_once_there_is_room() {
        try (Database database = Database.sqlite(parent)) {
            database.write(tables -> tables.archive().save(arrival(numbered(0), "g0"), JUDGE));
            pages(database, 1);

            assertThatThrownBy(() -> fill(database))
                    .isInstanceOf(DatabaseUnusable.class)
                    .extracting(fault -> ((DatabaseUnusable) fault).reason())
                    .isEqualTo(new Reason.Full(database.place()));
            assertThat(Asked.list(database, tables -> tables.archive().headers()))
                    .isNotEmpty();

            pages(database, 1_000_000);
            fill(database);
            assertThat(Asked.list(database, tables -> tables.archive().headers()))
                    .hasSize(100);
        }
    }

    /** SQLite never takes fewer than the file has. */
    private static void pages(Database database, int most) {
        database.writing()
                .useHandle(handle -> handle.createQuery("PRAGMA max_page_count = " + most)
                        .mapTo(Long.class)
                        .one());
    }

    private static void fill(Database database) {
        for (int number = 0; number < 100; number++) {
            Arrival arrival = arrival(numbered(number), "g" + number);
            database.write(tables -> tables.archive().save(arrival, JUDGE));
        }
    }

    @Test
    void what_is_not_of_its_columns_type_is_refused_as_postgresql_does() {
        try (Database database = Database.sqlite(parent)) {
            assertThatThrownBy(() ->
                            database.writing().useHandle(handle -> handle.execute("UPDATE counter SET value = 'many'")))
                    .hasMessageContaining("cannot store TEXT value in INTEGER column");
        }
    }

    @Test
    void what_is_written_is_on_the_disk_and_readers_do_not_wait_for_writers() {
        try (Database database = Database.sqlite(parent)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        }
    }

    private static String pragma(Database database, String name) {
        return database.writing()
                .withHandle(handle ->
                        handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }
}
