package newstape.platform.telegram.standin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All files, by their ids and by their paths; they are never forgotten. */
final class Files {
    private final Map<String, Stored> byId = new HashMap<>();
    private final Map<String, Stored> byPath = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Stored(String id, String path, Parameters.Upload upload) {}

    /** Keeps a file, and puts what Telegram tells of it into a message. */
    void kept(ObjectNode message, String kind, Parameters.Upload upload) {
        String id = "AgAC-" + kind + "-" + byId.size();
        Stored stored = new Stored(id, kind + "s/file_" + byId.size() + extension(upload.name()), upload);
        byId.put(id, stored);
        byPath.put(stored.path(), stored);
        tell(message, kind, stored);
    }

    /** Puts a file that is known into a message; returns its bytes, or nothing where it isn't known. */
    Optional<byte[]> again(ObjectNode message, String kind, String id) {
        Optional<Stored> known = Optional.ofNullable(byId.get(id));
        known.ifPresent(stored -> tell(message, kind, stored));
        return known.map(stored -> stored.upload().content());
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static void tell(ObjectNode message, String kind, Stored stored) {
        ObjectNode json = Json.object(
                "file_id",
                stored.id(),
                "file_unique_id",
                "u" + stored.id().hashCode(),
                "file_size",
                stored.upload().content().length);
        switch (kind) {
            case "photo" -> message.set(kind, Json.array(List.of(sized(json))));
            case "animation" -> {
                ObjectNode named = json.put("file_name", stored.upload().name());
                message.set("document", named);
                message.set(kind, sized(named.deepCopy()).put("duration", 1));
            }
            default -> message.set(kind, json.put("file_name", stored.upload().name()));
        }
    }

    private static ObjectNode sized(ObjectNode json) {
        return json.put("width", 1_280).put("height", 720);
    }

    JsonNode getFile(Parameters asked) {
        Stored stored = Optional.ofNullable(byId.get(asked.text("file_id")))
                .orElseThrow(() -> Refusal.bad("wrong file_id or the file is temporarily unavailable"));
        return Json.object(
                "file_id",
                stored.id(),
                "file_unique_id",
                "u" + stored.id().hashCode(),
                "file_size",
                stored.upload().content().length,
                "file_path",
                stored.path());
    }

    Optional<byte[]> at(String path) {
        return Optional.ofNullable(byPath.get(path))
                .map(stored -> stored.upload().content());
    }
}
