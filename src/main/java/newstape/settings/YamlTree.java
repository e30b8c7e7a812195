package newstape.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import newstape.settings.Fault.Expected;
import newstape.settings.Fault.Found;
import newstape.settings.Fault.Kind;
import newstape.settings.Fault.Place;
import newstape.settings.Fault.Sight;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * YAML as values with their lines.
 *
 * <p>Built from the parser's events and not with its own composer, because that one recurses (a file of brackets
 * overflows the stack), expands aliases, and gives up whole where this keeps what stands before the fault.
 */
final class YamlTree {
    private static final int LEVELS = 16;
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    private final IntFunction<Place> places;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Given> root = Optional.empty();
    private int reached = 1;

    private YamlTree(IntFunction<Place> places) {
        this.places = places;
    }

    /** What could be read, and what couldn't. An empty document is nothing. */
    record Parsed(Given root, List<Fault> faults) {}

    /** Reads one document. {@code places} names a line (from 1). Never throws, whatever the text. */
    static Parsed parse(String text, IntFunction<Place> places) {
        return new YamlTree(places).read(text);
    }

    private Parsed read(String text) {
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                if (!take(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException malformed) {
            fault(line(malformed.getProblemMark()), Kind.YAML, new Found.Trouble(malformed.getProblem()));
        } catch (ReaderException unreadable) {
            fault(
                    lineAt(text, unreadable.getPosition()),
                    Kind.YAML,
                    new Found.Trouble(String.valueOf(unreadable.getMessage())));
        } catch (RuntimeException malformed) {
            // Not YamlEngineException alone: an escape that is cut short is a NumberFormatException in version 3.2.
            fault(reached, Kind.YAML, new Found.Trouble(String.valueOf(malformed.getMessage())));
        }
        while (!open.isEmpty()) {
            close();
        }
        return new Parsed(root.orElseGet(() -> new Given.Other(places.apply(1), Sight.NOTHING)), faults);
    }

    /** Takes one event in. False where reading ends early. */
    private boolean take(Event event) {
        int line = line(event.getStartMark());
        reached = line;
        switch (event) {
            case DocumentStartEvent start
            when root.isPresent() -> {
                fault(line, Kind.YAML, Sight.MORE);
                return false;
            }
            case CollectionStartEvent start
            when open.size() == LEVELS -> {
                fault(line, new Expected.Levels(LEVELS), Sight.MORE);
                return false;
            }
            case CollectionStartEvent start ->
                open.push(new Open(places.apply(line), start instanceof MappingStartEvent));
            case CollectionEndEvent end -> close();
            case ScalarEvent scalar -> add(characters(scalar, places.apply(line)));
            case AliasEvent alias -> add(new Given.Other(places.apply(line), Sight.ALIAS));
            default -> {}
        }
        return true;
    }

    private static Given characters(ScalarEvent scalar, Place place) {
        return scalar.isPlain() && NOTHING.contains(scalar.getValue())
                ? new Given.Other(place, Sight.NOTHING)
                : new Given.Characters(place, scalar.getValue());
    }

    private void close() {
        add(open.pop().closed());
    }

    private void add(Given given) {
        if (open.isEmpty()) {
            root = Optional.of(given);
        } else {
            open.element().add(given);
        }
    }

    private void fault(int line, Expected expected, Found found) {
        faults.add(new Fault(places.apply(line), "", expected, found));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.codePoints()
                        .limit(position)
                        .filter(point -> point == '\n')
                        .count();
    }

    /** A mapping or a list that isn't read to its end. */
    private static final class Open {
        private final Place place;
        private final boolean mapping;
        private final List<Given.Entry> entries = new ArrayList<>();
        private Optional<Given> key = Optional.empty();

        Open(Place place, boolean mapping) {
            this.place = place;
            this.mapping = mapping;
        }

        void add(Given given) {
            if (!mapping) {
                return;
            }
            key.ifPresent(waiting -> entries.add(new Given.Entry(waiting, given)));
            key = key.isPresent() ? Optional.empty() : Optional.of(given);
        }

        Given closed() {
            return mapping ? new Given.Mapping(place, entries) : new Given.Other(place, Sight.LIST);
        }
    }
}
