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

    /** Whether asking it for quotes goes over a network, so that whoever asks may have to wait. */
    boolean remote();

    /** What it can quote now, as far as it knows without asking anybody: this never waits. */
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
