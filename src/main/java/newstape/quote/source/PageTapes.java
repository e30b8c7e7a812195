package newstape.quote.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newstape.quote.AsOf;
import newstape.quote.Change;
import newstape.quote.Instrument;
import newstape.quote.Instruments;
import newstape.quote.Quote;
import newstape.quote.QuoteSource;
import newstape.quote.Tape;

/**
 * The tapes that stand on the pages. A tape says what it is as of, often without the day, and never since when its
 * changes are.
 *
 * <p>Of several tapes the one published last counts; what it lacks is taken from those before.
 */
public final class PageTapes implements QuoteSource {
    private final Instruments instruments;
    private volatile State state = new State(Map.of(), Optional.empty());

    private record State(Map<Instrument, Quote> quotes, Optional<Strip> newest) {}

    /** A tape as quotes, in its printed order, and the page it stands on. */
    public record Strip(List<Quote> quotes, AsOf asOf, String page) {
        public Strip {
            quotes = List.copyOf(quotes);
        }
    }

    public PageTapes(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Takes in the tape of a page newer than those before. */
    public synchronized void publish(Tape tape, String page) {
        Map<Instrument, Quote> strip = new LinkedHashMap<>();
        tape.entries().stream()
                .map(entry -> quote(entry, tape.asOf(), page))
                .forEach(quote -> strip.put(quote.instrument(), quote));
        Map<Instrument, Quote> all = new LinkedHashMap<>(strip);
        state.quotes.forEach(all::putIfAbsent);
        state = new State(
                Collections.unmodifiableMap(all),
                Optional.of(new Strip(List.copyOf(strip.values()), tape.asOf(), page)));
    }

    private Quote quote(Tape.Entry entry, AsOf asOf, String page) {
        Optional<Change> change =
                entry.percent().map((BigDecimal percent) -> new Change(percent, Change.Basis.UNSTATED));
        return new Quote(instruments.onTape(entry.symbol()), entry.price(), entry.currency(), change, asOf, page);
    }

    /** The newest tape; empty where no page has one. */
    public Optional<Strip> newest() {
        return state.newest;
    }

    @Override
    public String name() {
        return "tape";
    }

    @Override
    public boolean remote() {
        return false;
    }

    @Override
    public Set<Instrument> instruments() {
        return state.quotes.keySet();
    }

    @Override
    public Answer quotes(Set<Instrument> wanted) {
        Map<Instrument, Quote> quotes = state.quotes;
        return new Answer.Quotes(wanted.stream()
                .flatMap(one -> Optional.ofNullable(quotes.get(one)).stream())
                .toList());
    }
}
