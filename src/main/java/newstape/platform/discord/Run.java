package newstape.platform.discord;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.platform.WebAddress;
import newstape.text.Cutting;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;

/**
 * Characters that are all shown in one way: a text without its tree, to be cut and written from one end to the other.
 */
record Run(String characters, Style style) implements Cutting.Part<Run> {
    /** Further from 1970 a browser has no dates, and a moment would be shown as it is written. */
    private static final long FURTHEST = 8_640_000_000_000L;

    /**
     * How they are shown.
     *
     * @param moment Discord's own word for a point in time, which is written instead of the characters
     */
    record Style(boolean strong, boolean emphatic, boolean code, Optional<String> target, Optional<String> moment) {
        static final Style PLAIN = new Style(false, false, false, Optional.empty(), Optional.empty());

        Style stronger() {
            return new Style(true, emphatic, code, target, moment);
        }

        Style emphasised() {
            return new Style(strong, true, code, target, moment);
        }

        /** Marks around code end inside it, where its words have any. */
        Style asCode() {
            return new Style(false, false, true, target, moment);
        }

        Style asWords() {
            return new Style(strong, emphatic, false, target, moment);
        }

        Style leadingTo(String address) {
            return new Style(strong, emphatic, code, Optional.of(address), moment);
        }

        Style at(String word) {
            return new Style(strong, emphatic, false, target, Optional.of(word));
        }
    }

    @Override
    public boolean whole() {
        return style.moment.isPresent() || style.target.isPresent();
    }

    @Override
    public Run with(String others) {
        return new Run(others, style);
    }

    static List<Run> of(Text text) {
        List<Run> runs = new ArrayList<>();
        flatten(text, Style.PLAIN, runs);
        List<Run> held = new ArrayList<>();
        for (Run run : runs) {
            if (run.style.moment.isPresent()) {
                held.add(run);
            } else if (run.holds()) {
                add(run.characters, run.style, held);
            } else {
                // it stays on one line, as code does
                String words = Visible.line(run.characters);
                add(words, run.style.asWords(), held);
            }
        }
        return held;
    }

    /**
     * Whether code stays code. Discord looks for a block's three backticks, and for where a link's label ends, in code
     * too: code that has such a thing is shown as words, with each of its characters.
     */
    private boolean holds() {
        return !style.code || (style.target.isEmpty() && !Visible.of(characters).contains("``"));
    }

    private static void flatten(Text text, Style style, List<Run> into) {
        switch (text) {
            case Text.Plain(String value) -> add(value, style, into);
            case Text.Code(String value) -> add(value, style.asCode(), into);
            case Text.Strong(Text inner) -> flatten(inner, style.stronger(), into);
            case Text.Mark(Text inner) -> flatten(inner, style.stronger(), into);
            case Text.Emphasis(Text inner) -> flatten(inner, style.emphasised(), into);
            // the figure has its arrow or its sign; colour is the frame's
            case Text.Toned(Tone _, Text inner) -> flatten(inner, style, into);
            case Text.Link(Text label, URI target) -> flatten(label, linked(label, target, style), into);
            case Text.Moment(Instant at, Text.Moment.Style told, String shown) -> {
                long second = at.getEpochSecond();
                if (Math.abs(second) > FURTHEST) {
                    add(shown, style, into);
                } else {
                    into.add(new Run(shown, style.at("<t:%d:%s>".formatted(second, letter(told)))));
                }
            }
            case Text.Sequence(List<Text> parts) -> parts.forEach(part -> flatten(part, style, into));
        }
    }

    /** Discord makes no link of a label that looks like an address. */
    private static Style linked(Text label, URI target, Style style) {
        return label.characters().contains("://")
                ? style
                : WebAddress.of(target).map(style::leadingTo).orElse(style);
    }

    /** Neighbours that are shown in one way are one: what can be read across their border is read here. */
    private static void add(String value, Style style, List<Run> into) {
        if (value.isEmpty()) {
            return;
        }
        if (!into.isEmpty() && into.getLast().style.equals(style)) {
            into.set(into.size() - 1, new Run(into.getLast().characters + value, style));
        } else {
            into.add(new Run(value, style));
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
