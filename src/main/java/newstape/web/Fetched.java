package newstape.web;

import java.net.URI;
import java.util.Optional;

/** What came of a {@link Request}. */
public sealed interface Fetched {
    /**
     * The whole of what is there.
     *
     * @param bytes unpacked, at least one and at most 15,000,000
     * @param contentType as the server calls it, in small letters, without parameters: {@code text/html}
     * @param charset what the server says it is written in: a label, which may be wrong or unknown
     */
    @SuppressWarnings("ArrayRecordComponent") // Fifteen megabytes aren't copied for the sake of equality.
    record Body(byte[] bytes, Optional<String> contentType, Optional<String> charset, Arrival arrival)
            implements Fetched {}

    /** The copy that the request told of is still the newest. */
    record Unchanged(Arrival arrival) implements Fetched {}

    /**
     * Not asked for, by rule. It will be no different next time, unless the address or the site changes.
     *
     * @param address that was refused, the requested one or one that it redirects to, as far as it is an address at all
     */
    record Refused(Refusal reason, URI address) implements Fetched {}

    /**
     * Asked for in vain. It may be different next time.
     *
     * @param address that failed: the requested one, one that it redirects to, or the {@code robots.txt} of either
     */
    record Failed(Failure failure, URI address) implements Fetched {}
}
