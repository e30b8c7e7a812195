package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the intake is killed, each article is there once, and the search index has what a new one would have. */
@Timeout(300)
final class IntakeKilledTest {
    private static final int ARTICLES = 80;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void each_article_is_there_once_with_its_forms_and_the_index_equals_the_library(String engine) throws Exception {
        IntakeKillRun run = engine.equals("sqlite")
                ? IntakeKillRun.sqlite(folder, ARTICLES, new Random(7))
                : IntakeKillRun.postgres(folder, ARTICLES, new Random(7));

        assertThat(run.run(KILLS)).isEmpty();
    }
}
