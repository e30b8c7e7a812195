package newstape.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class QuoteBookTest {
    private final Instruments instruments = Instruments.builtIn(Map.of());
    private final Instrument bitcoin = instruments.onTape("BTC");
    private final Instrument gold = instruments.onTape("XAU");
    private final AtomicLong nanos = new AtomicLong();
    private final FakeSource first = new FakeSource("first");
    private final FakeSource second = new FakeSource("second");
    private final QuoteBook book = new QuoteBook(instruments, List.of(first, second), nanos::get);

    @Test
    void the_first_source_that_has_a_quote_is_believed() {
        first.has(bitcoin, "100");
        second.has(bitcoin, "200").has(gold, "4000");

        assertThat(book.lookUp(List.of("btc", "gold")))
                .containsExactly(new Lookup.Found(first.quote(bitcoin)), new Lookup.Found(second.quote(gold)));
    }

    @Test
    void a_question_for_several_is_one_call_a_source() {
        first.has(bitcoin, "100").has(gold, "4000");

        book.lookUp(List.of("btc", "gold", "bitcoin"));

        assertThat(first.calls).containsExactly(Set.of(bitcoin, gold));
        assertThat(second.calls).isEmpty();
    }

    @Test
    void a_fresh_quote_is_not_asked_for_again() {
        first.has(bitcoin, "100");
        book.lookUp("btc");
        nanos.addAndGet(QuoteBook.FRESH.toNanos() - 1);
        book.lookUp("btc");
        assertThat(first.calls).hasSize(1);

        nanos.addAndGet(1);
        book.lookUp("btc");
        assertThat(first.calls).hasSize(2);
    }

    @Test
    void the_last_known_price_is_served_when_every_source_is_down() {
        first.has(bitcoin, "100");
        book.lookUp("btc");
        nanos.addAndGet(QuoteBook.FRESH.toNanos());
        first.down = true;
        second.down = true;

        assertThat(book.lookUp("btc")).isEqualTo(new Lookup.Found(first.quote(bitcoin)));
    }

    @Test
    void what_is_known_and_has_no_quote_is_unavailable() {
        assertThat(book.lookUp("btc")).isEqualTo(new Lookup.Unavailable(bitcoin));
    }

    @Test
    void what_is_unknown_comes_with_what_is_near_and_has_a_quote() {
        first.has(bitcoin, "100");

        assertThat(book.lookUp("BTX")).isEqualTo(new Lookup.Unknown("BTX", List.of(bitcoin)));
    }

    @Test
    void a_shared_name_is_never_decided() {
        first.has(instruments.onTape("WTI"), "80");

        assertThat(book.lookUp("crude")).isInstanceOf(Lookup.Ambiguous.class);
    }

    @Test
    void what_only_a_source_knows_is_found_by_its_symbol() {
        Instrument unlisted = Instrument.unlisted("NEWCOIN");
        first.has(unlisted, "1");

        assertThat(book.lookUp("$newcoin")).isEqualTo(new Lookup.Found(first.quote(unlisted)));
    }

    @Test
    void symbols_are_completed_before_names() {
        first.has(bitcoin, "1").has(gold, "1").has(instruments.onTape("BNB"), "1");

        assertThat(book.startingWith("b")).extracting(Instrument::symbol).containsExactly("BTC", "BNB");
        assertThat(book.startingWith("$gol")).containsExactly(gold);
    }

    @Test
    void the_symbol_that_was_typed_is_completed_before_longer_ones() {
        Instrument so = Instrument.unlisted("SO");
        first.has(Instrument.unlisted("SOL"), "1").has(so, "1");

        assertThat(book.startingWith("so")).first().isEqualTo(so);
    }

    @Test
    void nothing_is_waited_for_where_no_source_is_far() {
        assertThat(book.atHand(List.of("btc"))).isTrue();
    }

    @Test
    void what_a_far_source_was_asked_for_lately_is_at_hand() {
        first.remote = true;
        first.has(bitcoin, "100");

        assertThat(book.atHand(List.of("btc"))).isFalse();
        book.lookUp("btc");
        assertThat(book.atHand(List.of("btc"))).isTrue();
        nanos.addAndGet(QuoteBook.FRESH.toNanos());
        assertThat(book.atHand(List.of("btc"))).isFalse();
    }

    /** A source that has what it is given, or is down. */
    private static final class FakeSource implements QuoteSource {
        private final String name;
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Set<Instrument>> calls = new ArrayList<>();
        private boolean down;
        private boolean remote;

        private FakeSource(String name) {
            this.name = name;
        }

        FakeSource has(Instrument instrument, String price) {
            quotes.add(new Quote(
                    instrument, new BigDecimal(price), "USD", Optional.empty(), new AsOf.At(Instant.EPOCH), name));
            return this;
        }

        Quote quote(Instrument instrument) {
            return quotes.stream()
                    .filter(quote -> quote.instrument().equals(instrument))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean remote() {
            return remote;
        }

        @Override
        public Set<Instrument> instruments() {
            return new LinkedHashSet<>(quotes.stream().map(Quote::instrument).toList());
        }

        @Override
        public Answer quotes(Set<Instrument> wanted) {
            calls.add(wanted);
            return down
                    ? new Answer.Unavailable("down")
                    : new Answer.Quotes(quotes.stream()
                            .filter(quote -> wanted.contains(quote.instrument()))
                            .toList());
        }
    }
}
