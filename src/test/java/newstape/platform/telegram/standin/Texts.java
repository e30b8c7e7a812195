package newstape.platform.telegram.standin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people write, with what Telegram marks in it by itself: commands, mentions, links, hashtags and cashtags. */
final class Texts {
    private static final Map<String, Pattern> MARKED = Map.of(
            "bot_command", Pattern.compile("(?<![\\w/<>@])/\\w{1,64}(?:@\\w{3,32})?(?![\\w/])"),
            "mention", Pattern.compile("(?<![\\w/])@\\w{3,32}\\b"),
            "url", Pattern.compile("(?<!\\w)https?://[^\\s<>\"]*[\\w/#=&-]"),
            "hashtag", Pattern.compile("(?<![\\w&])#\\w*[a-zA-Z_]\\w*"),
            "cashtag", Pattern.compile("(?<![\\w$])\\$[A-Z]{1,8}\\b"));

    private Texts() {}

    /** Puts text into a message. */
    static ObjectNode into(ObjectNode message, String text) {
        return into(message, "text", "entities", text);
    }

    static ObjectNode into(ObjectNode message, String field, String entitiesField, String text) {
        message.put(field, text);
        List<JsonNode> entities = entities(text);
        if (!entities.isEmpty()) {
            message.set(entitiesField, Json.array(entities));
        }
        return message;
    }

    /** Offsets and lengths count UTF-16 units, as Java does. */
    static List<JsonNode> entities(String text) {
        List<JsonNode> entities = new ArrayList<>();
        MARKED.forEach((type, pattern) -> {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                entities.add(Json.object("offset", found.start(), "length", found.end() - found.start(), "type", type));
            }
        });
        entities.sort(Comparator.comparingInt(one -> one.path("offset").asInt()));
        return entities;
    }
}
