package newstape.quote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newstape.quote.AsOf;
import newstape.quote.Change;
import newstape.quote.Instruments;
import newstape.quote.Quote;
import newstape.quote.QuoteSource;
import newstape.quote.Tape;
import org.junit.jupiter.api.Test;

final class PageTapesTest implements QuoteSourceContract {
    private static final AsOf MORNING = new AsOf.TimeOfDay(LocalTime.of(4, 57), ZoneOffset.UTC);

    private final Instruments instruments = Instruments.builtIn(Map.of());
    private final PageTapes tapes = new PageTapes(instruments);

    @Override
    public QuoteSource source() {
        tapes.publish(tape(entry("BTC", "73275.00"), entry("XAU", "4593.00")), "a page");
        return tapes;
    }

    @Test
    void a_quote_has_the_tapes_time_and_page_and_a_change_of_unstated_basis() {
        tapes.publish(tape(entry("BTC", "73275.00")), "a page");

        assertThat(tapes.quotes(Set.of(instruments.onTape("BTC"))))
                .isEqualTo(new QuoteSource.Answer.Quotes(List.of(new Quote(
                        instruments.onTape("BTC"),
                        new BigDecimal("73275.00"),
                        "USD",
                        Optional.of(new Change(new BigDecimal("-0.17"), Change.Basis.UNSTATED)),
                        MORNING,
                        "a page"))));
    }

    @Test
    void of_several_tapes_the_one_published_last_counts_and_the_others_fill_its_gaps() {
        tapes.publish(tape(entry("BTC", "1"), entry("XAU", "2")), "old");
        tapes.publish(tape(entry("BTC", "3")), "new");

        assertThat(tapes.quotes(tapes.instruments()))
                .isInstanceOfSatisfying(
                        QuoteSource.Answer.Quotes.class,
                        answer -> assertThat(answer.quotes())
                                .extracting(Quote::source)
                                .containsExactlyInAnyOrder("new", "old"));
        assertThat(tapes.newest())
                .hasValueSatisfying(strip -> assertThat(strip.quotes()).hasSize(1));
    }

    @Test
    void without_a_page_there_is_no_tape() {
        assertThat(tapes.newest()).isEmpty();
        assertThat(tapes.instruments()).isEmpty();
    }

    private static Tape tape(Tape.Entry... entries) {
        return new Tape(List.of(entries), MORNING);
    }

    private static Tape.Entry entry(String symbol, String price) {
        return new Tape.Entry(symbol, new BigDecimal(price), "USD", Optional.of(new BigDecimal("-0.17")));
    }
}
