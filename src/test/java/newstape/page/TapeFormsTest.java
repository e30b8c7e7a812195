package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import newstape.quote.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tapes as various publications print them. */
class TapeFormsTest {
    private static final String ARTICLE = "\n\nThe Ferry Gets a Second Deck\n\n"
            + "The ferry that crosses the sound every forty minutes will carry cars on two decks from the spring, the county said.";
    private static final String STRIP = "ABC$64.44▲ 4.64%BTC$73,275.00▼ 0.17%XYZ$1.03▲ 0.22%";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BTC -0.17% $73,275.00\nETH +0.10% $2,007.61",
                "BTC | $73,275.00 | ▼0.17%\nETH | $2,007.61 | ▲0.10%",
                "BTC $73,275.00 (-$125.10, -0.17%) ETH $2,007.61 (+$2.00, +0.10%)",
                "BTC $73,275.00 -125.10 -0.17% ETH $2,007.61 +2.00 +0.10%",
                "BTC $73,275.00 -125.10 / -0.17%\nETH $2,007.61 +2.00 / +0.10%",
                "BTC/USD 73,275.00 -0.17%\nETH-USD 2,007.61 +0.10%",
                "BTC\n\n$73,275.00\n\n▼ 0.17%\n\nETH\n\n$2,007.61\n\n▲ 0.10%",
            })
    void symbol_price_and_change_may_stand_in_many_ways(String tape) {
        Page page = Fixture.page(tape + ARTICLE);

        assertThat(Fixture.entries(tape + ARTICLE)).containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10");
        assertThat(page.article().orElseThrow().title()).isEqualTo("The Ferry Gets a Second Deck");
    }

    @Test
    void points_without_a_currency_are_no_prices_and_no_prose_either() {
        String mixed = "DAX 19,254.11 +0.4% FTSE 100 8,262.08 -0.2% S&P 500 5,969.34 +0.35% BTC $73,275.00 -0.17%";

        assertThat(Fixture.entries(mixed + ARTICLE)).containsExactly("BTC 73275.00 USD -0.17");
        assertThat(Fixture.article(mixed + ARTICLE).title()).isEqualTo("The Ferry Gets a Second Deck");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAX\n19,254.11\n+0.4%\nFTSE 100\n8,262.08\n-0.2%",
                "Dow Jones 44,296.51 +426.16 (+0.97%)\nS&P 500 5,969.34 +20.63 (+0.35%)",
                "BTC 770 000 kr −0,2 %\nETH 21 090 kr +0,1 %",
            })
    void a_strip_of_points_alone_is_no_tape_and_no_part_of_the_article(String strip) {
        Page page = Fixture.page(strip + ARTICLE);

        assertThat(page.tape()).isEmpty();
        assertThat(page.article().orElseThrow().title()).isEqualTo("The Ferry Gets a Second Deck");
        assertThat(page.article().orElseThrow().sections()).hasSize(1);
    }

    @Test
    void a_menu_that_runs_into_the_strip_hides_nothing() {
        Page page = Fixture.page("HomeMarketsCryptoOpinion" + STRIP + STRIP + "Prices as of 04:57 UTC" + ARTICLE);

        assertThat(page.tape())
                .isEqualTo(Fixture.page(STRIP + "\nPrices as of 04:57 UTC").tape());
        assertThat(Fixture.entries("HomeMarketsCryptoOpinion" + STRIP)).hasSize(2);
    }

    @Test
    void a_pair_of_currencies_says_what_its_price_is_in() {
        assertThat(Fixture.entries("EUR/USD 1.0512 -0.10%\nUSD/JPY 154.12 +0.20%\nGBPUSD 1.2534 +0.05%"))
                .containsExactly("EUR 1.0512 USD -0.10", "USD 154.12 JPY 0.20", "GBP 1.2534 USD 0.05");
    }

    @Test
    void of_several_changes_the_columns_name_the_day_s() {
        String rows = "1 Bitcoin BTC $73,275.00 0.02% -0.17% +3.10% $1.46T $28,110,000,000\n"
                + "2 Ethereum ETH $2,007.61 -0.05% +0.10% -1.10% $241.5B $12,001,000,000";

        assertThat(Fixture.entries("Rank Name Price 1h % 24h % 7d % Market Cap Volume(24h)\n" + rows + ARTICLE))
                .containsExactly("BTC 73275.00 USD -0.17", "ETH 2007.61 USD 0.10");
        assertThat(Fixture.entries(rows + ARTICLE)).containsExactly("BTC 73275.00 USD -", "ETH 2007.61 USD -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIVE PRICES", "# Name Price 24h %", "Markets Today", "Kurse"})
    void a_line_that_names_the_tape_or_its_columns_belongs_to_it(String line) {
        leavesTheArticle(line + "\nBTC $73,275.00 -0.17%\nETH $2,007.61 +0.10%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Data by CoinPress", "Updated 5 minutes ago", "Prices delayed by at least 15 minutes"})
    void a_note_below_the_tape_is_no_part_of_the_article(String line) {
        leavesTheArticle(STRIP + "\n" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Prices as of 04:57 UTC. Data provided by CoinPress.; TimeOfDay[time=04:57, zone=Z]",
                "Market closed · Nov 20, 2026, 4:00 PM EST · USD; At[instant=2026-11-20T21:00:00Z]",
                "As of Monday, November 23, 2026, 12:30 p.m. ET; At[instant=2026-11-23T17:30:00Z]",
                "As at 16:30 GMT on 23 November 2026; At[instant=2026-11-23T16:30:00Z]",
                "Last update: 12:30:05 (UTC+1); TimeOfDay[time=12:30:05, zone=+01:00]",
                "Stand: 12:30 Uhr; Unstated[]",
            })
    void the_time_is_read_with_what_stands_around_it(String line, String asOf) {
        assertThat(Fixture.tape(STRIP + "\n" + line + ARTICLE).asOf()).hasToString(asOf);
        leavesTheArticle(STRIP + "\n" + line);
    }

    @Test
    void a_day_below_a_blank_line_is_the_article_s() {
        Page page = Fixture.page(STRIP + "\n\nNovember 23, 2026" + ARTICLE);

        assertThat(page.tape().orElseThrow().asOf()).isEqualTo(new AsOf.Unstated());
        assertThat(page.article().orElseThrow().published())
                .hasToString("Optional[On[day=" + LocalDate.of(2026, 11, 23) + "]]");
    }

    private static void leavesTheArticle(String tape) {
        Page page = Fixture.page(tape + ARTICLE);

        assertThat(page.tape()).isPresent();
        assertThat(page.article()).isEqualTo(Fixture.page(ARTICLE).article());
    }
}
