package newstape.store;

import java.time.Instant;
import java.util.Optional;
import newstape.quote.Tape;

/**
 * A tape that was read.
 *
 * @param name what a reader would call where it stands: a site's name, or a file's
 * @param source the id of the source that brought it
 * @param seen when
 */
public record KeptTape(Tape tape, String name, Optional<Long> source, Instant seen) {}
