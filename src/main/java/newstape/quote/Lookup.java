package newstape.quote;

import java.util.List;

/** What the book has for what somebody typed. */
public sealed interface Lookup {

    record Found(Quote quote) implements Lookup {}

    /** The symbol names several instruments; it is asked which, never guessed. */
    record Ambiguous(String typed, List<Instrument> instruments) implements Lookup {}

    /** Nothing is called so. {@code nearest} were perhaps meant, the likeliest first. */
    record Unknown(String typed, List<Instrument> nearest) implements Lookup {}

    /** The instrument is known, and no source has a quote for it. */
    record Unavailable(Instrument instrument) implements Lookup {}
}
