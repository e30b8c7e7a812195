package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** No tape is missed because its signs were. */
class PriceSignsProperties {
    private static final Arbitrary<String> LABELS = Arbitraries.of(
            "BTC",
            "ETH",
            "Gold",
            "EUR/USD",
            "EURUSD",
            "GBPJPY",
            "DAX",
            "1. Solana SOL",
            "Prices as of 14:00 UTC",
            "and",
            "");
    private static final Arbitrary<String> PRICES = Arbitraries.of(
            "$73,275.00",
            "3.512,40 €",
            "1.0512",
            "€12.50",
            "73 275,00 zł",
            "USD 14.20",
            "1,250.10 CHF",
            "Fr. 12.80",
            "990.00 Kč",
            "US$.0145",
            "23,512.30 points",
            "¥151.20",
            "412.75 kr",
            "12 million");
    private static final Arbitrary<String> CHANGES =
            Arbitraries.of("+1.2%", "−0.8%", "▲ 0.4%", "(+2.1%)", "3٪", "-1.5％", "", "", "|", "·");

    @Provide
    Arbitrary<List<String>> lines() {
        return Combinators.combine(LABELS, PRICES, CHANGES)
                .as((label, price, change) -> label + " " + price + " " + change)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(items -> Arbitraries.of(" ", "\n").map(between -> String.join(between, items)))
                .map(text -> Spacing.lines(text));
    }

    @Property(tries = 10_000)
    void what_has_a_tape_has_its_signs(@ForAll("lines") List<String> lines) {
        boolean tape = TapeReader.find(String.join("\n", lines)).tape().isPresent();
        Statistics.label("tape")
                .collect(tape)
                .coverage(coverage -> coverage.check(true).count(tapes -> tapes > 500));
        PriceSigns signs = new PriceSigns();
        lines.forEach(signs::look);

        assertThat(signs.enough() || !tape).isTrue();
    }
}
