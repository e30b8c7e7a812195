package newstape.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it stands in a column: a line that holds no character which a database or UTF-8 can't. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Halves of characters: Java's strings may hold them, UTF-8 doesn't. Control characters are escaped anyway. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String line(JsonNode node) {
        return HALF.matcher(MAPPER.writeValueAsString(node))
                .replaceAll(half -> half.group()
                        .chars()
                        .mapToObj(unit -> "\\\\u%04x".formatted(unit))
                        .collect(Collectors.joining()));
    }

    /** @throws IllegalStateException where it isn't JSON: nobody else writes there */
    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new IllegalStateException("a column of JSON", broken);
        }
    }

    static void putStrings(ObjectNode node, String name, List<String> strings) {
        if (!strings.isEmpty()) {
            ArrayNode array = node.putArray(name);
            strings.forEach(array::add);
        }
    }

    /** Empty where there is none. */
    static String string(JsonNode node, String name) {
        return perhaps(node, name).orElse("");
    }

    static Optional<String> perhaps(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    static Stream<JsonNode> each(JsonNode node, String name) {
        return node.path(name).valueStream();
    }

    static List<String> strings(JsonNode node) {
        return node.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
