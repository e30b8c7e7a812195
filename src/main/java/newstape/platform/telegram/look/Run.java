package newstape.platform.telegram.look;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newstape.platform.WebAddress;
import newstape.text.Cutting;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;

/**
 * Characters that are all shown in one way: a text without its tree, to be cut and written from one end to the other.
 */
record Run(String characters, Style style) implements Cutting.Part<Run> {
    /** Further from 1970 Telegram takes no time. */
    private static final long FURTHEST = Integer.MAX_VALUE;

    /**
     * A name behind it would call a member, who knows nothing of the article it stands in. Some marks between them
     * Telegram leaves out before it looks for names.
     */
    private static final Pattern CALLING =
            Pattern.compile("(?<![\\p{L}\\p{N}_])@(?=[\\x{30A}\\x{333}\\x{33F}]*[A-Za-z0-9_])");

    private static final char WORD_JOINER = '\u2060';

    /**
     * How they are shown.
     *
     * @param moment the point in time they tell, for Telegram to tell it in the reader's zone
     */
    record Style(boolean strong, boolean emphatic, boolean code, Optional<String> target, Optional<Told> moment) {
        static final Style PLAIN = new Style(false, false, false, Optional.empty(), Optional.empty());

        Style stronger() {
            return new Style(true, emphatic, code, target, moment);
        }

        Style emphasised() {
            return new Style(strong, true, code, target, moment);
        }

        /** Telegram shows code in no other way than code's, and in no link. */
        Style asCode() {
            return target.isPresent() ? this : new Style(false, false, true, target, moment);
        }

        Style leadingTo(String address) {
            return new Style(strong, emphatic, false, Optional.of(address), Optional.empty());
        }

        /** A link stays one; Telegram has no moment in it, and shows a moment in no other way than a moment's. */
        Style at(Told told) {
            return target.isPresent() ? this : new Style(false, false, false, target, Optional.of(told));
        }

        /** How many of Telegram's marks it takes. */
        int marks() {
            return (strong ? 1 : 0)
                    + (emphatic ? 1 : 0)
                    + (code ? 1 : 0)
                    + (target.isPresent() ? 1 : 0)
                    + (moment.isPresent() ? 1 : 0);
        }
    }

    /** A second, as Unix counts them, and the letters of Telegram's for how it is told. */
    record Told(long second, String format) {}

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
        return callingNobody(runs);
    }

    /** On one line. */
    static List<Run> line(Text text) {
        return of(text).stream()
                .map(run -> run.with(run.characters.replace('\n', ' ')))
                .toList();
    }

    /** A name of which a part is marked is a name, too; in code there are none. */
    private static List<Run> callingNobody(List<Run> runs) {
        String all = String.join("", runs.stream().map(Run::characters).toList());
        BitSet calling = new BitSet();
        CALLING.matcher(all).results().forEach(match -> calling.set(match.start()));
        List<Run> calm = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            StringBuilder words = new StringBuilder();
            for (char character : run.characters.toCharArray()) {
                words.append(character);
                if (calling.get(at++) && !run.style.code) {
                    words.append(WORD_JOINER);
                }
            }
            calm.add(run.with(words.toString()));
        }
        return calm;
    }

    private static void flatten(Text text, Style style, List<Run> into) {
        switch (text) {
            case Text.Plain(String value) -> add(value, style, into);
            case Text.Code(String value) -> add(value, style.asCode(), into);
            case Text.Strong(Text inner) -> flatten(inner, style.stronger(), into);
            case Text.Mark(Text inner) -> flatten(inner, style.stronger(), into);
            case Text.Emphasis(Text inner) -> flatten(inner, style.emphasised(), into);
            // Telegram has no colours; the figure has its arrow or its sign
            case Text.Toned(Tone _, Text inner) -> flatten(inner, style, into);
            case Text.Link(Text label, URI target) -> flatten(label, linked(target, style), into);
            case Text.Moment(Instant at, Text.Moment.Style told, String shown) ->
                add(shown, at(at.getEpochSecond(), told, style), into);
            case Text.Sequence(List<Text> parts) -> parts.forEach(part -> flatten(part, style, into));
        }
    }

    private static Style linked(URI target, Style style) {
        return WebAddress.of(target).map(style::leadingTo).orElse(style);
    }

    private static Style at(long second, Text.Moment.Style told, Style style) {
        return second > 0 && second < FURTHEST ? style.at(new Told(second, letters(told))) : style;
    }

    private static String letters(Text.Moment.Style told) {
        return switch (told) {
            case RELATIVE -> "r";
            case DATE -> "D";
            case DATE_TIME -> "Dt";
        };
    }

    private static void add(String value, Style style, List<Run> into) {
        String seen = Visible.of(value);
        if (seen.isEmpty()) {
            return;
        }
        if (!into.isEmpty() && into.getLast().style.equals(style)) {
            into.set(into.size() - 1, new Run(into.getLast().characters + seen, style));
        } else {
            into.add(new Run(seen, style));
        }
    }
}
