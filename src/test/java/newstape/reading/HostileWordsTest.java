package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Library;
import newstape.article.Origin;
import newstape.article.Paragraph;
import newstape.article.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HostileWordsTest {
    private static final Path NAUGHTY = Path.of("..", "shared", "nasty", "blns.json");

    static List<String> endless() {
        return List.of(
                "a".repeat(1_000_000),
                "a ".repeat(500_000),
                "a-".repeat(500_000),
                "“".repeat(1_000_000),
                "(. ".repeat(300_000),
                "U.S. ".repeat(200_000),
                "“Why?” A ".repeat(100_000),
                ". ".repeat(500_000),
                "\uD800".repeat(1_000_000),
                "\0".repeat(1_000_000),
                "\u0301".repeat(1_000_000),
                "ﷺ".repeat(200_000),
                "金".repeat(500_000),
                "gold rose. ".repeat(90_000));
    }

    private static Article of(String text) {
        Section section = Section.of(Optional.of(text), List.of(Paragraph.prose("x" + text)));
        return Fixtures.article(text, Optional.empty(), section);
    }

    @ParameterizedTest
    @MethodSource("endless")
    void an_endless_article_is_read(String text) throws Exception {
        Article article = of(text);
        Library library = new Library();
        library.add(article, new Origin("file", Instant.EPOCH));
        try (SearchIndex index = new SearchIndex(library)) {
            assertThat(Summarizer.summarize(article)).isNotNull();
            assertThat(SectionFinder.find(article, "gold")).isNotNull();
            assertThat(index.search("gold", 0, 5)).isNotNull();
            assertThat(library.find("gold")).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("endless")
    void endless_words_are_looked_for(String words) throws Exception {
        Library library = new Library();
        library.add(Fixtures.PORT, new Origin("file", Instant.EPOCH));
        try (SearchIndex index = new SearchIndex(library)) {
            assertThat(SectionFinder.find(Fixtures.PORT, words)).isNotNull();
            assertThat(index.search(words, 0, 5)).isNotNull();
            assertThat(library.find(words)).isNotNull();
            assertThat(library.findAuthor(words)).isNotNull();
        }
    }

    @Test
    void naughty_strings_are_words_and_articles_like_any_others() throws Exception {
        assumeTrue(Files.exists(NAUGHTY) || "true".equals(System.getenv("CI")), "the naughty strings aren't here");
        List<String> strings = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(NAUGHTY.toFile())) {
            strings.add(node.asString());
        }
        Library library = new Library();
        library.add(Fixtures.PORT, new Origin("file", Instant.EPOCH));
        strings.stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> library.add(of(text), new Origin(text, Instant.EPOCH)));
        try (SearchIndex index = new SearchIndex(library)) {
            for (String text : strings) {
                assertThat(SectionFinder.find(Fixtures.PORT, text)).isNotNull();
                assertThat(SectionFinder.find(of(text), text)).isNotNull();
                assertThat(Summarizer.summarize(of(text))).isNotNull();
                assertThat(index.search(text, 0, 5)).isNotNull();
                assertThat(library.find(text)).isNotNull();
                assertThat(library.findAuthor(text)).isNotNull();
            }
        }
    }
}
