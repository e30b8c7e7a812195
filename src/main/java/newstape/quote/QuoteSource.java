package newstape.quote;

import java.util.List;
import java.util.Set;

/**
 * A provider of quotes: a port.
 *
 * <p>May block, and bounds its own waiting. Safe for use by many threads. Throws nothing for what a provider can do
 * wrong: that is {@link Answer.Unavailable}. A shape it doesn't know makes it unavailable, never a price of zero.
 */
public interface QuoteSource {
    /** As a reader would call it. */
    String name();

    /** What it can quote now. */
    Set<Instrument> instruments();

    /** The quotes it has for {@code wanted}, in one call. What it doesn't have is absent. */
    Answer quotes(Set<Instrument> wanted);

    /** What a source says. */
    sealed interface Answer {
        /** These, each for an instrument that was wanted, at most one an instrument. */
        record Quotes(List<Quote> quotes) implements Answer {
            public Quotes {
                quotes = List.copyOf(quotes);
            }
        }

        /** Nothing, for now. {@code reason} is for the operator's eyes. */
        record Unavailable(String reason) implements Answer {}
    }
}
