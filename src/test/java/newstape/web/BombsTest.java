package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BombsTest {
    private static final Limits SMALL =
            new Limits(2_000_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3));

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void each_ends_and_brings_nothing() throws IOException, InterruptedException {
        try (Stage stage = new Stage(SMALL)) {
            Map<String, Fetched> answers = new ConcurrentHashMap<>();
            int number = 0;
            for (Bombs.Bomb bomb : Bombs.all()) {
                String path = "/" + number++;
                stage.site.at(path, bomb.script());
                answers.put(bomb.name(), stage.fetch(path));
            }

            assertThat(answers)
                    .hasSizeGreaterThan(15)
                    .allSatisfy((name, answer) -> assertThat(answer).isInstanceOf(Fetched.Failed.class));
        }
    }
}
