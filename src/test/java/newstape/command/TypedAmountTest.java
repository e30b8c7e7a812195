package newstape.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0.5",
                "0,5 | 0.5",
                ".5 | 0.5",
                "1,5 | 1.5",
                "1,234 | 1234",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1.234.567 | 1234567",
                "1,234,567.89 | 1234567.89",
                "1 234,5 | 1234.5",
                "1'234.5 | 1234.5",
                "0.125 | 0.125",
                "0,125 | 0.125",
                "1.234 | 1.234",
                "2k | 2000",
                "1.5m | 1500000",
                "10 | 10",
                "10. | 10"
            })
    void an_amount_is_read_as_english_speakers_mean_it(String typed, BigDecimal meant) {
        assertThat(TypedAmount.read(typed, Locale.ENGLISH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234 | 1234", "1,234 | 1.234", "0,5 | 0.5", "1.234,5 | 1234.5"})
    void and_as_german_speakers_do(String typed, BigDecimal meant) {
        assertThat(TypedAmount.read(typed, Locale.GERMAN))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0.00",
                "-1",
                "1e9",
                "1E+999999999",
                "NaN",
                "Infinity",
                "abc",
                "1.2.3,4,5",
                "٣",
                "1/2",
                "999999999999999999999999999999999"
            })
    void what_is_no_amount_above_zero_is_none(String typed) {
        assertThat(TypedAmount.read(typed, Locale.ENGLISH)).isEmpty();
    }
}
