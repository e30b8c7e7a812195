package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Markup is made by renderers, each in its platform; nobody else has it in a string, and no message has it. */
final class MarkupTest {
    private static final Path SOURCES = Path.of("src/main/java/newstape");
    private static final Pattern MARKUP = Pattern.compile(
            "\\\\u001[bB]|\\\\033|\u001b|\\*\\*|__|```|</?(?:b|i|u|s|a|code|pre|strong|em|br)[ >/]|&(?:lt|gt|amp);|\\]\\((?!\\?)");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    @Test
    void no_class_outside_a_platform_has_markup_in_a_string() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(".java")) {
            boolean mayHave = file.startsWith(SOURCES.resolve("platform")) || file.startsWith(SOURCES.resolve("page"));
            Matcher string = STRING.matcher(Files.readString(file));
            while (!mayHave && string.find()) {
                if (MARKUP.matcher(string.group()).find()) {
                    found.add(file + ": " + string.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_message_has_markup() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(".properties")) {
            Files.readAllLines(file).stream()
                    .filter(line -> MARKUP.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
