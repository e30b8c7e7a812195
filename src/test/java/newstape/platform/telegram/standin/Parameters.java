package newstape.platform.telegram.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request says, whichever of Telegram's four ways it came in. */
final class Parameters {
    private static final Set<String> STRUCTURED = Set.of(
            "allowed_updates",
            "button",
            "caption_entities",
            "commands",
            "entities",
            "link_preview_options",
            "media",
            "reaction",
            "reply_markup",
            "reply_parameters",
            "results",
            "scope");
    private static final Set<String> FILES =
            Set.of("animation", "audio", "certificate", "cover", "document", "photo", "thumbnail", "video", "voice");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final ObjectNode json;
    private final Map<String, Upload> uploads;
    private final boolean form;

    /** A file that came with a request. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Upload(String name, byte[] content) {}

    private Parameters(ObjectNode json, Map<String, Upload> uploads, boolean form) {
        this.json = json;
        this.uploads = uploads;
        this.form = form;
    }

    /** Reads a request; what isn't readable is refused. */
    static Parameters of(String query, String contentType, byte[] body) {
        Parameters all = new Parameters(Json.object(), new LinkedHashMap<>(), !contentType.contains("json"));
        all.addPairs(query);
        if (contentType.contains("multipart/form-data")) {
            Parts.of(contentType, body).forEach(all::add);
        } else if (contentType.contains("x-www-form-urlencoded")) {
            all.addPairs(new String(body, StandardCharsets.UTF_8));
        } else if (body.length > 0) {
            all.addJson(new String(body, StandardCharsets.UTF_8));
        }
        return all;
    }

    static Parameters none() {
        return new Parameters(Json.object(), Map.of(), false);
    }

    private void addJson(String body) {
        JsonNode read = Json.read(body)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Refusal.bad("can't parse the request's JSON object"));
        read.properties().forEach(one -> json.set(one.getKey(), one.getValue()));
    }

    private void addPairs(String pairs) {
        for (String pair : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void add(Parts.Part part) {
        if (part.file().isPresent()) {
            uploads.put(part.name(), new Upload(part.file().get(), part.content()));
            if (FILES.contains(part.name())) {
                json.put(part.name(), "attach://" + part.name());
            }
        } else {
            add(part.name(), new String(part.content(), StandardCharsets.UTF_8));
        }
    }

    private void add(String name, String value) {
        Optional<JsonNode> structure =
                STRUCTURED.contains(name) ? Json.read(value).filter(JsonNode::isContainer) : Optional.empty();
        structure.ifPresentOrElse(node -> json.set(name, node), () -> json.put(name, value));
    }

    /** What one of them says within, with the same files at hand. */
    Parameters within(JsonNode object) {
        return new Parameters(object.isObject() ? (ObjectNode) object : Json.object(), uploads, form);
    }

    ObjectNode json() {
        return json;
    }

    boolean isForm() {
        return form;
    }

    /** What the parts with files are called. */
    Set<String> files() {
        return uploads.keySet();
    }

    boolean has(String name) {
        return json.has(name) && !json.path(name).isNull();
    }

    JsonNode node(String name) {
        return json.path(name);
    }

    String text(String name) {
        return json.path(name).asString("");
    }

    /** A number, 0 where there is none. */
    long number(String name) {
        String text = text(name);
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }

    boolean flag(String name) {
        return Set.of("true", "True", "1", "yes").contains(text(name));
    }

    /** The file that {@code attach://name} means. */
    Optional<Upload> upload(String reference) {
        return reference.startsWith("attach://")
                ? Optional.ofNullable(uploads.get(reference.substring("attach://".length())))
                : Optional.empty();
    }
}
