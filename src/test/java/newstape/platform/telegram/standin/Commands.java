package newstape.platform.telegram.standin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The commands that the bot has people offered, of each scope and language. */
final class Commands {
    private final Map<Place, JsonNode> commands = new HashMap<>();

    private record Place(JsonNode scope, String language) {}

    private static Place place(Parameters asked) {
        JsonNode scope = asked.node("scope").isObject() ? asked.node("scope") : Json.object("type", "default");
        return new Place(scope, asked.text("language_code"));
    }

    JsonNode set(Parameters asked) {
        commands.put(place(asked), asked.node("commands"));
        return Json.TRUE;
    }

    JsonNode delete(Parameters asked) {
        commands.remove(place(asked));
        return Json.TRUE;
    }

    JsonNode get(Parameters asked) {
        return commands.getOrDefault(place(asked), Json.array(List.of()));
    }

    List<JsonNode> of(JsonNode scope, String language) {
        return commands.getOrDefault(new Place(scope, language), Json.array(List.of()))
                .valueStream()
                .toList();
    }
}
