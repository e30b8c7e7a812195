package newstape;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import newstape.platform.console.Look;
import newstape.platform.console.Printer;

/**
 * What the program finds around it when it starts.
 *
 * @param home the folder with {@code seeds} and {@code config}, where nothing else is said
 * @param charset what its input and output are written in
 * @param terminal whether a person sits at both its input and its output
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        boolean terminal,
        Map<String, String> environment,
        Path home,
        Clock clock,
        Stops stops) {

    /** What its output looks like where it isn't the chat's. */
    Look look() {
        return Look.of(environment, charset, terminal);
    }

    /** Prints to standard output what is no answer. */
    void print(String text) {
        new Printer(out, charset).print(text);
    }

    /** Prints to standard error. */
    void complain(String text) {
        new Printer(err, charset).print(text);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                System.out,
                System.err,
                System.out.charset(),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                System.getenv(),
                Path.of(System.getProperty("newstape.home", "")),
                Clock.systemUTC(),
                Stops.ofProcess());
    }
}
