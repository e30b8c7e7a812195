package newstape.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class AsOfTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");

    @Test
    void a_moment_has_an_age() {
        assertThat(new AsOf.At(Instant.parse("2026-11-23T18:30:00Z")).leastAge(NOW))
                .contains(Duration.ofMinutes(90));
    }

    @Test
    void a_moment_to_come_has_no_negative_age() {
        assertThat(new AsOf.At(NOW.plusSeconds(60)).leastAge(NOW)).contains(Duration.ZERO);
    }

    @Test
    void a_time_without_a_day_is_at_least_as_old_as_its_last_occurrence() {
        assertThat(new AsOf.TimeOfDay(LocalTime.of(4, 57), ZoneOffset.UTC).leastAge(NOW))
                .contains(Duration.ofHours(15).plusMinutes(3));
        assertThat(new AsOf.TimeOfDay(LocalTime.of(21, 0), ZoneOffset.UTC).leastAge(NOW))
                .contains(Duration.ofHours(23));
        assertThat(new AsOf.TimeOfDay(LocalTime.of(12, 30), ZoneId.of("America/New_York")).leastAge(NOW))
                .contains(Duration.ofHours(2).plusMinutes(30));
    }

    @Test
    void a_day_alone_is_at_least_as_old_as_the_time_since_its_end() {
        assertThat(new AsOf.On(LocalDate.of(2026, 11, 21)).leastAge(NOW)).contains(Duration.ofHours(44));
        assertThat(new AsOf.On(LocalDate.of(2026, 11, 23)).leastAge(NOW)).contains(Duration.ZERO);
    }

    @Test
    void nothing_said_is_nothing_known() {
        assertThat(new AsOf.Unstated().leastAge(NOW)).isEmpty();
    }
}
