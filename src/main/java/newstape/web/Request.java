package newstape.web;

import java.net.URI;
import java.util.Optional;

/**
 * What is to be fetched.
 *
 * @param address as found, in whatever spelling; its fragment is of no account
 * @param etag the {@link Arrival#etag} of the copy that the caller has, so that an unchanged one isn't sent again
 * @param lastModified the {@link Arrival#lastModified} of that copy
 * @param typed whether a person has typed the address, to see it once. Then the site's robots.txt isn't asked, which is
 *     for programs that find their way by themselves
 */
public record Request(
        URI address, Purpose purpose, Optional<String> etag, Optional<String> lastModified, boolean typed) {
    /** One that a program makes by itself. */
    public Request(URI address, Purpose purpose, Optional<String> etag, Optional<String> lastModified) {
        this(address, purpose, etag, lastModified, false);
    }

    /** Whatever is there, unconditionally. */
    public static Request to(URI address, Purpose purpose) {
        return new Request(address, purpose, Optional.empty(), Optional.empty());
    }

    /** Whatever is there, unconditionally, for the person who typed its address. */
    public static Request typed(URI address, Purpose purpose) {
        return new Request(address, purpose, Optional.empty(), Optional.empty(), true);
    }

    /** The same, unless the copy that came this way is still the newest. */
    public Request unlessStill(Arrival copy) {
        return new Request(address, purpose, copy.etag(), copy.lastModified(), typed);
    }

    boolean isConditional() {
        return etag.isPresent() || lastModified.isPresent();
    }
}
