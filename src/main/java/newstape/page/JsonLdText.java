package newstape.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as pages hold it: written by hand, by templates and by programs that escape once too often. Read as it stands
 * where it is JSON; else once more without its escapes; else with its commonest faults mended.
 */
final class JsonLdText {
    /** In characters; nothing that says who wrote what is longer. */
    private static final int LONGEST = 1_000_000;

    private static final Pattern WRAPPED = Pattern.compile("^(?:/[/*]\\s*)?(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?");
    private static final Pattern WRAPPING = Pattern.compile("(?:/[/*]\\s*)?(?:]]>|-->)(?:\\s*\\*/)?$");
    private static final Pattern ESCAPED = Pattern.compile("& ?(?:#34|#x22|quot);", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPLIT_ESCAPE = Pattern.compile("& ?# ?(?=x?[0-9a-f]{1,6};)", Pattern.CASE_INSENSITIVE);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonLdText() {}

    /** What the text of a script says; empty where that is nothing, too long, or no JSON even when mended. */
    static Optional<JsonNode> parsed(String data) {
        if (data.length() > LONGEST) {
            return Optional.empty();
        }
        String json = bare(data);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        return read(json).or(() -> unescaped(json)).or(() -> read(JsonMending.mended(json)));
    }

    private static String bare(String data) {
        String inner = WRAPPED.matcher(data.strip()).replaceFirst("").strip();
        boolean wrapped = inner.endsWith(">") || inner.endsWith("/");
        String bare = wrapped ? WRAPPING.matcher(inner).replaceFirst("").strip() : inner;
        return bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Optional<JsonNode> unescaped(String json) {
        if (!ESCAPED.matcher(json).find()) {
            return Optional.empty();
        }
        String plain = Parser.unescapeEntities(SPLIT_ESCAPE.matcher(json).replaceAll("&#"), false);
        return read(plain).or(() -> read(JsonMending.mended(plain)));
    }

    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(JSON.readTree(json)).filter(JsonNode::isContainer);
        } catch (JacksonException e) { // pages write what isn't JSON
            return Optional.empty();
        }
    }
}
