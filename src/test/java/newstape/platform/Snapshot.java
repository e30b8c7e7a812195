package newstape.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test saw when somebody last looked at it, kept beside the tests. {@code mvn test -Dsnapshots=update} writes
 * what is seen now; what changed is then read before it is committed.
 */
public final class Snapshot {
    private static final Path FOLDER = Path.of("src/test/resources/newstape/platform");

    private Snapshot() {}

    /**
     * What is seen is what was seen.
     *
     * @param name with its folder, which is the platform's, and its ending
     */
    public static void matches(String name, String seen) {
        Path file = FOLDER.resolve(name);
        String readable = seen.replace('\u001B', '␛') + "\n";
        try {
            if (System.getProperty("snapshots", "").equals("update")) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, readable);
            }
            assertThat(file).as("made with -Dsnapshots=update").exists();
            assertThat(readable).as("%s, changed with -Dsnapshots=update", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
