package newstape.command;

import java.net.URI;
import java.util.Optional;
import newstape.reply.Call;

/**
 * Something that answers words which somebody typed where no command is: what to call it, and what to ask for it.
 *
 * @param picture the address of one that stands for it
 */
public record Finding(String title, Call call, Optional<URI> picture) {
    /** One without a picture. */
    public Finding(String title, Call call) {
        this(title, call, Optional.empty());
    }
}
