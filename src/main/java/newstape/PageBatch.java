package newstape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import newstape.page.Fault;
import newstape.page.Folder;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Pages by the line: for each request {@code {"id","path","url","charset"}} one answer, in order and flushed. A page
 * that can't be read, or a line that is no request, is answered with an empty page and {@code "error"}.
 */
final class PageBatch {
    private static final String MARK = "\uFEFF";

    private final JsonMapper mapper = JsonMapper.shared();
    private final PageReader reader;
    private final PageErrors errors;

    PageBatch(PageReader reader, PageErrors errors) {
        this.reader = reader;
        this.errors = errors;
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
            JsonNode request = mapper.readTree(line.startsWith(MARK) ? line.substring(1) : line);
            JsonNode id = request.path("id").isValueNode() ? request.path("id") : NullNode.getInstance();
            return text(request, "path")
                    .map(path -> answer(id, read(path, request)))
                    .orElseGet(() -> PageJson.unreadableRequest(id, PageErrors.noRequest("no path")));
        } catch (JacksonException e) {
            return PageJson.unreadableRequest(NullNode.getInstance(), PageErrors.noRequest(e.getOriginalMessage()));
        }
    }

    private String answer(JsonNode id, Reading reading) {
        return switch (reading) {
            case Reading.Read(Page page) -> PageJson.ofRequest(id, page);
            case Reading.Unreadable(Fault fault) -> PageJson.unreadableRequest(id, errors.of(fault));
        };
    }

    private Reading read(String path, JsonNode request) {
        try {
            Optional<URI> address = text(request, "url").flatMap(PageBatch::address);
            return Folder.read(Path.of(path), text(request, "charset"), address, reader);
        } catch (InvalidPathException e) {
            return new Reading.Unreadable(new Fault.Inaccessible(e.getReason()));
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
