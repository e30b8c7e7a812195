package newstape.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import newstape.text.Tone;

final class FiguresProperties {
    private final Figures english = new Lexicon().figures(Locale.ENGLISH);
    private final Figures german = new Lexicon().figures(Locale.GERMAN);

    @Property
    void a_price_reads_back_as_itself_as_far_as_its_places_go(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(12) BigDecimal price) {
        String shown = english.price(price, "USD");

        assertThat(shown).doesNotContain("E").isNotEqualTo("-$0.00");
        BigDecimal back = new BigDecimal(shown.replace("$", "").replace(",", ""));
        assertThat(back.subtract(price).abs()).isLessThanOrEqualTo(tolerance(price));
    }

    @Property
    void a_price_is_never_shown_as_nothing_unless_it_is(
            @ForAll @IntRange(min = 1, max = 9_999) int digits, @ForAll @IntRange(max = 30) int scale) {
        assertThat(english.price(BigDecimal.valueOf(digits, scale), "USD")).containsPattern("[1-9]");
    }

    @Property
    void every_language_shows_the_same_digits(
            @ForAll @BigRange(min = "0", max = "10000000") @Scale(6) BigDecimal price) {
        assertThat(german.price(price, "EUR").replaceAll("\\D", ""))
                .isEqualTo(english.price(price, "EUR").replaceAll("\\D", ""));
    }

    @Property
    void a_change_has_the_arrow_of_its_tone_and_never_a_minus(
            @ForAll @BigRange(min = "-100000", max = "100000") @Scale(5) BigDecimal percent) {
        String shown = english.change(percent);
        Tone tone = Figures.tone(percent);

        assertThat(shown).doesNotContain("-").endsWith("%");
        assertThat(shown.startsWith("▲")).isEqualTo(tone == Tone.UP);
        assertThat(shown.startsWith("▼")).isEqualTo(tone == Tone.DOWN);
        assertThat(shown.equals("0.00%")).isEqualTo(tone == Tone.NEUTRAL);
    }

    private static BigDecimal tolerance(BigDecimal price) {
        BigDecimal size = price.abs();
        if (size.compareTo(BigDecimal.ONE) >= 0) {
            return new BigDecimal("0.005");
        }
        return size.compareTo(new BigDecimal("0.01")) >= 0
                ? new BigDecimal("0.00005")
                : size.multiply(new BigDecimal("0.0005")).setScale(20, RoundingMode.UP);
    }
}
