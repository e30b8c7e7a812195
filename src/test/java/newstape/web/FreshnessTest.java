package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private final Freshness freshness = new Freshness(InstantSource.fixed(Stage.NOW));

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, max-age=600, 600",
        "Cache-Control, 'public, MAX-AGE=\"600\"', 600",
        "Cache-Control, 's-maxage=9, max-age=600', 600",
        "Cache-Control, no-cache, 0",
        "Cache-Control, no-store, 0",
        "Cache-Control, max-age=99999999999, 31536000",
        "Expires, 'Fri, 20 Nov 2026 13:00:00 GMT', 3600",
        "Expires, 'Fri, 20 Nov 2020 13:00:00 GMT', 0",
        "Expires, 0, 0",
    })
    void how_long_a_copy_is_fresh_is_told(String name, String value, long seconds) {
        assertThat(freshness.maxAge(Headers.of(name, value))).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void what_it_has_lain_in_a_cache_is_taken_off() {
        assertThat(freshness.maxAge(Headers.of("Cache-Control", "max-age=600", "Age", "100")))
                .contains(Duration.ofSeconds(500));
        assertThat(freshness.maxAge(Headers.of("Cache-Control", "max-age=600", "Age", "9999")))
                .contains(Duration.ZERO);
    }

    @Test
    void an_age_says_more_than_a_date() {
        Headers both = Headers.of("Expires", "Fri, 20 Nov 2026 13:00:00 GMT", "Cache-Control", "max-age=5");

        assertThat(freshness.maxAge(both)).contains(Duration.ofSeconds(5));
    }

    @Test
    void where_nothing_is_said_nothing_is_told() {
        assertThat(freshness.maxAge(Headers.of("Cache-Control", "public"))).isEmpty();
        assertThat(freshness.retryAfter(Headers.of())).isEmpty();
        assertThat(freshness.retryAfter(Headers.of("Retry-After", "soon"))).isEmpty();
        assertThat(freshness.retryAfter(Headers.of("Retry-After", "-5"))).isEmpty();
    }

    @Property
    void whatever_is_said_is_within_bounds(@ForAll long age, @ForAll long retry) {
        Headers headers = Headers.of("Cache-Control", "max-age=" + age, "Retry-After", Long.toString(retry));

        assertThat(freshness.maxAge(headers).orElse(Duration.ZERO)).isBetween(Duration.ZERO, Duration.ofDays(365));
        assertThat(freshness.retryAfter(headers).orElse(Duration.ZERO)).isBetween(Duration.ZERO, Duration.ofDays(1));
    }
}
