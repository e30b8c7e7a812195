package newstape.settings;

import java.util.List;
import newstape.settings.Fault.Found;
import newstape.settings.Fault.Place;
import newstape.settings.Fault.Sight;

/** A value as somebody wrote it, and where. */
sealed interface Given {
    Place place();

    /** What a fault shows of it. */
    Found found();

    /** Characters, quoted or not: {@code no} is Norwegian and {@code 1800} is text until its key says otherwise. */
    record Characters(Place place, String value, Found found) implements Given {
        Characters(Place place, String value) {
            this(place, value, new Found.Value(value));
        }
    }

    /** Keys with values. */
    record Mapping(Place place, List<Entry> entries) implements Given {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Found found() {
            return Sight.MAPPING;
        }
    }

    /** One key with its value. A key can be anything, too. */
    record Entry(Given key, Given value) {}

    /** What no setting is: nothing, a list, an alias. */
    record Other(Place place, Sight found) implements Given {}
}
