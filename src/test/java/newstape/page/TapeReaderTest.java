package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import newstape.quote.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TapeReaderTest {
    private static final String STRIP = "ABC$64.44▲ 4.64%BTC$73,275.00▼ 0.17%FIG_HE$1.03▲ 0.22%";

    @Test
    void a_strip_glued_together_and_standing_twice_gives_each_instrument_once() {
        assertThat(Fixture.entries(STRIP + STRIP))
                .containsExactly("ABC 64.44 USD 4.64", "BTC 73275.00 USD -0.17", "FIG_HE 1.03 USD 0.22");
    }

    @Test
    void a_strip_may_stand_once_or_three_times() {
        assertThat(Fixture.entries(STRIP)).hasSize(3);
        assertThat(Fixture.entries(STRIP + "\n" + STRIP + "\n\n" + STRIP)).hasSize(3);
    }

    @Test
    void of_unequal_repeats_the_first_stands() {
        String later = STRIP.replace("73,275.00", "73,300.00");

        assertThat(Fixture.entries(STRIP + later))
                .contains("BTC 73275.00 USD -0.17")
                .hasSize(3);
    }

    @Test
    void what_sticks_to_the_first_symbol_is_told_by_the_repeat_and_stays_in_the_text() {
        TapeReader.Found found = TapeReader.find("Skip to contentABC$64.44▲ 4.64%" + STRIP.substring(16) + STRIP);

        assertThat(found.tape().orElseThrow().entries().getFirst().symbol()).isEqualTo("ABC");
        assertThat(found.rest("Skip to contentABC$64.44▲ 4.64%" + STRIP.substring(16) + STRIP)
                        .strip())
                .isEqualTo("Skip to content");
    }

    @Test
    void a_line_may_hold_one_entry_each() {
        assertThat(Fixture.entries("BTC $73,275.00 -0.17%\nETH $2,007.61 +0.10%\nXAU $4,593.00 +2.08%"))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10", "XAU 4593.00 USD 2.08");
    }

    @Test
    void european_figures_are_read_as_european() {
        assertThat(Fixture.entries("BTC 73.275,00 € (+0,4 %)\nETH 2.007,61 € (−0,1 %)\nXRP 1,345 € (+2,5 %)"))
                .containsExactly("BTC 73275.00 EUR 0.4", "ETH 2007.61 EUR -0.1", "XRP 1.345 EUR 2.5");
    }

    @Test
    void spaces_and_apostrophes_group_thousands_too() {
        assertThat(Fixture.entries("BTC CHF 73'275.00 +0.4%\nETH CHF 2’007.61 +0.1%"))
                .contains("BTC 73275.00 CHF 0.4");
        assertThat(Fixture.entries("BTC 73\u00A0275,00 € +0,4 %\nETH 2\u202F007,61 € +0,1 %"))
                .containsExactly("BTC 73275.00 EUR 0.4", "ETH 2007.61 EUR 0.1");
    }

    @Test
    void what_a_point_before_three_digits_means_the_other_figures_tell() {
        assertThat(Fixture.entries("AAA $1.234 +1.5%\nBBB $73,275 +0.5%\nCCC $2.00 -0.5%"))
                .containsExactly("AAA 1.234 USD 1.5", "BBB 73275 USD 0.5", "CCC 2.00 USD -0.5");
        assertThat(Fixture.entries("AAA 1.234 € +1,5 %\nBBB 7,50 € +0,5 %"))
                .containsExactly("AAA 1234 EUR 1.5", "BBB 7.50 EUR 0.5");
    }

    @Test
    void tiny_prices_keep_every_digit() {
        assertThat(Fixture.entries("PEPE$0.0000145▲ 2.00%SHIB$0.00000893▼ 1.10%BONK$.0000211▲ 0.30%"))
                .containsExactly("PEPE 0.0000145 USD 2.00", "SHIB 0.00000893 USD -1.10", "BONK 0.0000211 USD 0.30");
    }

    @Test
    void signs_and_codes_stand_before_or_after() {
        assertThat(Fixture.entries("AAA US$10.50 ↑1.0%\nBBB 10.50 GBP ↓1.0%\nCCC £10.50 +1.0%\nDDD JPY 1,050 ▲1.0%"
                        + "\nEEE ¥1,050 -1.0%\nFFF A$10.50 -1.0%\nGGG 10,50 zł -1.0%"))
                .containsExactly(
                        "AAA 10.50 USD 1.0",
                        "BBB 10.50 GBP -1.0",
                        "CCC 10.50 GBP 1.0",
                        "DDD 1050 JPY 1.0",
                        "EEE 1050 JPY -1.0",
                        "FFF 10.50 AUD -1.0",
                        "GGG 10.50 PLN -1.0");
    }

    @Test
    void a_symbol_that_ends_like_another_dollar_is_a_symbol() {
        assertThat(Fixture.entries("ADA$0.2347▲ 0.33%NEWUS$1.50▲ 0.10%XR$2.00▼ 0.10%"))
                .containsExactly("ADA 0.2347 USD 0.33", "NEWUS 1.50 USD 0.10", "XR 2.00 USD -0.10");
    }

    @Test
    void a_name_may_stand_beside_the_symbol() {
        assertThat(Fixture.entries(
                        "Bitcoin BTC $73,275.00 -0.17%\nEthereum (ETH) $2,007.61 +0.10%\nXRP Ripple $1.34 +2.52%"))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10", "XRP 1.34 USD 2.52");
    }

    @Test
    void cells_of_a_table_may_be_parted_by_tabs_or_stand_one_a_line() {
        assertThat(Fixture.entries("1\tBitcoin\tBTC\t$73,275.00\t-0.17%\n2\tEthereum\tETH\t$2,007.61\t+0.10%"))
                .hasSize(2);
        assertThat(Fixture.entries("Bitcoin\nBTC\n$73,275.00\n▼ 0.17%\nEthereum\nETH\n$2,007.61\n▲ 0.10%"))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10");
    }

    @Test
    void without_a_printed_change_there_is_none() {
        assertThat(Fixture.entries("BTC $73,275.00\nETH $2,007.61\nXAU $4,593.00"))
                .containsExactly("BTC 73275.00 USD -", "ETH 2007.61 USD -", "XAU 4593.00 USD -");
        assertThat(Fixture.entries("BTC$73,275.00ETH$2,007.61XAU$4,593.00")).hasSize(3);
    }

    @Test
    void a_change_whose_direction_was_told_by_colour_alone_is_not_guessed() {
        assertThat(Fixture.entries("BTC $73,275.00 0.17%\nETH $2,007.61 0.10%\nUSDS $1.00 0.00%"))
                .containsExactly("BTC 73275.00 USD -", "ETH 2007.61 USD -", "USDS 1.00 USD 0.00");
    }

    @Test
    void where_falls_have_a_minus_a_bare_change_is_a_rise() {
        assertThat(Fixture.entries("BTC $73,275.00 -0.17%\nETH $2,007.61 0.10%"))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10");
    }

    @Test
    void an_arrow_and_a_sign_that_disagree_say_nothing() {
        assertThat(Fixture.entries("BTC $73,275.00 ▼+0.17%\nETH $2,007.61 ▲+0.10%"))
                .containsExactly("BTC 73275.00 USD -", "ETH 2007.61 USD 0.10");
    }

    @Test
    void the_change_in_money_before_the_percentage_is_passed_over() {
        assertThat(Fixture.entries("BTC $73,275.00 -125.10 (-0.17%)\nETH $2,007.61 +2.00 (+0.10%)"))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10");
    }

    @Test
    void a_price_below_zero_keeps_its_sign() {
        assertThat(Fixture.entries("WTI -$37.63 -305.97%\nBRENT $25.57 -8.94%")).contains("WTI -37.63 USD -305.97");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitcoin rose to $73,275.00, up 0.17%, while ether stood at $2,007.61, up 0.10%.",
                "Shares of AAPL $189.30 +1.2%, MSFT $402.10 -0.4% and TSLA $240.00 +3.0% led the day.",
                "The company raised $5 million in 2024, $20 million in 2025 and $1.2B in 2026.",
                "Tickets cost $20 for adults, $12 for children and $8 for members of the club.",
                "Adults $20\nChildren $8\nMembers $5",
                "The index lost 2.3%. BTC $73,275.00 was unchanged in Asia.",
            })
    void prose_that_mentions_prices_is_no_tape(String prose) {
        assertThat(TapeReader.find(prose).tape()).isEmpty();
    }

    @Test
    void a_time_without_a_date_keeps_its_uncertainty() {
        assertThat(asOf("Prices as of 04:57 UTC")).isEqualTo(new AsOf.TimeOfDay(LocalTime.of(4, 57), ZoneOffset.UTC));
        assertThat(asOf("As of 4:57 PM ET"))
                .isEqualTo(new AsOf.TimeOfDay(LocalTime.of(16, 57), ZoneId.of("America/New_York")));
    }

    @Test
    void a_time_with_date_and_zone_is_a_moment() {
        AsOf halfPastFive = new AsOf.At(Instant.parse("2026-11-23T17:30:00Z"));

        assertThat(asOf("Updated 12:30 ET, Nov 23, 2026")).isEqualTo(halfPastFive);
        assertThat(asOf("As of Nov 23, 2026 12:30 PM EST")).isEqualTo(halfPastFive);
        assertThat(asOf("Stand: 23.11.2026, 18:30 Uhr MEZ")).isEqualTo(halfPastFive);
        assertThat(asOf("2026-11-23T17:30:00Z")).isEqualTo(halfPastFive);
        assertThat(asOf("Last updated: 2026-11-23T18:30:00+01:00")).isEqualTo(halfPastFive);
    }

    @Test
    void a_date_without_a_zone_is_a_day() {
        assertThat(asOf("As of Nov 23, 2026 12:30")).isEqualTo(new AsOf.On(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void a_time_without_a_zone_or_of_two_zones_is_no_time() {
        assertThat(asOf("Prices as of 04:57")).isEqualTo(new AsOf.Unstated());
        assertThat(asOf("Prices as of 04:57 IST")).isEqualTo(new AsOf.Unstated());
        assertThat(asOf("Prices as of 25:99 UTC")).isEqualTo(new AsOf.Unstated());
    }

    @Test
    void the_time_may_stand_above_or_in_the_strip_s_own_line() {
        AsOf expected = new AsOf.TimeOfDay(LocalTime.of(4, 57), ZoneOffset.UTC);

        assertThat(Fixture.tape(STRIP + "Prices as of 04:57 UTC").asOf()).isEqualTo(expected);
        assertThat(Fixture.tape("Prices as of 04:57 UTC\n" + STRIP).asOf()).isEqualTo(expected);
    }

    private static AsOf asOf(String line) {
        return Fixture.tape(STRIP + STRIP + "\n" + line + "\n").asOf();
    }
}
