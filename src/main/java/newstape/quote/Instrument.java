package newstape.quote;

import java.util.Locale;

/**
 * What has a price. Its id is its identity; its symbol is a name that others may share.
 *
 * @param id kind and name, as in {@code crypto:bitcoin}, {@code metal:gold}
 * @param symbol upper case, as in {@code BTC}
 * @param name as people call it, as in {@code Bitcoin}; the symbol where nothing better is known
 */
public record Instrument(String id, Kind kind, String symbol, String name) {
    /** What sort of thing it is. */
    public enum Kind {
        CRYPTO,
        METAL,
        ENERGY,
        CURRENCY,
        /** Seen on a tape, and in no list of ours: nothing but its symbol is known. */
        UNLISTED
    }

    /** An instrument of which a tape tells the symbol and nothing else. */
    public static Instrument unlisted(String symbol) {
        return new Instrument("unlisted:" + symbol.toLowerCase(Locale.ROOT), Kind.UNLISTED, symbol, symbol);
    }
}
