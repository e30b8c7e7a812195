package newstape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.settings.Loaded;
import newstape.settings.Settings;
import newstape.settings.SettingsFile;
import newstape.words.Lexicon;

/** The whole program, wired over a folder of pages, at a fixed time. */
final class Newsroom {
    /** When it is asked. */
    static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");

    /** When its pages were taken down. */
    static final Instant CAPTURED = Instant.parse("2026-11-22T05:00:00Z");

    static final Path REAL_PAGES = Path.of("../shared/seeds");

    private Newsroom() {}

    /** Over copies of the pages that come with the program. */
    static Wiring withSeeds(Path folder) {
        copy(Path.of("seeds"), folder);
        return over(folder);
    }

    /** Over a copy of the real page; the test is skipped where that isn't there, except on the build's own machine. */
    static Wiring withRealPage(Path folder) {
        assumeShared(REAL_PAGES);
        copy(REAL_PAGES, folder);
        return over(folder);
    }

    static void assumeShared(Path path) {
        boolean there = Files.exists(path);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s is there", path).isTrue();
        }
        assumeTrue(there, path + " isn't on this machine");
    }

    static Wiring over(Path pages) {
        Path nowhere = pages.resolve("no-such-file");
        Locations places = new Locations(Optional.of(pages), pages, Optional.empty(), nowhere, pages.resolve("data"));
        return new Wiring(settings(), places, new Lexicon(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Settings settings() {
        return switch (SettingsFile.usual(Path.of("no-such-file")).load(Map.of())) {
            case Loaded.Sound(Settings settings) -> settings;
            case Loaded.Faulty faulty -> throw new AssertionError(faulty);
        };
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copy = Files.copy(file, to.resolve(file.getFileName()));
                Files.setLastModifiedTime(copy, FileTime.from(CAPTURED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
