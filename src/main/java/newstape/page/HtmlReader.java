package newstape.page;

import java.net.URI;
import java.util.Optional;

/** Reads a page that is HTML. */
final class HtmlReader {
    Page read(String html, Optional<URI> address) {
        return new Page(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
