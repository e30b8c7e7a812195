package newstape.platform.discord.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bot's messages, in all channels. */
final class Board {
    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final List<Message> said = new CopyOnWriteArrayList<>();

    /** What was said without being asked. */
    List<Message> said() {
        return List.copyOf(said);
    }

    Optional<Message> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    Message message(String id) {
        return find(id).orElseThrow(() -> new Refusal(404, 10008, "Unknown Message"));
    }

    /** Keeps a new message of the bot's; returns its id. */
    String put(String channel, JsonNode data, int flags, ObjectNode author) {
        ObjectNode json = blank(channel, author);
        json.put("flags", flags);
        Message message = new Message(json);
        messages.put(message.id(), message);
        write(json, data);
        return message.id();
    }

    ObjectNode edit(String id, JsonNode data) {
        ObjectNode edited = message(id).json().deepCopy();
        edited.put("flags", edited.path("flags").asInt() & ~128);
        edited.put("edited_timestamp", "2026-11-23T20:00:01Z");
        write(edited, data);
        messages.put(id, new Message(edited));
        return edited;
    }

    private static void write(ObjectNode json, JsonNode data) {
        for (String field : List.of("content", "embeds", "components")) {
            if (data.has(field)) {
                json.set(field, data.path(field).deepCopy());
            }
        }
        json.path("embeds").forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
    }

    void delete(String id) {
        message(id);
        messages.remove(id);
    }

    /** A message sent to a channel; the same nonce is the same message. */
    ObjectNode say(String channel, JsonNode data, ObjectNode author) {
        String nonce = data.path("nonce").asString("");
        Optional<Message> before = said.stream()
                .filter(message -> !nonce.isEmpty()
                        && message.json().path("nonce").asString("").equals(nonce))
                .findFirst();
        if (before.isPresent() && data.path("enforce_nonce").asBoolean(false)) {
            return before.get().json();
        }
        Message message = message(put(channel, data, 0, author));
        message.json().put("nonce", nonce);
        said.add(message);
        return message.json();
    }

    static ObjectNode blank(String channel, ObjectNode author) {
        ObjectNode json = Json.object(
                "id",
                Snowflakes.next(),
                "channel_id",
                channel,
                "author",
                author,
                "content",
                "",
                "timestamp",
                "2026-11-23T20:00:00Z",
                "tts",
                false,
                "mention_everyone",
                false,
                "mentions",
                List.of(),
                "mention_roles",
                List.of(),
                "attachments",
                List.of(),
                "embeds",
                List.of(),
                "components",
                List.of(),
                "pinned",
                false,
                "type",
                0,
                "flags",
                0);
        json.putNull("edited_timestamp");
        return json;
    }
}
