package newstape.platform.telegram.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a body of multipart/form-data. */
final class Parts {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]+)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final int BLANK_LINE = 4;

    private Parts() {}

    /**
     * One part.
     *
     * @param file its file's name, where it is a file
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Part(String name, Optional<String> file, byte[] content) {}

    /** Latin-1 keeps every byte a character, so that parts can be cut at their boundaries. */
    static List<Part> of(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.bad("boundary of multipart/form-data not found");
        }
        String whole = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        for (String part : whole.split(Pattern.quote("\r\n--" + boundary.group(1)), -1)) {
            int head = part.indexOf("\r\n\r\n");
            if (head >= 0) {
                part(part.substring(0, head), part.substring(head + BLANK_LINE)).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private static Optional<Part> part(String head, String content) {
        Matcher name = NAME.matcher(head);
        Matcher file = FILE_NAME.matcher(head);
        return name.find()
                ? Optional.of(new Part(
                        name.group(1),
                        file.find() ? Optional.of(file.group(1)) : Optional.empty(),
                        content.getBytes(StandardCharsets.ISO_8859_1)))
                : Optional.empty();
    }
}
