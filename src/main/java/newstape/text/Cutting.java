package newstape.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Cuts text into pieces that are no longer, once written, than they may be: between sentences, else between words, else
 * between characters as people count them. What is shown in one way ends and begins again at a cut; a link or a moment
 * is never cut, unless it is too long by itself.
 */
public final class Cutting<P extends Cutting.Part<P>> {
    private final int most;
    private final Locale language;
    private final ToIntFunction<List<P>> length;

    /** Characters that are all shown in one way. */
    public interface Part<P extends Part<P>> {
        String characters();

        /** The same with other characters. */
        P with(String others);

        /** Whether it stays whole wherever a text is cut. */
        boolean whole();
    }

    /**
     * For pieces of at most {@code most}.
     *
     * @param length of parts, once written; what is written is about as long as its characters, or longer
     */
    public Cutting(int most, Locale language, ToIntFunction<List<P>> length) {
        this.most = most;
        this.language = language;
        this.length = length;
    }

    public List<List<P>> pieces(List<P> parts) {
        List<List<P>> pieces = new ArrayList<>();
        List<P> rest = parts;
        while (!fits(rest)) {
            // no more characters than that fit, so no more are looked at
            int end = end(head(rest, 2 * most));
            pieces.add(head(rest, end));
            rest = tail(rest, end);
        }
        if (pieces.isEmpty() || !rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private boolean fits(List<P> parts) {
        int characters =
                parts.stream().mapToInt(part -> part.characters().length()).sum();
        return characters <= 2 * most && length.applyAsInt(parts) <= most;
    }

    /** Where the first part ends: at the last place, of the best kind that has any, up to which all fits. */
    private int end(List<P> parts) {
        String characters = String.join("", parts.stream().map(Part::characters).toList());
        return Stream.<Supplier<BreakIterator>>of(
                        () -> BreakIterator.getSentenceInstance(language),
                        () -> BreakIterator.getLineInstance(language),
                        () -> BreakIterator.getCharacterInstance(language))
                .map(breaks -> last(breaks.get(), characters, parts))
                .filter(end -> end > 0)
                .findFirst()
                .orElseGet(() -> within(characters, parts));
    }

    /** As much as fits of what people count as one character. */
    private int within(String characters, List<P> parts) {
        int end = characters.offsetByCodePoints(0, 1);
        for (int size = Math.min(most, characters.length() - 1); size > end; size /= 2) {
            int whole = Character.isHighSurrogate(characters.charAt(size - 1)) ? size - 1 : size;
            if (fits(head(parts, whole))) {
                return whole;
            }
        }
        return end;
    }

    /** What is written is at least as long as its characters, but for moments, whose words are longer. */
    private int last(BreakIterator breaks, String characters, List<P> parts) {
        breaks.setText(characters);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaks.following(0);
                end != BreakIterator.DONE && end < characters.length();
                end = breaks.next()) {
            if (!inWhole(parts, end)) {
                ends.add(end);
            }
        }
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(head(parts, ends.get(middle - 1)))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? 0 : ends.get(low - 1);
    }

    /** Whether a cut there would go through what stays whole, and could. */
    private boolean inWhole(List<P> parts, int at) {
        int from = 0;
        for (P part : parts) {
            int to = from + part.characters().length();
            if (from < at && at < to) {
                return part.whole() && fits(List.of(part));
            }
            from = to;
        }
        return false;
    }

    private static <P extends Part<P>> List<P> head(List<P> parts, int end) {
        List<P> head = new ArrayList<>();
        int from = 0;
        for (P part : parts) {
            int to = from + part.characters().length();
            if (from < end) {
                head.add(to <= end ? part : part.with(part.characters().substring(0, end - from)));
            }
            from = to;
        }
        return head;
    }

    private static <P extends Part<P>> List<P> tail(List<P> parts, int start) {
        List<P> tail = new ArrayList<>();
        int from = 0;
        for (P part : parts) {
            int to = from + part.characters().length();
            if (to > start) {
                tail.add(from >= start ? part : part.with(part.characters().substring(start - from)));
            }
            from = to;
        }
        return tail;
    }
}
