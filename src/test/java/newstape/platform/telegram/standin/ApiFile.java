package newstape.platform.telegram.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API's description in JSON, and what is wrong with calls and objects that are held against it. */
public final class ApiFile {
    private static final Path FILE = Path.of("../shared/schemas/telegram-bot-api-10.1.json");
    private static final String ATTACHED = "attach://";

    private final Map<String, Shape> methods = new HashMap<>();
    private final Map<String, Shape> types = new HashMap<>();

    private ApiFile(JsonNode described) {
        described.path("methods").forEach(method -> {
            Shape shape = Shape.of(method);
            methods.put(shape.name().toLowerCase(Locale.ROOT), shape);
        });
        described.path("types").forEach(type -> {
            Shape shape = Shape.of(type);
            types.put(shape.name(), shape);
        });
    }

    /** Where it is on the build's own machine. */
    public static Path path() {
        return FILE;
    }

    public static ApiFile read(Path file) {
        try {
            return new ApiFile(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A method as the documentation writes it; callers may write it in any case. */
    public Optional<String> method(String called) {
        return Optional.ofNullable(methods.get(called.toLowerCase(Locale.ROOT))).map(Shape::name);
    }

    /** What is wrong with a call whose parameters came as a JSON object; a sentence each. */
    public List<String> check(String method, JsonNode parameters) {
        return check(Call.json(method, parameters));
    }

    /** What is wrong with a call; a sentence each, nothing where nothing is. */
    List<String> check(Call call) {
        Shape method = methods.get(call.method().toLowerCase(Locale.ROOT));
        if (method == null) {
            return List.of(call.method() + ": no such method");
        } else if (!call.parameters().isObject()) {
            return List.of(method.name() + ": its parameters aren't an object");
        }
        ObjectNode parameters = (ObjectNode) call.parameters().deepCopy();
        if (call.spelt()) {
            Spelt.read(method, parameters);
        }
        call.files().stream()
                .filter(part ->
                        method.fields().stream().anyMatch(field -> field.name().equals(part) && field.takesFiles()))
                .forEach(part -> parameters.put(part, ATTACHED + part));
        List<Fault> faults = new ArrayList<>(new Inspection(types, Limits::of).object(method, parameters));
        faults.addAll(attachments(parameters, call.files()));
        return faults.stream().map(fault -> fault.of(method.name())).toList();
    }

    /** What is wrong with an object that a server sends, be it a type's name or {@code Array of} one. */
    public List<String> checkResult(String type, JsonNode value) {
        return new Inspection(types, (_, _) -> List.of())
                .value(List.of(type), value).stream()
                        .map(fault -> fault.of(type))
                        .toList();
    }

    /** What refers to files, and the files, come in pairs. */
    private static List<Fault> attachments(JsonNode parameters, Set<String> files) {
        Set<String> named = new TreeSet<>();
        strings(parameters)
                .filter(string -> string.startsWith(ATTACHED))
                .forEach(string -> named.add(string.substring(ATTACHED.length())));
        return Stream.concat(
                        named.stream()
                                .filter(name -> !files.contains(name))
                                .map(name -> new Fault("", "nothing is attached as " + name)),
                        files.stream()
                                .filter(name -> !named.contains(name))
                                .sorted()
                                .map(name -> new Fault("", "a file that nothing refers to: " + name)))
                .toList();
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(ApiFile::strings);
    }
}
