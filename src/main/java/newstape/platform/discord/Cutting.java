package newstape.platform.discord;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Cuts runs into parts that are no longer, once written, than they may be: between sentences, else between words, else
 * between characters as people count them. Marks end and begin again at a cut; a link or a moment is never cut, unless
 * it is too long by itself.
 */
final class Cutting {
    private final int most;
    private final Locale language;

    /** For parts of at most {@code most} characters of markdown. */
    Cutting(int most, Locale language) {
        this.most = most;
        this.language = language;
    }

    List<List<Run>> parts(List<Run> runs) {
        List<List<Run>> parts = new ArrayList<>();
        List<Run> rest = runs;
        while (!fits(rest)) {
            // no more characters than that fit, so no more are looked at
            int end = end(head(rest, 2 * most));
            parts.add(head(rest, end));
            rest = tail(rest, end);
        }
        if (parts.isEmpty() || !rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    private boolean fits(List<Run> runs) {
        int characters =
                runs.stream().mapToInt(run -> run.characters().length()).sum();
        return characters <= 2 * most && Markdown.of(runs).length() <= most;
    }

    /** Where the first part ends: at the last place, of the best kind that has any, up to which all fits. */
    private int end(List<Run> runs) {
        String characters = String.join("", runs.stream().map(Run::characters).toList());
        return Stream.<Supplier<BreakIterator>>of(
                        () -> BreakIterator.getSentenceInstance(language),
                        () -> BreakIterator.getLineInstance(language),
                        () -> BreakIterator.getCharacterInstance(language))
                .map(breaks -> last(breaks.get(), characters, runs))
                .filter(end -> end > 0)
                .findFirst()
                .orElseGet(() -> within(characters, runs));
    }

    /** As much as fits of what people count as one character. */
    private int within(String characters, List<Run> runs) {
        int end = characters.offsetByCodePoints(0, 1);
        for (int size = Math.min(most, characters.length() - 1); size > end; size /= 2) {
            int whole = Character.isHighSurrogate(characters.charAt(size - 1)) ? size - 1 : size;
            if (fits(head(runs, whole))) {
                return whole;
            }
        }
        return end;
    }

    /** Markdown is at least as long as its characters, but for moments, whose words are longer. */
    private int last(BreakIterator breaks, String characters, List<Run> runs) {
        breaks.setText(characters);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaks.following(0);
                end != BreakIterator.DONE && end < characters.length();
                end = breaks.next()) {
            if (!inWhole(runs, end)) {
                ends.add(end);
            }
        }
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(head(runs, ends.get(middle - 1)))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? 0 : ends.get(low - 1);
    }

    /** Whether a cut there would go through what stays whole, and could. */
    private boolean inWhole(List<Run> runs, int at) {
        int from = 0;
        for (Run run : runs) {
            int to = from + run.characters().length();
            if (from < at && at < to) {
                return run.whole() && fits(List.of(run));
            }
            from = to;
        }
        return false;
    }

    private static List<Run> head(List<Run> runs, int end) {
        List<Run> head = new ArrayList<>();
        int from = 0;
        for (Run run : runs) {
            int to = from + run.characters().length();
            if (from < end) {
                head.add(to <= end ? run : run.with(run.characters().substring(0, end - from)));
            }
            from = to;
        }
        return head;
    }

    private static List<Run> tail(List<Run> runs, int start) {
        List<Run> tail = new ArrayList<>();
        int from = 0;
        for (Run run : runs) {
            int to = from + run.characters().length();
            if (to > start) {
                tail.add(from >= start ? run : run.with(run.characters().substring(start - from)));
            }
            from = to;
        }
        return tail;
    }
}
