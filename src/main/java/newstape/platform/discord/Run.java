package newstape.platform.discord;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.text.Text;
import newstape.text.Tone;

/**
 * Characters that are all shown in one way: a text without its tree, to be cut and written from one end to the other.
 */
record Run(String characters, Manner manner) {

    /**
     * How they are shown.
     *
     * @param moment Discord's own word for a point in time, which is written instead of the characters
     */
    record Manner(boolean strong, boolean emphatic, boolean code, Optional<String> target, Optional<String> moment) {
        static final Manner PLAIN = new Manner(false, false, false, Optional.empty(), Optional.empty());

        Manner stronger() {
            return new Manner(true, emphatic, code, target, moment);
        }

        Manner emphasised() {
            return new Manner(strong, true, code, target, moment);
        }

        Manner asCode() {
            return new Manner(strong, emphatic, true, target, moment);
        }

        Manner leadingTo(String address) {
            return new Manner(strong, emphatic, code, Optional.of(address), moment);
        }

        Manner at(String word) {
            return new Manner(strong, emphatic, false, target, Optional.of(word));
        }
    }

    /** Whether it stays whole wherever a text is cut. */
    boolean whole() {
        return manner.moment.isPresent() || manner.target.isPresent();
    }

    Run with(String others) {
        return new Run(others, manner);
    }

    static List<Run> of(Text text) {
        List<Run> runs = new ArrayList<>();
        flatten(text, Manner.PLAIN, runs);
        return runs;
    }

    private static void flatten(Text text, Manner manner, List<Run> into) {
        switch (text) {
            case Text.Plain(String value) -> add(value, manner, into);
            case Text.Code(String value) -> add(value, manner.asCode(), into);
            case Text.Strong(Text inner) -> flatten(inner, manner.stronger(), into);
            case Text.Mark(Text inner) -> flatten(inner, manner.stronger(), into);
            case Text.Emphasis(Text inner) -> flatten(inner, manner.emphasised(), into);
            // the figure has its arrow or its sign; colour is the frame's
            case Text.Toned(Tone _, Text inner) -> flatten(inner, manner, into);
            case Text.Link(Text label, URI target) ->
                flatten(label, Address.of(target).map(manner::leadingTo).orElse(manner), into);
            case Text.Moment(Instant at, Text.Moment.Style style, String shown) ->
                into.add(new Run(shown, manner.at("<t:%d:%s>".formatted(at.getEpochSecond(), letter(style)))));
            case Text.Sequence(List<Text> parts) -> parts.forEach(part -> flatten(part, manner, into));
        }
    }

    /** Neighbours that are shown in one way are one: what can be read across their border is read here. */
    private static void add(String value, Manner manner, List<Run> into) {
        if (value.isEmpty()) {
            return;
        }
        if (!into.isEmpty() && into.getLast().manner.equals(manner)) {
            into.set(into.size() - 1, new Run(into.getLast().characters + value, manner));
        } else {
            into.add(new Run(value, manner));
        }
    }

    private static String letter(Text.Moment.Style style) {
        return switch (style) {
            case RELATIVE -> "R";
            case DATE -> "D";
            case DATE_TIME -> "f";
        };
    }
}
