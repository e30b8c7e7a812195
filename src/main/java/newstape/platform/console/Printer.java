package newstape.platform.console;

import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Prints what is no answer, such as help, findings and faults, to a stream that a person reads.
 *
 * <p>What pages and command lines brought in is made harmless for a terminal, and what the stream's charset lacks is
 * spelled otherwise.
 */
public final class Printer {
    private final PrintStream out;
    private final Spelling spelling;

    /** @param charset what {@code out} writes in */
    public Printer(PrintStream out, Charset charset) {
        this.out = out;
        this.spelling = new Spelling(charset);
    }

    /** Prints a text of any number of lines, and a line end. */
    public void print(String text) {
        out.print(spelling.spell(Clean.text(text)) + "\n");
        out.flush();
    }
}
