package newstape.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Who asks, as servers are told.
 *
 * @param version of the program; what can't stand in a header is left out of it
 * @param contact where to read who runs it, or to write to them
 */
public record UserAgent(String version, Optional<URI> contact) {
    private static final String NAME = "Newstape";

    /** The name by which a robots.txt calls it, in small letters. */
    String name() {
        return NAME.toLowerCase(Locale.ROOT);
    }

    /** {@code Newstape/1.2 (+https://newsroom.example/bot)} */
    String header() {
        String number = version.replaceAll("[^A-Za-z0-9._-]", "");
        String product = number.isEmpty() ? NAME : NAME + "/" + number;
        return contact.map(place -> product + " (+" + place.toASCIIString().replaceAll("[()\\s]", "") + ")")
                .orElse(product);
    }
}
