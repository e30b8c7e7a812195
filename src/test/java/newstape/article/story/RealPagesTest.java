package newstape.article.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newstape.article.Article;
import newstape.page.Capture;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import org.junit.jupiter.api.Test;

/** Hundreds of real pages on as many things, as if all had come in one day: few of them are on one event. */
class RealPagesTest {
    private static final Path PAGES = Path.of("../shared/pages");
    private static final Instant DAY = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void real_pages_on_different_things_start_stories_of_their_own() throws IOException {
        boolean there = Files.isDirectory(PAGES);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the real pages are there").isTrue();
        }
        assumeTrue(there, "the real pages aren't on this machine");
        Stories stories = new Stories(2_000);
        Map<StoryId, Article> first = new HashMap<>();
        List<String> joined = new ArrayList<>();
        int placed = 0;
        for (Path file : files()) {
            Optional<Article> article = article(file);
            if (article.isPresent() && article.get().text().length() > 200) {
                Article undated = undated(article.get(), file);
                placed++;
                switch (stories.place(undated, file.toString(), DAY)) {
                    case Placement.Starts(StoryId story) -> first.put(story, undated);
                    case Placement.Joins(StoryId story, double likeness) -> {
                        Article other = Objects.requireNonNull(first.get(story));
                        // the suites have some pages twice
                        if (!sentences(other).containsAll(sentences(undated))) {
                            joined.add("%.3f %s / %s".formatted(likeness, other.title(), undated.title()));
                        }
                    }
                }
            }
        }

        assertThat(placed).isGreaterThan(600);
        assertThat(joined).hasSizeLessThanOrEqualTo(placed / 100);
    }

    private static Set<String> sentences(Article article) {
        return Pattern.compile("(?<=[.!?])\\s+").splitAsStream(article.text()).collect(Collectors.toSet());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES, 3)) {
            return files.filter(file -> file.toString().endsWith(".html.gz") || file.endsWith("source.html"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Article> article(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            bytes = in.readAllBytes();
        }
        Reading reading =
                new PageReader().read(new Capture(file.toString(), bytes, Optional.empty(), Optional.empty()));
        return reading instanceof Reading.Read(Page page) ? page.article() : Optional.empty();
    }

    /** Dates would keep most apart: here nothing but the words does. */
    private static Article undated(Article article, Path file) {
        return new Article(
                newstape.article.ArticleId.of(file.toString()),
                article.title(),
                article.authors(),
                Optional.empty(),
                Optional.empty(),
                article.link(),
                article.language(),
                article.breadcrumb(),
                article.tags(),
                article.picture(),
                article.coverage(),
                article.sections());
    }
}
