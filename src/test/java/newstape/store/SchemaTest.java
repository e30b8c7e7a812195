package newstape.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The migrations. */
final class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "newstape", "store");
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__\\w+\\.sql");

    @Test
    void the_newest_migration_is_the_one_that_is_looked_for() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.map(file -> VERSION.matcher(file.getFileName().toString())
                            .results()
                            .map((MatchResult one) -> Integer.parseInt(one.group(1)))
                            .findFirst()
                            .orElseThrow()))
                    .contains(Schema.NEWEST)
                    .allMatch(version -> version <= Schema.NEWEST);
        }
    }
}
