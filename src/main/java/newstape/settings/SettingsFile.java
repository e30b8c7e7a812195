package newstape.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import newstape.settings.Fault.Place;
import newstape.settings.Fault.Sight;

/** The operator's YAML file. What it says, the environment may say otherwise. */
public final class SettingsFile {
    private final Path path;
    private final boolean mayBeMissing;

    private SettingsFile(Path path, boolean mayBeMissing) {
        this.path = path;
        this.mayBeMissing = mayBeMissing;
    }

    /** The file that nobody named: without it, all is as by default. */
    public static SettingsFile usual(Path path) {
        return new SettingsFile(path, true);
    }

    /** The file that somebody named: it must be there. */
    public static SettingsFile named(Path path) {
        return new SettingsFile(path, false);
    }

    /**
     * Reads the file and then {@code environment}, of which only the variables that begin with {@code NEWSTAPE_} count.
     * Each of those must name a key, or it is a fault. Throws nothing, whatever they hold.
     */
    public Loaded load(Map<String, String> environment) {
        Bound<Settings> bound = bind(Settings.class, environment);
        return bound.faults().isEmpty() ? new Loaded.Sound(bound.value()) : new Loaded.Faulty(bound.faults());
    }

    /** A record as far as it could be bound, and why no further. */
    record Bound<R extends Record>(R value, List<Fault> faults) {}

    <R extends Record> Bound<R> bind(Class<R> type, Map<String, String> environment) {
        Section<R> section = Section.of(type);
        Environment variables = Environment.read(section, environment);
        YamlTree.Parsed parsed = parse();
        Binding<R> binding = new Binding<>(section, variables.overrides());
        R value = binding.bind(parsed.root());
        List<Fault> faults = new ArrayList<>(parsed.faults());
        faults.addAll(binding.faults());
        faults.addAll(variables.faults());
        faults.sort(Comparator.comparing((Fault fault) ->
                        isFile(fault.place()) ? "" : fault.place().name())
                .thenComparingInt(fault -> fault.place().line()));
        return new Bound<>(value, List.copyOf(faults));
    }

    private boolean isFile(Place place) {
        return place.name().equals(path.toString());
    }

    private YamlTree.Parsed parse() {
        return switch (TextFile.read(path)) {
            case TextFile.Text(String characters) -> YamlTree.parse(characters, this::place);
            case TextFile.Unread(int line, var expected, var found) -> {
                boolean fine = mayBeMissing && found == Sight.NOTHING;
                yield new YamlTree.Parsed(
                        new Given.Other(place(0), Sight.NOTHING),
                        fine ? List.of() : List.of(new Fault(place(line), "", expected, found)));
            }
        };
    }

    private Place place(int line) {
        return new Place(path.toString(), line);
    }
}
