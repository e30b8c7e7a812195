package newstape.platform.console;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Lines from a terminal that can do nothing but print: no editing, no escape codes. */
final class BarePrompt implements Prompt {
    private static final Duration LOOK_UP = Duration.ofMillis(250);

    private final Terminal terminal;
    private final BoundedLines lines;

    BarePrompt(Terminal terminal) {
        this.terminal = terminal;
        this.lines = new BoundedLines(this::character, Conversation.LONGEST_LINE);
    }

    /** Looks up now and then: a read that waits on a closed terminal would wait for one more line. */
    private int character() throws IOException {
        int c = NonBlockingReader.READ_EXPIRED;
        while (c == NonBlockingReader.READ_EXPIRED) {
            c = terminal.reader().read(LOOK_UP.toMillis());
        }
        return c;
    }

    @Override
    public Optional<String> next() {
        terminal.writer().print(SIGN);
        terminal.writer().flush();
        try {
            return lines.next();
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
