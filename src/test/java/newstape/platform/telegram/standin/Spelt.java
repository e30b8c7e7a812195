package newstape.platform.telegram.standin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that came as strings, read as what their fields want. */
final class Spelt {
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "false", false);
    private static final Set<String> STRINGS = Set.of("String", "InputFile");

    private Spelt() {}

    /** What can't be read as any of a field's types stays a string. */
    static void read(Shape method, ObjectNode parameters) {
        for (Shape.Field field : method.fields()) {
            JsonNode written = parameters.path(field.name());
            if (written.isString()) {
                parameters.set(field.name(), read(field.types(), written));
            }
        }
    }

    private static JsonNode read(List<String> types, JsonNode written) {
        String text = written.asString();
        if (text.isBlank() || types.stream().anyMatch(STRINGS::contains)) {
            return written;
        } else if (types.contains("Boolean")) {
            return TRUTHS.containsKey(text)
                    ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text))
                    : written;
        }
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return written;
        }
    }
}
