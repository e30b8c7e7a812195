package newstape.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.settings.Fault.Found;
import newstape.settings.Fault.Kind;
import newstape.settings.Fault.Sight;
import newstape.text.Nearest;

/**
 * What was given, bound to a record, and all that is wrong with it. A key that is wrong or absent gets its default, so
 * that the rest is looked at too.
 */
final class Binding<R extends Record> {
    private final Section<R> root;
    private final Map<String, Given> overrides;
    private final List<Fault> faults = new ArrayList<>();

    /** {@code overrides} by dotted key: these count; what the file says of the same keys is still checked. */
    Binding(Section<R> root, Map<String, Given> overrides) {
        this.root = root;
        this.overrides = overrides;
    }

    R bind(Given given) {
        return group(root, Optional.of(given), "");
    }

    List<Fault> faults() {
        return faults;
    }

    private <S extends Record> S group(Section<S> section, Optional<Given> given, String above) {
        Map<String, Given.Entry> entries =
                given.map(written -> entries(written, above)).orElseGet(LinkedHashMap::new);
        List<Object> values = new ArrayList<>();
        for (Section.Key key : section.keys()) {
            Optional<Given> written =
                    Optional.ofNullable(entries.remove(key.name())).map(Given.Entry::value);
            values.add(value(key, written, above + key.name()));
        }
        entries.forEach((name, entry) -> faults.add(new Fault(
                entry.key().place(), above + name, Kind.KEY, new Found.Value(name), nearest(section, above, name))));
        return section.make(values);
    }

    private Object value(Section.Key key, Optional<Given> given, String path) {
        Optional<Given> override = Optional.ofNullable(overrides.get(path));
        return switch (key) {
            case Section.Group(String name, Section<?> section) -> group(section, given, path + ".");
            case Section.Single(String name, Form<?> form, String byDefault) -> {
                Optional<?> written = given.flatMap(it -> read(form, it, path));
                Optional<?> overriding = override.flatMap(it -> read(form, it, path));
                yield overriding.isPresent()
                        ? overriding.get()
                        : written.isPresent()
                                ? written.get()
                                : form.read().apply(byDefault).orElseThrow();
            }
            case Section.Names(String name, Form<?> form) -> {
                Map<String, Object> written =
                        given.map(it -> named(form, it, path)).orElse(Map.of());
                yield override.map(it -> named(form, it, path)).orElse(written);
            }
        };
    }

    private Map<String, Object> named(Form<?> form, Given given, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        entries(given, path + ".")
                .forEach((name, entry) ->
                        read(form, entry.value(), path + "." + name).ifPresent(value -> values.put(name, value)));
        return values;
    }

    private <T> Optional<T> read(Form<T> form, Given given, String path) {
        if (!(given instanceof Given.Characters characters)) {
            faults.add(new Fault(given.place(), path, form.expected(), given.found()));
            return Optional.empty();
        }
        Optional<T> value = form.read().apply(characters.value());
        if (value.isEmpty()) {
            Optional<String> nearest = Nearest.of(
                            characters.value(), form.known().get(), 1)
                    .stream()
                    .findFirst();
            faults.add(new Fault(given.place(), path, form.expected(), given.found(), nearest));
        }
        return value;
    }

    /** The entries of a mapping, in their order; of nothing, none: a group may stand there with all its keys out. */
    private Map<String, Given.Entry> entries(Given given, String above) {
        Map<String, Given.Entry> entries = new LinkedHashMap<>();
        switch (given) {
            case Given.Mapping mapping -> mapping.entries().forEach(entry -> enter(entry, above, entries));
            case Given.Other other when other.found() == Sight.NOTHING -> {}
            default -> faults.add(new Fault(given.place(), withoutDot(above), Kind.MAPPING, given.found()));
        }
        return entries;
    }

    private void enter(Given.Entry entry, String above, Map<String, Given.Entry> entries) {
        Given key = entry.key();
        if (!(key instanceof Given.Characters(var place, String name, var found)) || name.isBlank()) {
            faults.add(new Fault(key.place(), withoutDot(above), Kind.KEY, key.found()));
            return;
        }
        Given.Entry first = entries.putIfAbsent(name, entry);
        if (first != null) {
            faults.add(new Fault(
                    place, above + name, Kind.ONCE, new Found.Also(first.key().place())));
        }
    }

    /** The key that was meant: one beside it, else one that stands elsewhere. */
    private Optional<String> nearest(Section<?> section, String above, String name) {
        List<String> beside = section.keys().stream().map(Section.Key::name).toList();
        return Nearest.of(name, beside, 1).stream()
                .map(near -> above + near)
                .findFirst()
                .or(() -> elsewhere(name));
    }

    private Optional<String> elsewhere(String name) {
        Map<String, String> dotted = new LinkedHashMap<>();
        root.leaves().forEach(leaf -> {
            dotted.put(leaf.path(), leaf.path());
            dotted.putIfAbsent(leaf.key().name(), leaf.path());
        });
        return Nearest.of(name, dotted.keySet(), 1).stream().findFirst().map(dotted::get);
    }

    private static String withoutDot(String above) {
        return above.isEmpty() ? above : above.substring(0, above.length() - 1);
    }
}
