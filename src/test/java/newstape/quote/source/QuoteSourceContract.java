package newstape.quote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newstape.quote.Instrument;
import newstape.quote.Quote;
import newstape.quote.QuoteSource;
import newstape.quote.QuoteSource.Answer;
import org.junit.jupiter.api.Test;

/** What every source of quotes does, whoever it is. */
interface QuoteSourceContract {
    /** One that has quotes for some instruments. */
    QuoteSource source();

    @Test
    default void it_has_a_name() {
        assertThat(source().name()).isNotBlank();
    }

    @Test
    default void it_answers_for_what_it_says_it_can_quote_once_each() {
        Set<Instrument> known = source().instruments();
        assertThat(known).isNotEmpty();

        assertThat(quotes(known)).extracting(Quote::instrument).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    default void it_answers_for_nothing_that_was_not_asked() {
        Instrument one = source().instruments().iterator().next();

        assertThat(quotes(Set.of(one))).extracting(Quote::instrument).containsExactly(one);
    }

    @Test
    default void what_it_does_not_have_is_absent() {
        assertThat(quotes(Set.of(Instrument.unlisted("NO-SUCH-THING")))).isEmpty();
        assertThat(quotes(Set.of())).isEmpty();
    }

    private List<Quote> quotes(Set<Instrument> wanted) {
        return switch (source().quotes(wanted)) {
            case Answer.Quotes(List<Quote> quotes) -> quotes;
            case Answer.Unavailable(String reason) -> throw new AssertionError(reason);
        };
    }
}
