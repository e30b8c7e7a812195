package newstape.reply;

import java.net.URI;
import java.util.Optional;
import newstape.text.Text;

/**
 * Where a reply is from, and as of when.
 *
 * @param asOf when it is as of and how old that is; empty text where that has no meaning, as for a help text
 */
public record Credit(Text source, Optional<URI> link, Text asOf) {}
