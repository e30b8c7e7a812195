package newstape.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, en, 2026-11-20",
        "2026-1-2, en, 2026-01-02",
        "2026-11, en, 2026-11-01",
        "2026, en, 2026-01-01",
        "20.11.2026, de, 2026-11-20",
        "20.11.2026, en, 2026-11-20",
        "11/5/2026, en, 2026-11-05",
        "11/5/2026, en-GB, 2026-05-11",
        "11/5/2026, fr, 2026-05-11",
        "today, en, 2026-11-23",
        "Yesterday, en, 2026-11-22",
        "gestern, de, 2026-11-22",
        "vorgestern, de, 2026-11-21",
        "7d, en, 2026-11-16",
        "2w, en, 2026-11-09",
        "3M, en, 2026-08-23",
        "1y, en, 2025-11-23",
        "' 3t ', de, 2026-11-20"
    })
    void a_day_is_understood_as_people_type_it(String typed, String language, LocalDate day) {
        assertThat(TypedDay.read(typed, Locale.forLanguageTag(language)).map(read -> read.from(TODAY)))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "30.2.2026", "20.11/2026", "d", "7", "20.11.26", "-7d", "7dd"})
    void what_is_no_day_is_none(String typed) {
        assertThat(TypedDay.read(typed, Locale.ENGLISH)).isEmpty();
    }

    @Property
    void nothing_typed_is_a_fault(@ForAll String typed) {
        assertThat(TypedDay.read(typed, Locale.GERMAN).map(day -> day.from(TODAY)))
                .satisfies(day -> assertThat(day).isNotNull());
    }
}
