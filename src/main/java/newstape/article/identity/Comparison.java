package newstape.article.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newstape.article.identity.Body.Sentence;

/**
 * Two texts side by side, sentence by sentence; where a sentence stands doesn't matter.
 *
 * @param kept letters that both have, in sentences that both have
 * @param near letters of the changed sentences, as far as they are alike
 * @param changed sentences of the one and what became of them in the other
 * @param gone what the second hasn't
 * @param come what the first hasn't
 * @param extent whether one of them is a part of the other
 */
record Comparison(
        Body before,
        Body after,
        int kept,
        double near,
        List<Pair> changed,
        List<Sentence> gone,
        List<Sentence> come,
        Extent extent) {
    /** A sentence shares so much with what it was; less is another sentence. */
    private static final double ALIKE = 0.45;
    /** Sentences that are compared each with each, at most. */
    private static final int MOST = 150;
    /** Letters; what is shorter and alone is no statement. */
    private static final int STATEMENT = 12;
    /** Paragraphs, of which one alone is a teaser. */
    private static final int SEVERAL = 3;
    /** Letters a cut sentence needs to be known by. */
    private static final int BEGINNING = 8;

    record Pair(Sentence from, Sentence to) {}

    /** Which of two texts goes on where the other ends. */
    enum Extent {
        BOTH,
        /** The second is a teaser of the first. */
        LESS,
        /** The first was a teaser of the second. */
        MORE
    }

    Comparison {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    static Comparison of(Body before, Body after) {
        List<Sentence> gone = without(before.sentences(), after.sentences());
        List<Sentence> come = without(after.sentences(), before.sentences());
        dropSplitOtherwise(gone, come);
        Extent extent = extent(before, after);
        if (extent == Extent.LESS) {
            dropBeginnings(come, before);
        } else if (extent == Extent.MORE) {
            dropBeginnings(gone, after);
        }
        int stayed = before.length() - length(gone);
        int found = after.length() - length(come);
        int kept = switch (extent) {
            case BOTH -> Math.min(stayed, found);
            case LESS -> found;
            case MORE -> stayed;
        };
        List<Pair> changed = pairs(gone, come, extent);
        double near = changed.stream().mapToDouble(Comparison::shared).sum();
        gone.removeIf(sentence -> sentence.key().length() < STATEMENT && !figured(sentence));
        come.removeIf(sentence -> sentence.key().length() < STATEMENT && !figured(sentence));
        return new Comparison(before, after, kept, near, changed, gone, come, extent);
    }

    /** How much of the shorter one stands in the other, 0 to 1. */
    double contained() {
        int shorter = Math.min(before.length(), after.length());
        return shorter == 0 ? 0 : Math.min(1, (kept + near) / shorter);
    }

    /** Whether both say the same, as far as both go. */
    boolean same() {
        return switch (extent) {
            case BOTH -> changed.isEmpty() && (alien() || (gone.isEmpty() && come.isEmpty()));
            case LESS, MORE -> changed.isEmpty();
        };
    }

    /** Whether they are two short texts that share nothing: two ways to tease, not a text and its correction. */
    boolean alien() {
        return kept == 0
                && changed.isEmpty()
                && Math.max(before.sentences().size(), after.sentences().size()) <= 3;
    }

    private static Extent extent(Body before, Body after) {
        int one = before.length();
        int other = after.length();
        boolean less = isPart(after, before) || opens(after, before);
        boolean more = isPart(before, after) || opens(before, after);
        if (less && more) {
            return other <= one ? Extent.LESS : Extent.MORE;
        }
        return less ? Extent.LESS : more ? Extent.MORE : Extent.BOTH;
    }

    private static boolean isPart(Body part, Body whole) {
        return part.isEmpty()
                || (part.cut() && part.length() <= whole.length() * 1.02)
                || (part.length() * 2 < whole.length()
                        && part.sentences().size() + 2 <= whole.sentences().size());
    }

    /** Whether the one is the beginning of the other, to the middle of a sentence or for one paragraph of several. */
    private static boolean opens(Body part, Body whole) {
        boolean first = part.parts() == 1 && whole.parts() >= SEVERAL;
        return part.length() < whole.length()
                && (first || part.halved())
                && whole.letters().startsWith(part.letters());
    }

    private static List<Sentence> without(List<Sentence> sentences, List<Sentence> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(other.key(), 1, Integer::sum));
        List<Sentence> left = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (counts.merge(sentence.key(), -1, Integer::sum) < 0) {
                left.add(sentence);
            }
        }
        return left;
    }

    /** Neighbours that say the same when put together were split at other places. */
    private static void dropSplitOtherwise(List<Sentence> gone, List<Sentence> come) {
        Map<String, Deque<List<Sentence>>> runs = new HashMap<>();
        for (List<Sentence> run : runs(come)) {
            runs.computeIfAbsent(joined(run), key -> new ArrayDeque<>()).add(run);
        }
        for (List<Sentence> run : runs(gone)) {
            Deque<List<Sentence>> equal = runs.getOrDefault(joined(run), new ArrayDeque<>());
            if (!equal.isEmpty()) {
                come.removeAll(equal.removeFirst());
                gone.removeAll(run);
            }
        }
        if (joined(gone).equals(joined(come))) {
            gone.clear();
            come.clear();
        }
    }

    private static List<List<Sentence>> runs(List<Sentence> sentences) {
        List<List<Sentence>> runs = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean follows = !runs.isEmpty()
                    && runs.getLast().getLast().section() == sentence.section()
                    && runs.getLast().getLast().part() == sentence.part();
            if (follows) {
                runs.getLast().add(sentence);
            } else {
                runs.add(new ArrayList<>(List.of(sentence)));
            }
        }
        return runs;
    }

    private static String joined(List<Sentence> sentences) {
        return String.join("", sentences.stream().map(Sentence::key).toList());
    }

    /** The sentence at which a teaser was cut is the beginning of one in the whole text. */
    private static void dropBeginnings(List<Sentence> part, Body whole) {
        String letters = whole.letters();
        part.removeIf(sentence -> sentence.key().length() >= BEGINNING
                && (whole.sentences().stream().anyMatch(other -> other.key().startsWith(sentence.key()))
                        || letters.contains(sentence.key())));
    }

    /** The likeliest pairs first; what is paired is taken out of both lists. */
    private static List<Pair> pairs(List<Sentence> gone, List<Sentence> come, Extent extent) {
        record Scored(double likeness, Pair pair) {}
        List<Scored> scored = new ArrayList<>();
        List<Sentence> ones = gone.subList(0, Math.min(MOST, gone.size()));
        List<Sentence> others = come.subList(0, Math.min(MOST, come.size()));
        List<Wording> wordings = others.stream().map(Wording::of).toList();
        for (Sentence one : ones) {
            Wording wording = Wording.of(one);
            for (int i = 0; i < others.size(); i++) {
                double likeness = extent == Extent.BOTH
                        ? wording.likeness(wordings.get(i))
                        : wording.replacement(wordings.get(i), extent == Extent.LESS);
                if (likeness >= ALIKE) {
                    scored.add(new Scored(likeness, new Pair(one, others.get(i))));
                }
            }
        }
        scored.sort((one, other) -> Double.compare(other.likeness, one.likeness));
        Set<Sentence> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Scored candidate : scored) {
            if (!taken.contains(candidate.pair.from) && !taken.contains(candidate.pair.to)) {
                taken.add(candidate.pair.from);
                taken.add(candidate.pair.to);
                pairs.add(candidate.pair);
            }
        }
        gone.removeAll(taken);
        come.removeAll(taken);
        return pairs;
    }

    private static double shared(Pair pair) {
        return Wording.of(pair.from).likeness(Wording.of(pair.to))
                * Math.min(pair.from.key().length(), pair.to.key().length());
    }

    private static boolean figured(Sentence sentence) {
        return sentence.key().chars().anyMatch(Character::isDigit);
    }

    private static int length(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.key().length()).sum();
    }
}
