package newstape.web;

import java.time.Duration;

/**
 * What one fetch may take.
 *
 * @param bytes of a body, packed as well as unpacked
 * @param connecting until somebody is connected to; looking a name up has as long
 * @param silence between two bytes
 * @param inAll on the wire; what is read into memory by then is dealt with and done before twenty seconds have passed
 */
record Limits(int bytes, Duration connecting, Duration silence, Duration inAll) {
    static final Limits USUAL =
            new Limits(15_000_000, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(18));
}
