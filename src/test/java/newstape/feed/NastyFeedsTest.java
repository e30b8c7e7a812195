package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.feed.FeedReading.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some nine hundred feeds that were made to be hard to read. */
final class NastyFeedsTest {
    private static final Path FOLDER = Path.of("../shared/nasty/feeds");
    private static final Pattern NOT_TAGS = Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>");
    private static final Pattern ITEM =
            Pattern.compile("<(?:\\w+:)?(?:item|entry)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);

    @BeforeEach
    void assumeTheFeeds() {
        boolean there = Files.isDirectory(FOLDER);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the hard feeds are there").isTrue();
        }
        assumeTrue(there, "the hard feeds aren't on this machine");
    }

    @Test
    void each_gives_a_feed_with_all_its_items() throws IOException {
        List<String> missed = new ArrayList<>();
        List<Path> paths = paths();
        for (Path path : paths) {
            byte[] bytes = Files.readAllBytes(path);
            if (!(Feeds.reading(bytes) instanceof Read read)
                    || read.feed().items().size() != items(bytes)) {
                missed.add(path.toString());
            }
        }

        assertThat(paths).hasSizeGreaterThan(900);
        assertThat(missed).isEmpty();
    }

    private static List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static long items(byte[] bytes) {
        String text = Characters.of(bytes, Optional.empty());
        return ITEM.matcher(NOT_TAGS.matcher(text).replaceAll("")).results().count();
    }
}
