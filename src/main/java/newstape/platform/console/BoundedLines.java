package newstape.platform.console;

import java.io.IOException;
import java.util.Optional;

/**
 * The lines of a stream, whatever their length: of a line that is too long there is one character more than allowed.
 */
final class BoundedLines {
    private static final int MARK = '\uFEFF';

    /** A stream of characters: the next, or less than 0 at the end. */
    @FunctionalInterface
    interface Characters {
        int next() throws IOException;
    }

    private final Characters in;
    private final int most;
    private boolean afterReturn;
    private boolean atStart = true;

    BoundedLines(Characters in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line without its end, which is any that there is; nothing at the end of the stream. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        for (int c = read(); c >= 0; c = read()) {
            any = true;
            if (c == '\n' || c == '\r') {
                afterReturn = c == '\r';
                return Optional.of(line.toString());
            }
            if (line.length() <= most) {
                line.append((char) c);
            }
        }
        return any ? Optional.of(line.toString()) : Optional.empty();
    }

    /** The next character, past a byte-order mark and the second half of a line end. */
    private int read() throws IOException {
        int c = in.next();
        if ((afterReturn && c == '\n') || (atStart && c == MARK)) {
            c = in.next();
        }
        afterReturn = false;
        atStart = false;
        return c;
    }
}
