package newstape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import newstape.page.Capture;
import newstape.page.Fault;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages by the line: for each request {@code {"id","path","url","charset"}} one answer, in order and flushed. A page
 * that can't be read, or a line that is no request, is answered with an empty page and {@code "error"}.
 */
final class PageBatch {
    private final JsonMapper mapper = JsonMapper.shared();
    private final PageReader reader;

    PageBatch(PageReader reader) {
        this.reader = reader;
    }

    void run(BufferedReader in, PrintWriter out) throws IOException {
        for (String line = in.readLine(); line != null && !out.checkError(); line = in.readLine()) {
            if (!line.isBlank()) {
                out.print(answer(line) + "\n");
                out.flush();
            }
        }
    }

    private String answer(String line) {
        try {
            JsonNode request = mapper.readTree(line);
            String id = request.path("id").asString("");
            return switch (read(request)) {
                case Reading.Read(Page page) -> PageJson.of(id, page);
                case Reading.Unreadable(Fault fault) -> PageJson.unreadable(id, fault.toString());
            };
        } catch (JacksonException e) {
            return PageJson.unreadable("", "not a request: " + e.getOriginalMessage());
        }
    }

    private Reading read(JsonNode request) {
        String path = request.path("path").asString("");
        try {
            byte[] bytes = Files.readAllBytes(Path.of(path));
            return reader.read(new Capture(
                    path, bytes, text(request, "charset"), text(request, "url").flatMap(PageBatch::address)));
        } catch (IOException | InvalidPathException e) {
            return new Reading.Unreadable(new Fault.Inaccessible(String.valueOf(e.getMessage())));
        }
    }

    private static Optional<String> text(JsonNode request, String name) {
        return Optional.of(request.path(name).asString("")).filter(text -> !text.isBlank());
    }

    private static Optional<URI> address(String typed) {
        try {
            return Optional.of(new URI(typed));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
