package newstape.page;

import java.net.URI;
import java.util.Optional;

/**
 * A page as it was taken down.
 *
 * @param name what a person would call it: a file's name, or an address
 * @param bytes as they came. They aren't copied: whoever hands them over leaves them alone from then on
 * @param charset what the transport said they are written in; empty where it said nothing
 * @param address where the page stands on the web, where that is known
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of one page; compared by nobody
public record Capture(String name, byte[] bytes, Optional<String> charset, Optional<URI> address) {}
