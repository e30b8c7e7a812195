package newstape.platform.telegram.standin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values held against the types that they should be of, all the way down. */
final class Inspection {
    private static final String ARRAY = "Array of ";
    private static final Set<String> SCALARS = Set.of("Integer", "String", "Boolean", "Float", "InputFile");

    private final Map<String, Shape> types;
    private final BiFunction<String, JsonNode, List<Fault>> limits;

    /** Limits are asked for each object by its type's or method's name. */
    Inspection(Map<String, Shape> types, BiFunction<String, JsonNode, List<Fault>> limits) {
        this.types = types;
        this.limits = limits;
    }

    /** What is wrong with a value that may be of any of these types. */
    List<Fault> value(List<String> wanted, JsonNode value) {
        List<String> concrete =
                wanted.stream().flatMap(this::concrete).distinct().toList();
        if (concrete.stream().anyMatch(type -> isScalar(type, value))) {
            return List.of();
        } else if (value.isArray()) {
            return array(concrete, value, wanted);
        } else if (value.isObject()) {
            return anyOf(concrete.stream().flatMap(this::shape).toList(), value, wanted);
        }
        return List.of(mismatch(value, wanted));
    }

    /** What is wrong with an object that is to be of this shape. */
    List<Fault> object(Shape shape, JsonNode object) {
        List<Fault> faults = new ArrayList<>();
        shape.fields().forEach(field -> faults.addAll(field(field, object)));
        object.propertyNames().stream()
                .filter(name -> !shape.knows(name) && !Allowances.isAllowed(shape, name))
                .forEach(name -> faults.add(new Fault(name, shape.name() + " has no such field")));
        faults.addAll(limits.apply(shape.name(), object));
        return faults;
    }

    private List<Fault> field(Shape.Field field, JsonNode object) {
        JsonNode value = object.path(field.name());
        if (Allowances.isLeftOut(value)) {
            return missing(field, object).stream().toList();
        }
        Optional<String> constant =
                field.constant().filter(one -> !value.asString("").equals(one));
        return constant.isPresent()
                ? List.of(new Fault(field.name(), "is " + value + " and can be \"" + constant.get() + "\" only"))
                : value(field.types(), value).stream()
                        .map(fault -> fault.in(field.name()))
                        .toList();
    }

    private static Optional<Fault> missing(Shape.Field field, JsonNode object) {
        Set<String> unless = field.unless();
        if (field.required()) {
            return Optional.of(new Fault(field.name(), "is missing"));
        } else if (unless.isEmpty() || unless.stream().noneMatch(other -> Allowances.isLeftOut(object.path(other)))) {
            return Optional.empty();
        }
        String instead = String.join(" and ", unless.stream().sorted().toList());
        return Optional.of(new Fault(field.name(), "is missing, and so is " + instead));
    }

    private List<Fault> array(List<String> concrete, JsonNode array, List<String> wanted) {
        List<String> items = concrete.stream()
                .filter(type -> type.startsWith(ARRAY))
                .map(type -> type.substring(ARRAY.length()))
                .toList();
        if (items.isEmpty()) {
            return List.of(mismatch(array, wanted));
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            int place = i;
            value(items, array.path(i)).forEach(fault -> faults.add(fault.at(place)));
        }
        return faults;
    }

    /** Held against what it says it is; where it doesn't say, against what it comes closest to. */
    private List<Fault> anyOf(List<Shape> shapes, JsonNode object, List<String> wanted) {
        List<Shape> fitting =
                shapes.stream().filter(shape -> shape.fits(object)).toList();
        if (shapes.isEmpty() || (fitting.isEmpty() && shapes.size() > 1)) {
            return List.of(mismatch(object, wanted));
        }
        List<Shape> likely = fitting.isEmpty() ? shapes : fitting;
        List<Shape> filled =
                likely.stream().filter(shape -> shape.isFilledBy(object)).toList();
        return (filled.isEmpty() ? likely : filled)
                .stream()
                        .map(shape -> object(shape, object))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
    }

    private Stream<String> concrete(String type) {
        Shape shape = types.get(type);
        return shape == null || shape.subtypes().isEmpty()
                ? Stream.of(type)
                : shape.subtypes().stream().flatMap(this::concrete);
    }

    private Stream<Shape> shape(String type) {
        return SCALARS.contains(type) ? Stream.empty() : Stream.ofNullable(types.get(type));
    }

    private static boolean isScalar(String type, JsonNode value) {
        return switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            case "String" -> value.isString();
            case "InputFile" -> value.isString() && value.asString().startsWith("attach://");
            default -> false;
        };
    }

    private static Fault mismatch(JsonNode value, List<String> wanted) {
        String shown = value.toString();
        String start = shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
        return new Fault("", start + " is no " + String.join(" or ", wanted));
    }
}
