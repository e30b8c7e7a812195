package newstape.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final Stopwatch stopwatch = Stopwatch.started(nanos::get);

    @Test
    void it_runs_on_where_the_count_of_nanoseconds_turns_over() {
        nanos.addAndGet(1_000);

        assertThat(stopwatch.elapsed()).isEqualTo(Duration.ofNanos(1_000));
    }

    @Test
    void who_waits_can_be_interrupted() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> stopwatch.await(Duration.ofDays(1)));
    }
}
