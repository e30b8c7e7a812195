package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import newstape.article.Article;
import newstape.quote.Tape;

/** Pages for tests, and short ways to what was read in them. */
final class Fixture {
    private static final Path REAL = Path.of("../shared/seeds/000_ee61ae6654d2a0e8.txt");

    private Fixture() {}

    /** The real page; the test is skipped where it isn't there, except on the build's own machine. */
    static String realPage() {
        boolean there = Files.isRegularFile(REAL);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the real page is there").isTrue();
        }
        assumeTrue(there, "the real page isn't on this machine");
        try {
            return Files.readString(REAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading reading(byte[] bytes) {
        return new PageReader().read(new Capture("page", bytes, Optional.empty(), Optional.empty()));
    }

    static Reading reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    static Page page(String text) {
        Reading reading = reading(text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).page();
    }

    static Article article(String text) {
        return page(text).article().orElseThrow();
    }

    static Tape tape(String text) {
        return page(text).tape().orElseThrow();
    }

    /** The entries, one a line: symbol, price, currency, percent. */
    static java.util.List<String> entries(String text) {
        return tape(text).entries().stream().map(Fixture::shown).toList();
    }

    private static String shown(Tape.Entry entry) {
        return "%s %s %s %s"
                .formatted(
                        entry.symbol(),
                        entry.price().toPlainString(),
                        entry.currency(),
                        entry.percent().map(java.math.BigDecimal::toPlainString).orElse("-"));
    }
}
