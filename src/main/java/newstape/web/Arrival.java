package newstape.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a request ended, and what the server says of the copy that is there.
 *
 * @param address after all redirects, without a fragment
 * @param movedForGood where the requested address has moved to according to permanent redirects alone; what was asked
 *     for under the old address is to be asked for there
 * @param maxAge for how long the server calls the copy fresh; zero where it is to be asked each time, at most a year
 */
public record Arrival(
        URI address,
        Optional<URI> movedForGood,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<Duration> maxAge) {}
