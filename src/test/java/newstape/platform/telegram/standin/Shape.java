package newstape.platform.telegram.standin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A method's parameters, or a type, as the Bot API's description has it. */
record Shape(String name, List<Field> fields, List<String> subtypes) {
    private static final Pattern CONSTANT = Pattern.compile("(?:always \"([a-z0-9_]+)\"|, must be ([a-z0-9_]+))$");
    private static final Pattern UNLESS =
            Pattern.compile("[Rr]equired if (\\w+(?: and \\w+)?) (?:is not|isn't|are not) specified");

    /**
     * One of its fields.
     *
     * @param types any of them will do
     * @param constant what it always is, by which one type is told from another
     * @param unless where these are given it may be left out
     */
    record Field(String name, List<String> types, boolean required, Optional<String> constant, Set<String> unless) {
        boolean takesFiles() {
            return types.contains("InputFile");
        }
    }

    static Shape of(JsonNode described) {
        return new Shape(
                described.path("name").asString(),
                described.path("fields").valueStream().map(Shape::field).toList(),
                strings(described.path("subtypes")));
    }

    boolean knows(String field) {
        return fields.stream().anyMatch(one -> one.name().equals(field));
    }

    /** That what is constant in it is so in an object. */
    boolean fits(JsonNode object) {
        return fields.stream()
                .allMatch(field -> field.constant()
                        .filter(constant ->
                                !object.path(field.name()).asString("").equals(constant))
                        .isEmpty());
    }

    /** That all is there that must be. */
    boolean isFilledBy(JsonNode object) {
        return fields.stream().filter(Field::required).allMatch(field -> object.has(field.name()));
    }

    private static Field field(JsonNode described) {
        String prose = described.path("description").asString("");
        return new Field(
                described.path("name").asString(),
                strings(described.path("types")),
                described.path("required").asBoolean(),
                constant(prose),
                unless(prose));
    }

    private static Optional<String> constant(String prose) {
        Matcher constant = CONSTANT.matcher(prose);
        return constant.find()
                ? Optional.ofNullable(constant.group(1)).or(() -> Optional.ofNullable(constant.group(2)))
                : Optional.empty();
    }

    private static Set<String> unless(String prose) {
        Matcher unless = UNLESS.matcher(prose);
        return unless.find()
                ? Arrays.stream(unless.group(1).split(" and ")).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
