package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Soon at first, and never later than in some seconds. */
final class BackoffTest {
    private final Backoff backoff = new Backoff(new Random(7));

    @Test
    void pauses_double_up_to_the_longest_with_some_chance_in_them() {
        for (int whole : new int[] {500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000}) {
            assertThat(backoff.next()).isBetween(Duration.ofMillis(whole / 2), Duration.ofMillis(whole));
        }
    }

    @Test
    void after_a_success_they_are_short_again() {
        for (int i = 0; i < 10; i++) {
            assertThat(backoff.next()).isLessThanOrEqualTo(Backoff.LONGEST);
        }

        backoff.reset();

        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
    }
}
