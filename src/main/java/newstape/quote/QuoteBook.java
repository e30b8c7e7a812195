package newstape.quote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The quotes there are, for whoever asks. Asks its sources in their order, each at most once a question; the first that
 * has a quote is believed.
 *
 * <p>A quote is asked for again when it was last asked for more than {@link #FRESH} ago. Where no source has one then,
 * the last that was good stands: its {@link Quote#asOf} says how old it is. Nothing ever takes the place of a quote but
 * another quote.
 */
public final class QuoteBook {
    /** How long a quote is answered with before the sources are asked again. */
    public static final Duration FRESH = Duration.ofSeconds(60);

    private static final int MOST_INSTRUMENTS = 10_000;

    private final Instruments instruments;
    private final List<QuoteSource> sources;
    private final Ticker ticker;
    private final Cache<Instrument, Held> held;

    private record Held(Quote quote, long askedAt) {}

    public QuoteBook(Instruments instruments, List<QuoteSource> sources, Ticker ticker) {
        this.instruments = instruments;
        this.sources = List.copyOf(sources);
        this.ticker = ticker;
        this.held = Caffeine.newBuilder().maximumSize(MOST_INSTRUMENTS).build();
    }

    /** What there is for each of {@code typed}, in that order. */
    public List<Lookup> lookUp(List<String> typed) {
        List<Meaning> meanings = typed.stream().map(this::meaning).toList();
        Set<Instrument> wanted = new LinkedHashSet<>();
        meanings.stream()
                .filter(meaning -> meaning.instruments.size() == 1)
                .forEach(meaning -> wanted.addAll(meaning.instruments));
        Map<Instrument, Quote> quotes = quotes(wanted);
        return meanings.stream().map(meaning -> lookUp(meaning, quotes)).toList();
    }

    public Lookup lookUp(String typed) {
        return lookUp(List.of(typed)).getFirst();
    }

    private record Meaning(String typed, List<Instrument> instruments) {}

    private Meaning meaning(String typed) {
        List<Instrument> listed = instruments.named(typed);
        return new Meaning(typed, listed.isEmpty() ? unlisted(typed) : listed);
    }

    private List<Instrument> unlisted(String typed) {
        String symbol = typed.startsWith("$") ? typed.substring(1) : typed;
        Instrument unlisted = Instrument.unlisted(symbol.toUpperCase(Locale.ROOT));
        return known().contains(unlisted) ? List.of(unlisted) : List.of();
    }

    private Lookup lookUp(Meaning meaning, Map<Instrument, Quote> quotes) {
        List<Instrument> meant = meaning.instruments;
        if (meant.isEmpty()) {
            return new Lookup.Unknown(meaning.typed, instruments.nearest(meaning.typed, known()));
        }
        if (meant.size() > 1) {
            return new Lookup.Ambiguous(meaning.typed, meant);
        }
        Instrument instrument = meant.getFirst();
        return Optional.ofNullable(quotes.get(instrument))
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(() -> new Lookup.Unavailable(instrument));
    }

    /** The quotes there are for {@code wanted}; what has none is absent. */
    public Map<Instrument, Quote> quotes(Collection<Instrument> wanted) {
        Set<Instrument> due = new LinkedHashSet<>(wanted);
        due.removeIf(this::fresh);
        for (QuoteSource source : sources) {
            if (!due.isEmpty()
                    && source.quotes(Set.copyOf(due)) instanceof QuoteSource.Answer.Quotes(List<Quote> quotes)) {
                quotes.forEach(quote -> held.put(quote.instrument(), new Held(quote, ticker.read())));
                quotes.forEach(quote -> due.remove(quote.instrument()));
            }
        }
        Map<Instrument, Quote> answered = new LinkedHashMap<>();
        for (Instrument instrument : wanted) {
            Optional.ofNullable(held.getIfPresent(instrument))
                    .ifPresent(found -> answered.put(instrument, found.quote));
        }
        return answered;
    }

    private boolean fresh(Instrument instrument) {
        Held found = held.getIfPresent(instrument);
        return found != null && ticker.read() - found.askedAt < FRESH.toNanos();
    }

    /** Whether {@link #lookUp(List)} of these waits for nobody. */
    public boolean atHand(List<String> typed) {
        return atHandAll(typed.stream()
                .map(this::meaning)
                .filter(meaning -> meaning.instruments.size() == 1)
                .flatMap(meaning -> meaning.instruments.stream())
                .toList());
    }

    /** Whether {@link #quotes} of these waits for nobody. */
    public boolean atHandAll(Collection<Instrument> wanted) {
        return sources.stream().noneMatch(QuoteSource::remote)
                || wanted.stream().allMatch(this::fresh);
    }

    /** What a message names that can be quoted. */
    public Mentions mentions() {
        return Mentions.of(instruments, known());
    }

    /** What the sources can quote. */
    public Set<Instrument> known() {
        Set<Instrument> known = new LinkedHashSet<>();
        sources.forEach(source -> known.addAll(source.instruments()));
        return known;
    }

    /**
     * Instruments whose symbol, name or a word of whose name goes on from {@code begun}, in this order; before all, the
     * one whose symbol it is.
     */
    public List<Instrument> startingWith(String begun) {
        String start = (begun.startsWith("$") ? begun.substring(1) : begun).toUpperCase(Locale.ROOT);
        Set<Instrument> known = known();
        List<Predicate<Instrument>> rank = List.of(
                instrument -> instrument.symbol().equals(start),
                instrument -> instrument.symbol().startsWith(start),
                instrument -> upper(instrument).startsWith(start),
                instrument -> upper(instrument).contains(" " + start));
        return rank.stream()
                .flatMap(fits -> known.stream().filter(fits))
                .distinct()
                .toList();
    }

    private static String upper(Instrument instrument) {
        return instrument.name().toUpperCase(Locale.ROOT);
    }
}
