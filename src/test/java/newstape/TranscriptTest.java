package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.platform.console.Chat;
import newstape.platform.console.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conversations over the pages that come with the program, each a file: what is typed stands behind {@code > }, the
 * answers below. The first line says in which language and how wide. {@code mvn test -Dsnapshots=update} writes what is
 * answered now.
 */
final class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/newstape/transcripts");
    private static final String SIGN = "> ";

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void it_is_answered_as_it_was(Path file, @TempDir Path pages) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String head = lines.getFirst();
        String language = head.substring(0, head.indexOf(' '));
        int columns = Integer.parseInt(head.substring(head.indexOf(' ') + 1));
        String[] typed = lines.stream()
                .filter(line -> line.startsWith(SIGN))
                .map(line -> line.substring(SIGN.length()))
                .toArray(String[]::new);

        String played = new Transcript(Newsroom.withSeeds(pages).router(), asker(language), columns).play(typed);
        String seen = head + "\n" + played;

        if (System.getProperty("snapshots", "").equals("update")) {
            Files.writeString(file, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(file));
    }

    @Test
    void every_command_has_its_transcript(@TempDir Path pages) throws IOException {
        String all = String.join(
                "\n", transcripts().stream().map(TranscriptTest::read).toList());

        Newsroom.withSeeds(pages)
                .router()
                .commands()
                .all()
                .forEach(command -> assertThat(all)
                        .contains("\n" + SIGN + "/" + command.signature().name()));
    }

    private static Asker asker(String language) {
        return Chat.asker(Locale.forLanguageTag(language), ZoneId.of("UTC"), Currency.getInstance("USD"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
