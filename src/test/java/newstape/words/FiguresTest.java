package newstape.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import newstape.text.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {
    private final Figures english = new Lexicon().figures(Locale.ENGLISH);
    private final Figures german = new Lexicon().figures(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "73275.00 | $73,275.00",
                "4593 | $4,593.00",
                "1 | $1.00",
                "1.005 | $1.00",
                "0.9996 | $0.9996",
                "0.0145 | $0.0145",
                "0.2680 | $0.2680",
                "0.00001234567 | $0.00001235",
                "0.00000012 | $0.00000012",
                "1.2E-7 | $0.00000012",
                "0 | $0.00",
                "0.00 | $0.00",
                "-37.63 | -$37.63",
                "1234567890123456789.5 | $1,234,567,890,123,456,789.50"
            })
    void prices_have_the_places_that_their_size_wants(BigDecimal price, String shown) {
        assertThat(english.price(price, "USD")).isEqualTo(shown);
    }

    @Test
    void a_price_is_written_as_the_language_writes_it() {
        assertThat(german.price(new BigDecimal("73275"), "USD").replace('\u00a0', ' '))
                .isEqualTo("73.275,00 $");
        assertThat(english.price(new BigDecimal("73275"), "EUR")).isEqualTo("€73,275.00");
    }

    @Test
    void a_currency_the_jdk_does_not_know_is_named_by_its_code() {
        assertThat(english.price(new BigDecimal("2.5"), "QQQ")).isEqualTo("2.50 QQQ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.64 | ▲ 4.64% | UP",
                "-0.17 | ▼ 0.17% | DOWN",
                "0 | 0.00% | NEUTRAL",
                "-0.00 | 0.00% | NEUTRAL",
                "-0.004 | 0.00% | NEUTRAL",
                "0.004 | 0.00% | NEUTRAL",
                "-0.006 | ▼ 0.01% | DOWN",
                "33.37 | ▲ 33.37% | UP",
                "1234.5 | ▲ 1,234.50% | UP"
            })
    void a_change_that_rounds_to_nothing_has_no_sign(BigDecimal percent, String shown, Tone tone) {
        assertThat(english.change(percent)).isEqualTo(shown);
        assertThat(Figures.tone(percent)).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18.2486346 | 18.248635",
                "0.5 | 0.5",
                "1000 | 1,000",
                "123456789.12 | 123,456,789",
                "0.000000012345 | 0.000000012345",
                "0 | 0"
            })
    void an_amount_has_eight_digits_that_count_and_all_before_the_separator(BigDecimal amount, String shown) {
        assertThat(english.amount(amount)).isEqualTo(shown);
    }

    @Test
    void an_age_is_told_in_its_largest_unit() {
        assertThat(english.age(Duration.ofSeconds(20))).isEqualTo("less than a minute");
        assertThat(english.age(Duration.ofMinutes(1))).isEqualTo("1 minute");
        assertThat(english.age(Duration.ofMinutes(119))).isEqualTo("1 hour");
        assertThat(german.age(Duration.ofDays(3))).isEqualTo("3 Tage");
    }

    @Test
    void times_and_lists_are_the_languages_own() {
        assertThat(english.time(LocalTime.of(4, 57), ZoneOffset.UTC)).isEqualTo("04:57 UTC");
        assertThat(english.time(LocalTime.of(12, 30), ZoneId.of("America/New_York")))
                .isEqualTo("12:30 ET");
        assertThat(english.list(List.of("A", "B", "C"))).isEqualTo("A, B, and C");
        assertThat(german.alternatives(List.of("A", "B"))).isEqualTo("A oder B");
    }
}
