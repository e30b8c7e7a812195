package newstape.platform.discord.standin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message of the bot's, as it is now. */
public record Message(ObjectNode json) {
    private static final int EPHEMERAL = 64;
    private static final int LOADING = 128;

    public String id() {
        return json.path("id").asString();
    }

    public String channel() {
        return json.path("channel_id").asString();
    }

    public boolean isEphemeral() {
        return (json.path("flags").asInt() & EPHEMERAL) != 0;
    }

    /** Whether it still says that an answer is under way. */
    public boolean isLoading() {
        return (json.path("flags").asInt() & LOADING) != 0;
    }

    /** All that it says: content, titles and descriptions. */
    public String says() {
        StringBuilder said = new StringBuilder(json.path("content").asString(""));
        json.path("embeds")
                .forEach(embed -> said.append('\n')
                        .append(embed.path("title").asString(""))
                        .append('\n')
                        .append(embed.path("description").asString("")));
        return said.toString().strip();
    }

    public int colour() {
        return json.path("embeds").path(0).path("color").asInt(-1);
    }

    public List<JsonNode> components() {
        return json.path("components")
                .valueStream()
                .flatMap(row -> row.path("components").valueStream())
                .toList();
    }

    public List<String> labels() {
        return components().stream()
                .map(component -> component.path("label").asString(""))
                .toList();
    }

    /** The button with this label. */
    public Optional<JsonNode> button(String label) {
        return components().stream()
                .filter(component -> component.path("label").asString("").equals(label))
                .findFirst();
    }

    /** The option with this label, of any menu. */
    public Stream<Option> options() {
        return components().stream()
                .filter(component -> component.path("type").asInt() == 3)
                .flatMap(menu -> menu.path("options")
                        .valueStream()
                        .map(option -> new Option(
                                menu.path("custom_id").asString(),
                                option.path("label").asString(),
                                option.path("value").asString())));
    }

    /** One option of a menu. */
    public record Option(String menu, String label, String value) {}
}
