package newstape.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Where articles come from, and how it has been lately.
 *
 * @param id the database's; never given again
 * @param address where to look now; one source an address, of at most {@value #LONGEST} bytes
 * @param title what a reader would call it
 * @param look what to send along with the next look, so that nothing comes when nothing has changed
 * @param nextLook not before
 * @param failures looks in a row that failed; 0 after one that didn't
 * @param error what the last failure was
 * @param rhythm when it has brought something, as JSON; what is in it is its reader's affair
 */
public record Source(
        long id,
        Kind kind,
        String address,
        String title,
        State state,
        Look look,
        Instant nextLook,
        int failures,
        Optional<String> error,
        String rhythm) {
    private static final int LONGEST = 2_000;

    /** What is at the address. */
    public enum Kind {
        PAGE,
        FEED,
        SITEMAP
    }

    /** Whether it is looked at. */
    public enum State {
        ACTIVE,
        /** Somebody wants it to rest. */
        PAUSED,
        /** It has gone elsewhere, and somebody has to say whether to follow. */
        MOVED,
        /** It has said that it won't come again. */
        GONE
    }

    /**
     * The last look.
     *
     * @param etag as the server sent it
     * @param lastModified as the server sent it
     * @param at when it was
     * @param changed when one last brought something
     */
    public record Look(
            Optional<String> etag, Optional<String> lastModified, Optional<Instant> at, Optional<Instant> changed) {
        public static final Look NONE =
                new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it isn't too long. */
    public static boolean canBeAt(String address) {
        return address.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    public Source {
        if (!canBeAt(address)) {
            throw new IllegalArgumentException("an address of more than " + LONGEST + " bytes");
        }
    }

    /** The same with another past. */
    public Source withRhythm(String other) {
        return new Source(id, kind, address, title, state, look, nextLook, failures, error, other);
    }
}
