package newstape.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real pages beside the repository, with what a reader should get of each. */
final class PageSuites {
    private static final Path PAGES = Path.of("../shared/pages");
    private static final URI FAKE = URI.create("http://fakehost/test/page.html");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Which half of its suite a page is in: rules are made by what is seen in the first, and proven on the second. */
    enum Half {
        TUNED,
        HELD_OUT
    }

    /**
     * A page.
     *
     * @param sections headings, empty for what stands before the first, and what is below them
     * @param allHeadings of any level
     */
    record Sample(
            String id,
            Capture capture,
            URI address,
            String title,
            String text,
            List<String> with,
            List<String> without,
            List<Below> sections,
            List<String> allHeadings) {
        Half half() {
            CRC32 hash = new CRC32();
            hash.update(id.getBytes(StandardCharsets.UTF_8));
            return hash.getValue() % 2 == 0 ? Half.TUNED : Half.HELD_OUT;
        }
    }

    record Below(String heading, String text) {}

    private PageSuites() {}

    static boolean here() {
        return Files.isDirectory(PAGES);
    }

    static List<Sample> wcxb() {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode gold : lines(PAGES.resolve("wcxb/expected.jsonl"))) {
            String id = gold.get("id").asString();
            String address = gold.path("url").asString("");
            URI web = URI.create(
                    address.isEmpty()
                            ? "https://example.com/"
                            : address.replace(" ", "%20").replace("|", "%7C"));
            samples.add(new Sample(
                    "wcxb/" + id,
                    capture(id, unzipped(PAGES.resolve("wcxb/" + id + ".html.gz")), web),
                    web,
                    gold.path("title").asString(""),
                    gold.get("text").asString(),
                    strings(gold.get("with")),
                    strings(gold.get("without")),
                    List.of(),
                    List.of()));
        }
        return samples;
    }

    static List<Sample> readability() {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PAGES.resolve("readability"))) {
            for (Path folder : folders.sorted().toList()) {
                ExpectedHtml expected = ExpectedHtml.of(Jsoup.parse(Files.readString(folder.resolve("expected.html"))));
                JsonNode said = MAPPER.readTree(Files.readString(folder.resolve("expected-metadata.json")));
                samples.add(new Sample(
                        "readability/" + folder.getFileName(),
                        capture(
                                folder.getFileName().toString(),
                                Files.readAllBytes(folder.resolve("source.html")),
                                FAKE),
                        FAKE,
                        said.path("title").asString(""),
                        expected.text(),
                        List.of(),
                        List.of(),
                        expected.sections(),
                        expected.headings()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static Capture capture(String name, byte[] bytes, URI address) {
        return new Capture(name, bytes, Optional.of("utf-8"), Optional.of(address));
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(MAPPER::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unzipped(Path file) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode nodes) {
        List<String> strings = new ArrayList<>();
        nodes.forEach(node -> strings.add(node.asString()));
        return strings;
    }
}
