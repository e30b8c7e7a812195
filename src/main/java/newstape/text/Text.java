package newstape.text;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rich text: a closed tree of what every platform can show in its own way.
 *
 * <p>A value is shown as the characters it has: there is no markup in it, and whatever looks like markup is a
 * renderer's to escape.
 */
public sealed interface Text {

    /** Characters, shown as they are. */
    record Plain(String value) implements Text {}

    /** What matters most. */
    record Strong(Text inner) implements Text {}

    /** What is said differently: a title, a foreign word, an aside. */
    record Emphasis(Text inner) implements Text {}

    /** What can be typed as it stands: a command, a symbol, a setting. */
    record Code(String value) implements Text {}

    /** What was searched for, where it was found. */
    record Mark(Text inner) implements Text {}

    /** A figure that went up or down. */
    record Toned(Tone tone, Text inner) implements Text {}

    /** A label that leads somewhere. A renderer leaves out a target it can't show; the label stays. */
    record Link(Text label, URI target) implements Text {}

    /**
     * A point in time. {@code shown} says it in the reader's language and zone, for platforms that don't tell time
     * themselves.
     *
     * @param style what {@code shown} says, so that a platform's own rendering says the same
     */
    record Moment(Instant at, Style style, String shown) implements Text {
        /** How a moment is told. */
        public enum Style {
            /** How long ago. */
            RELATIVE,
            /** The date alone. */
            DATE,
            /** Date and time. */
            DATE_TIME
        }
    }

    /** Parts, one after another, with nothing between. */
    record Sequence(List<Text> parts) implements Text {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing. */
    static Text empty() {
        return new Plain("");
    }

    static Text plain(String value) {
        return new Plain(value);
    }

    static Text strong(String value) {
        return new Strong(new Plain(value));
    }

    static Text emphasis(String value) {
        return new Emphasis(new Plain(value));
    }

    static Text code(String value) {
        return new Code(value);
    }

    static Text of(Text... parts) {
        return new Sequence(List.of(parts));
    }

    /** The parts with {@code separator} between each two. */
    static Text join(String separator, List<Text> parts) {
        List<Text> joined = new ArrayList<>(parts.size() * 2);
        for (Text part : parts) {
            if (!joined.isEmpty()) {
                joined.add(new Plain(separator));
            }
            joined.add(part);
        }
        return new Sequence(joined);
    }

    /** The characters alone, without what they are. */
    default String characters() {
        return switch (this) {
            case Plain(String value) -> value;
            case Code(String value) -> value;
            case Strong(Text inner) -> inner.characters();
            case Emphasis(Text inner) -> inner.characters();
            case Mark(Text inner) -> inner.characters();
            case Toned(Tone tone, Text inner) -> inner.characters();
            case Link(Text label, URI target) -> label.characters();
            case Moment(Instant at, Moment.Style style, String shown) -> shown;
            case Sequence(List<Text> parts) -> String.join("", characters(parts.stream()));
        };
    }

    private static List<String> characters(Stream<Text> parts) {
        return parts.map(Text::characters).toList();
    }
}
