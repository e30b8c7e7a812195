package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.platform.console.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what a reader gets. */
final class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern TRANSCRIPT = Pattern.compile("(?s)```text\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("`/([a-z]+)`");

    @Test
    void its_conversation_is_answered_so(@TempDir Path pages) throws IOException {
        String readme = Files.readString(README);
        Matcher transcript = TRANSCRIPT.matcher(readme);
        assertThat(transcript.find()).isTrue();
        String shown = transcript.group(1);
        String[] typed = shown.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toArray(String[]::new);

        String played = new Transcript(Newsroom.withSeeds(pages).router(), Transcript.asker()).play(typed);

        if (System.getProperty("snapshots", "").equals("update")) {
            Files.writeString(README, readme.replace(shown, played));
        } else {
            assertThat(played).isEqualTo(shown);
        }
        assertThat(typed).isNotEmpty();
    }

    @Test
    void what_it_links_to_is_there() throws IOException {
        for (Path page : new Path[] {README, Path.of("ARCHITECTURE.md"), Path.of("CHANGELOG.md")}) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(link.group(1).startsWith("https:") || Files.exists(Path.of(link.group(1))))
                        .as(link.group(1))
                        .isTrue();
            }
        }
    }

    @Test
    void it_names_every_command_there_is(@TempDir Path pages) throws IOException {
        String[] named = COMMAND.matcher(Files.readString(README))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toArray(String[]::new);
        String[] wired = Newsroom.withSeeds(pages).router().commands().all().stream()
                .map(command -> command.signature().name())
                .toArray(String[]::new);

        assertThat(Arrays.asList(named)).containsAll(Arrays.asList(wired));
    }
}
