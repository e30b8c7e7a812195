package newstape.platform.discord.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a request says: its JSON, and the files beside it where it came in parts.
 *
 * @param json an empty object where there was no body
 */
record Payload(JsonNode json, List<File> files) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]+)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]+)\"");

    /** A file of a request in parts. */
    record File(String part, String name, int size) {}

    static Payload of(Received received) {
        if (received.contentType().startsWith("multipart/form-data")) {
            return parts(received);
        }
        return new Payload(
                received.body().length == 0 ? JsonNodeFactory.instance.objectNode() : MAPPER.readTree(received.body()),
                List.of());
    }

    /** Latin-1 keeps every byte a character, so that parts can be cut at their boundaries. */
    private static Payload parts(Received received) {
        Matcher boundary = BOUNDARY.matcher(received.contentType());
        if (!boundary.find()) {
            throw new IllegalArgumentException("no boundary: " + received.contentType());
        }
        String whole = new String(received.body(), StandardCharsets.ISO_8859_1);
        JsonNode json = JsonNodeFactory.instance.objectNode();
        List<File> files = new ArrayList<>();
        for (String part : whole.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
            if (name.find()) {
                String content = part.substring(head + 4, part.length() - 2);
                Matcher file = FILE_NAME.matcher(part.substring(0, head));
                if (name.group(1).equals("payload_json")) {
                    json = MAPPER.readTree(content.getBytes(StandardCharsets.ISO_8859_1));
                } else {
                    files.add(new File(name.group(1), file.find() ? file.group(1) : "", content.length()));
                }
            }
        }
        return new Payload(json, files);
    }
}
