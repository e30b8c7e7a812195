package newstape.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import newstape.settings.Fault.Found;
import newstape.settings.Fault.Kind;
import newstape.settings.Fault.Place;
import newstape.settings.Fault.Sight;
import newstape.text.Nearest;

/**
 * What the environment says instead of the file: {@code NEWSTAPE_REPLY_PAGE_LENGTH} is the value of
 * {@code reply.page-length}, and {@code NEWSTAPE_REPLY_PAGE_LENGTH_FILE} names a file that holds it, for what should
 * stand in no process list. A mapping is written as YAML: <code>{bitty: crypto:bitcoin}</code>.
 *
 * <p>An empty variable isn't set: that is how compose files pass on what nobody set.
 */
final class Environment {
    private static final String OURS = "NEWSTAPE_";
    private static final String FILE = "_FILE";

    /** What Kubernetes tells every container about a service that is named newstape. */
    private static final Pattern KUBERNETES = Pattern.compile("NEWSTAPE_(?:SERVICE_HOST|(?:SERVICE_)?PORT(?:_.*)?)");

    private final Map<String, Section.Leaf> known = new LinkedHashMap<>();
    private final SequencedMap<String, String> variables = new TreeMap<>();
    private final Map<String, Given> overrides = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Environment(Section<?> root, Map<String, String> environment) {
        root.leaves().forEach(leaf -> known.put(variable(leaf.path()), leaf));
        environment.forEach((name, value) -> {
            boolean foreign = KUBERNETES.matcher(name).matches() && !known.containsKey(name);
            if (name.startsWith(OURS) && !value.isEmpty() && !foreign) {
                variables.put(name, value);
            }
        });
        variables.forEach(this::take);
    }

    /** What {@code environment} says of the keys of {@code root}. */
    static Environment read(Section<?> root, Map<String, String> environment) {
        return new Environment(root, environment);
    }

    /** By dotted key. */
    Map<String, Given> overrides() {
        return overrides;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The variable of a key. */
    static String variable(String path) {
        return OURS + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private void take(String name, String value) {
        Place place = new Place(name, 0);
        String base = name.endsWith(FILE) ? name.substring(0, name.length() - FILE.length()) : name;
        if (known.containsKey(name)) {
            override(known.get(name), new Given.Characters(place, value.strip()));
        } else if (!known.containsKey(base)) {
            faults.add(new Fault(place, name, Kind.KEY, new Found.Value(name), nearest(name)));
        } else if (variables.containsKey(base)) {
            String path = known.get(base).path();
            faults.add(new Fault(place, path, Kind.ONE_OF_BOTH, new Found.Also(new Place(base, 0))));
        } else {
            fromFile(known.get(base), place, value);
        }
    }

    private void fromFile(Section.Leaf leaf, Place place, String file) {
        switch (content(file)) {
            case TextFile.Text(String characters) ->
                override(leaf, new Given.Characters(place, withoutLineEnd(characters), Sight.HIDDEN));
            case TextFile.Unread(int line, var expected, var found) ->
                faults.add(new Fault(place, leaf.path(), expected, found));
        }
    }

    private static TextFile content(String file) {
        try {
            return TextFile.read(Path.of(file));
        } catch (InvalidPathException noPath) {
            return new TextFile.Unread(new Found.Value(file));
        }
    }

    private static String withoutLineEnd(String characters) {
        return characters.replaceFirst("\\r?\\n\\z", "");
    }

    private void override(Section.Leaf leaf, Given.Characters given) {
        if (leaf.key() instanceof Section.Names) {
            YamlTree.Parsed parsed = YamlTree.parse(given.value(), line -> given.place());
            faults.addAll(parsed.faults());
            overrides.put(leaf.path(), parsed.root());
        } else {
            overrides.put(leaf.path(), given);
        }
    }

    private Optional<String> nearest(String name) {
        Collection<String> names = new TreeSet<>(known.keySet());
        known.keySet().forEach(variable -> names.add(variable + FILE));
        return Nearest.of(name, names, 1).stream().findFirst();
    }
}
