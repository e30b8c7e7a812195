package newstape.settings;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with one setting, in parts, to be worded in any language.
 *
 * @param key dotted, as in {@code reply.page-length}; of an unknown one what was written; empty where it is about the
 *     whole file
 * @param nearest the known key or value that was probably meant
 */
public record Fault(Place place, String key, Expected expected, Found found, Optional<String> nearest) {
    private static final int SHOWN = 80;

    public Fault {
        key = showable(key);
    }

    Fault(Place place, String key, Expected expected, Found found) {
        this(place, key, expected, found, Optional.empty());
    }

    /**
     * Where it stands.
     *
     * @param name a file or an environment variable
     * @param line from 1; 0 where there is no line to name
     */
    public record Place(String name, int line) {
        /** As editors and compilers name it, as in {@code config/newstape.yaml:12}. */
        @Override
        public String toString() {
            return line == 0 ? name : name + ":" + line;
        }
    }

    /** What should have been there. */
    public sealed interface Expected {
        /** A whole number. */
        record Whole(int least, int most) implements Expected {}

        /** One of these. */
        record OneOf(List<String> names) implements Expected {
            public OneOf {
                names = List.copyOf(names);
            }
        }

        /** A text such as this. */
        record Like(String example) implements Expected {}

        /** A file or value of no more than so many bytes. */
        record Bytes(int most) implements Expected {}

        /** Mappings and lists in each other, no deeper than this. */
        record Levels(int most) implements Expected {}
    }

    /** What should have been there, where the kind says it all. */
    public enum Kind implements Expected {
        /** A key that Newstape knows. */
        KEY,
        /** The same key only once. */
        ONCE,
        /** A variable or its {@code …_FILE}, not both. */
        ONE_OF_BOTH,
        /** Keys with values. */
        MAPPING,
        TEXT,
        /** A BCP 47 tag. */
        LANGUAGE,
        /** A name of the tz database, or an offset. */
        TIME_ZONE,
        /** An ISO 4217 code. */
        CURRENCY,
        /** Well-formed YAML. */
        YAML,
        UTF_8,
        /** A file that can be read. */
        FILE
    }

    /** What was there. */
    public sealed interface Found {
        /** These characters: the first of them, none that could move a terminal's cursor. */
        record Value(String shown) implements Found {
            public Value {
                shown = showable(shown);
            }
        }

        /** The same thing there, too. */
        record Also(Place place) implements Found {}

        /** What the YAML parser or the file system says, in its own English. */
        record Trouble(String words) implements Found {
            public Trouble {
                words = showable(words);
            }
        }
    }

    /** What was there, where the kind says it all. */
    public enum Sight implements Found {
        NOTHING,
        MAPPING,
        LIST,
        /** A reference to a part of the file that stands elsewhere; settings are written out. */
        ALIAS,
        /** More than there may be. */
        MORE,
        /** A folder in a file's place. */
        FOLDER,
        /** A file that this user may not read. */
        LOCKED,
        /** Bytes that aren't text. */
        BINARY,
        /** A value that is kept to itself: it came from a file that may hold a secret. */
        HIDDEN
    }

    private static String showable(String written) {
        int[] fit = written.codePoints()
                .limit(SHOWN)
                .map(point -> isShowable(point) ? point : '\uFFFD')
                .toArray();
        String start = new String(fit, 0, fit.length);
        return written.codePointCount(0, Math.min(written.length(), 2 * SHOWN + 2)) > SHOWN ? start + "…" : start;
    }

    private static boolean isShowable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
