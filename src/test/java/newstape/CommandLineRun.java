package newstape;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A start of the program in this process: a home folder of its own with the pages that come with it, piped streams, a
 * fixed clock.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record CommandLineRun(Path home, Locale language, Charset charset, Map<String, String> environment, byte[] input) {

    /** What came of it. */
    record Ended(int status, String output, String errors) {
        List<String> lines() {
            return output.lines().toList();
        }
    }

    /** In {@code home}, into which the pages are copied; in English and UTF-8, with nothing to read. */
    static CommandLineRun in(Path home) {
        copySeeds(home.resolve("seeds"));
        return new CommandLineRun(home, Locale.ENGLISH, StandardCharsets.UTF_8, Map.of(), new byte[0]);
    }

    CommandLineRun language(Locale other) {
        return new CommandLineRun(home, other, charset, environment, input);
    }

    CommandLineRun charset(Charset other) {
        return new CommandLineRun(home, language, other, environment, input);
    }

    CommandLineRun environment(Map<String, String> other) {
        return new CommandLineRun(home, language, charset, other, input);
    }

    CommandLineRun input(String typed) {
        return input(typed.getBytes(charset));
    }

    CommandLineRun input(byte... typed) {
        return new CommandLineRun(home, language, charset, environment, typed);
    }

    Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(new PrintStream(out, true, charset), new PrintStream(err, true, charset), arguments);
        return new Ended(status, out.toString(charset), err.toString(charset));
    }

    /** Runs it with an output of somebody else's; returns the exit status. */
    int run(PrintStream out, PrintStream err, String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                out,
                err,
                charset,
                false,
                environment,
                home,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                stop -> () -> {});
        return new Main(surroundings, language).run(arguments);
    }

    Path file(String name, String content) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(home.resolve(name).resolveSibling("."));
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copySeeds(Path folder) {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            Files.createDirectories(folder);
            for (Path seed : seeds.toList()) {
                Path copy = Files.copy(seed, folder.resolve(seed.getFileName()));
                Files.setLastModifiedTime(copy, FileTime.from(Newsroom.CAPTURED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
