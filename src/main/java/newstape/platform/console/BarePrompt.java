package newstape.platform.console;

import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Terminal;

/** Lines from a terminal that can do nothing but print: no editing, no escape codes. */
final class BarePrompt implements Prompt {
    private final Terminal terminal;
    private final BoundedLines lines;

    BarePrompt(Terminal terminal) {
        this.terminal = terminal;
        this.lines = new BoundedLines(terminal.reader(), Conversation.LONGEST_LINE);
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
