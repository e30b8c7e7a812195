package newstape.settings;

import java.util.List;

/** What came of reading the settings: all of them, or all that is wrong with them. */
public sealed interface Loaded {
    /** They hold. */
    record Sound(Settings settings) implements Loaded {}

    /** They don't, for these reasons: the file's in the order of its lines, then the environment's by name. */
    record Faulty(List<Fault> faults) implements Loaded {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
