package newstape.feed;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that comes with an item.
 *
 * @param type its media type, {@code audio/mpeg}, as the feed says
 * @param bytes how large it is, where the feed says something above zero
 */
public record Enclosure(URI address, Optional<String> type, OptionalLong bytes) {}
