package newstape.platform.discord.standin;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The operations of Discord's OpenAPI file, and what bodies they take. */
final class Operations {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Which of an interaction's callbacks a type says it is. */
    private static final Map<Integer, String> CALLBACKS = Map.of(
            4, "CreateMessageInteractionCallbackRequest",
            5, "CreateMessageInteractionCallbackRequest",
            6, "UpdateMessageInteractionCallbackRequest",
            7, "UpdateMessageInteractionCallbackRequest",
            8, "ApplicationCommandAutocompleteCallbackRequest");

    private final JsonNode api;
    private final List<Template> templates = new ArrayList<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private record Template(String path, Pattern pattern) {}

    private Operations(JsonNode api) {
        this.api = api;
        api.path("paths").propertyNames().forEach(path -> templates.add(new Template(path, pattern(path))));
        // what names a thing outright goes before what takes any
        templates.sort((one, other) -> Long.compare(variables(one.path), variables(other.path)));
    }

    static Operations read(Path openApi) {
        try {
            return new Operations(MAPPER.readTree(Files.readString(openApi)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static long variables(String path) {
        return path.chars().filter(c -> c == '{').count();
    }

    /** The template of a path, where the operation is known. */
    Optional<String> template(String method, String path) {
        return templates.stream()
                .filter(template -> template.pattern.matcher("/" + path).matches())
                .map(Template::path)
                .filter(template -> api.path("paths").path(template).has(method.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What is wrong with a body. */
    List<String> violations(String method, String template, JsonNode body) {
        JsonNode schema = api.path("paths")
                .path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("this operation takes no body");
        }
        String key = method + " " + template;
        if (template.endsWith("/callback")) {
            String name = CALLBACKS.get(body.path("type").asInt(-1));
            return name == null
                    ? List.of("no callback has type " + body.path("type"))
                    : check(key + name, MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name), body);
        }
        return check(key, schema, body);
    }

    private List<String> check(String key, JsonNode schema, JsonNode body) {
        Schema compiled = schemas.computeIfAbsent(key, _ -> compiled(schema));
        List<Error> errors = compiled.validate(asSent(body));
        return errors.stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .limit(5)
                .toList();
    }

    /** References point into the whole file, so it comes along. */
    private Schema compiled(JsonNode schema) {
        ObjectNode root = MAPPER.createObjectNode();
        root.setAll((ObjectNode) schema.deepCopy());
        root.set("components", api.path("components"));
        return registry.getSchema(root);
    }

    /**
     * JDA sends these as strings and numbers where the file has them the other way round. Discord takes both, and its
     * documentation has permissions as strings everywhere.
     */
    private static JsonNode asSent(JsonNode body) {
        JsonNode copy = body.deepCopy();
        copy.findParents("contexts").forEach(parent -> numbers((ObjectNode) parent, "contexts"));
        copy.findParents("integration_types").forEach(parent -> numbers((ObjectNode) parent, "integration_types"));
        copy.findParents("default_member_permissions").forEach(parent -> {
            if (parent.path("default_member_permissions").isString()) {
                long bits =
                        Long.parseLong(parent.path("default_member_permissions").asString());
                ((ObjectNode) parent).put("default_member_permissions", bits);
            }
        });
        copy.findValues("attachments")
                .forEach(list -> list.forEach(one -> {
                    if (one.path("id").isNumber()) {
                        ((ObjectNode) one).put("id", one.path("id").asString());
                    }
                }));
        return copy;
    }

    private static void numbers(ObjectNode parent, String field) {
        List<Integer> values = new ArrayList<>();
        parent.path(field).forEach(value -> values.add(Integer.parseInt(value.asString())));
        if (parent.path(field).isArray()) {
            parent.set(field, MAPPER.valueToTree(values));
        }
    }
}
