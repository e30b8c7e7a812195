package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newstape.article.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is reached on pages that others have read, held a little below. */
class SharedMetadataTest {
    private static final Path PAGES = Path.of("../shared/pages");
    private static final Set<String> JOINING =
            Set.of("by", "and", "von", "und", "par", "et", "por", "de", "la", "posted", "written");

    /** A page as it was read, and what a reader should get, null where that is nothing. */
    private record Read(Metadata metadata, JsonNode expected) {
        Optional<String> expected(String field) {
            return Optional.of(expected.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
        }

        Optional<String> byline() {
            return metadata.authors().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", metadata.authors()));
        }
    }

    private static final List<Read> REVIEWED = new ArrayList<>();
    private static final List<Read> RENDERED = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        boolean there = Files.isDirectory(PAGES);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the shared pages are there").isTrue();
        }
        assumeTrue(there, "the shared pages aren't on this machine");
        JsonMapper mapper = JsonMapper.shared();
        List<String> lines = Files.readAllLines(PAGES.resolve("wcxb/expected.jsonl"));
        for (int i = 0; i < lines.size(); i += 2) { // half of them, for the sake of time
            JsonNode expected = mapper.readTree(lines.get(i));
            Path page = PAGES.resolve("wcxb/" + expected.path("id").asString() + ".html.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                REVIEWED.add(read(html, expected.path("url").asString("https://example.com/"), expected));
            }
        }
        try (Stream<Path> folders = Files.list(PAGES.resolve("readability"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                JsonNode expected = mapper.readTree(Files.readString(folder.resolve("expected-metadata.json")));
                RENDERED.add(read(
                        Files.readString(folder.resolve("source.html")), "http://fakehost/test/page.html", expected));
            }
        }
    }

    private static Read read(String html, String address, JsonNode expected) {
        return new Read(Told.of(html, Optional.of(URI.create(address)), Optional.empty()), expected);
    }

    @Test
    void nine_titles_in_ten_are_as_people_read_them() {
        assertThat(f1(REVIEWED, "title", read -> read.metadata.title(), Titles::same))
                .isGreaterThan(0.88);
    }

    @Test
    void four_authors_in_five_are_as_people_read_them() {
        assertThat(f1(REVIEWED, "byline", Read::byline, SharedMetadataTest::sameNames))
                .isGreaterThan(0.815);
    }

    @Test
    void four_days_in_five_are_as_people_read_them() {
        assertThat(f1(REVIEWED, "published", SharedMetadataTest::published, SharedMetadataTest::sameDay))
                .isGreaterThan(0.82);
    }

    @Test
    void titles_names_and_days_are_as_another_reader_has_them() {
        assertThat(recall(RENDERED, "title", read -> read.metadata.title(), Titles::same))
                .isGreaterThan(0.71);
        assertThat(recall(RENDERED, "byline", Read::byline, SharedMetadataTest::sameNames))
                .isGreaterThan(0.75);
        assertThat(recall(RENDERED, "publishedTime", SharedMetadataTest::published, SharedMetadataTest::sameDay))
                .isGreaterThan(0.97);
    }

    private interface Field {
        Optional<String> of(Read read);
    }

    private interface Agreement {
        boolean of(String read, String expected);
    }

    private static double f1(List<Read> pages, String field, Field got, Agreement same) {
        long right = right(pages, field, got, same);
        long expected =
                pages.stream().filter(page -> page.expected(field).isPresent()).count();
        long said = pages.stream().filter(page -> got.of(page).isPresent()).count();
        return 2.0 * right / (expected + said);
    }

    private static double recall(List<Read> pages, String field, Field got, Agreement same) {
        return (double) right(pages, field, got, same)
                / pages.stream()
                        .filter(page -> page.expected(field).isPresent())
                        .count();
    }

    private static long right(List<Read> pages, String field, Field got, Agreement same) {
        return pages.stream()
                .filter(page -> page.expected(field)
                        .filter(expected -> got.of(page)
                                .filter(said -> same.of(said, expected))
                                .isPresent())
                        .isPresent())
                .count();
    }

    private static Optional<String> published(Read read) {
        return read.metadata.published().map(Published::iso);
    }

    private static boolean sameNames(String one, String other) {
        return words(one).equals(words(other));
    }

    private static Set<String> words(String names) {
        return Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1))
                .filter(word -> !word.isEmpty() && !JOINING.contains(word))
                .collect(Collectors.toSet());
    }

    private static boolean sameDay(String one, String other) {
        Set<LocalDate> days = days(one);
        return days(other).stream().anyMatch(days::contains);
    }

    /** The day as written and in UTC. */
    private static Set<LocalDate> days(String written) {
        return PrintedMoment.find(written).flatMap(PrintedMoment::published).stream()
                .flatMap(published -> switch (published) {
                    case Published.At at ->
                        Stream.of(
                                at.time().toLocalDate(),
                                at.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
                    case Published.On on -> Stream.of(on.day());
                })
                .collect(Collectors.toSet());
    }
}
