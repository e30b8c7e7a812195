package newstape.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A group of keys: a record seen as one, a key a component, in its order. */
record Section<R extends Record>(Class<R> type, List<Key> keys) {

    /** One key of a section. */
    sealed interface Key {
        String name();
    }

    /** A group in the group. */
    record Group(String name, Section<?> section) implements Key {}

    /** A key with one value. */
    record Single(String name, Form<?> form, String byDefault) implements Key {}

    /** A mapping from names of the operator's choice to values of one form. */
    record Names(String name, Form<?> form) implements Key {}

    /** A key that isn't a group, and its dotted path. */
    record Leaf(String path, Key key) {}

    static <R extends Record> Section<R> of(Class<R> type) {
        return new Section<>(
                type,
                Arrays.stream(type.getRecordComponents()).map(Section::key).toList());
    }

    private static Key key(RecordComponent component) {
        String name = kebab(component.getName());
        Class<?> type = component.getType();
        if (type == Map.class) {
            return new Names(name, Form.of(String.class, component));
        }
        return Optional.ofNullable(component.getAnnotation(Default.class))
                .<Key>map(byDefault -> new Single(name, Form.of(type, component), byDefault.value()))
                .orElseGet(() -> new Group(name, of(type.asSubclass(Record.class))));
    }

    /** All keys that aren't groups, here and below. */
    List<Leaf> leaves() {
        return leaves("").toList();
    }

    private Stream<Leaf> leaves(String above) {
        return keys.stream()
                .flatMap(key -> key instanceof Group(String name, Section<?> section)
                        ? section.leaves(above + name + ".")
                        : Stream.of(new Leaf(above + key.name(), key)));
    }

    /** The record of these values, a value a key, in their order. */
    R make(List<Object> values) {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type + " can't be made of " + values, broken);
        }
    }

    /** {@code pageLength} as {@code page-length}. */
    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** {@code LEFT_TO_RIGHT} as {@code left-to-right}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
