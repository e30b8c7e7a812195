package newstape.page.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The body by scores, in the tradition of Readability: prose earns points for what it stands in, by its length and its
 * commas; names and links weigh; the best element wins, and takes siblings like it along.
 */
final class Scoring {
    private static final int LEAST = 25;
    private static final int LEVELS = 5;
    private static final int BEST = 5;
    private static final double LIKE_THE_BEST = 0.75;
    private static final int AGREED = 3;

    private final Tree tree;
    private final BitSet left;
    private final boolean names;
    private final Sums sums;
    private final Units units;
    private final double[] scores;
    private final BitSet scored = new BitSet();

    private Scoring(Tree tree, BitSet left, boolean names) {
        this.tree = tree;
        this.left = left;
        this.names = names;
        sums = Sums.of(tree, left);
        units = Units.of(tree, sums, left);
        scores = new double[tree.size()];
    }

    /**
     * The numbers that hold the body.
     *
     * @param left what can't be of it
     * @param names whether names weigh
     */
    static List<Integer> roots(Tree tree, BitSet left, boolean names) {
        return new Scoring(tree, left, names).roots();
    }

    private List<Integer> roots() {
        for (int unit = 0; unit < units.size(); unit++) {
            give(unit);
        }
        List<Integer> best = scored.stream()
                .boxed()
                .peek(i -> scores[i] *= 1 - sums.links(i, tree.end(i)))
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(BEST)
                .toList();
        if (best.isEmpty() || best.getFirst() == 0) {
            return List.of(0);
        }
        return withSiblings(alone(higher(common(best))));
    }

    private void give(int unit) {
        int from = units.from(unit);
        int to = units.to(unit);
        int length = sums.text(from, to);
        if (length < LEAST) {
            return;
        }
        int points = 2 + sums.commas(from, to) + Math.min(length / 100, 3);
        int above = units.in(unit);
        for (int level = 0; level < LEVELS && above >= 0; level++) {
            if (!scored.get(above)) {
                scored.set(above);
                scores[above] = tree.tag(above).worth() + worth(above);
            }
            scores[above] += points / (level == 0 ? 1.0 : level == 1 ? 2.0 : level * 3.0);
            above = units.up(above);
        }
    }

    private int worth(int i) {
        return names ? tree.worth(i) : 0;
    }

    /** The best, or what holds it and several that are nearly as good. */
    private int common(List<Integer> best) {
        int top = best.getFirst();
        List<List<Integer>> lines = new ArrayList<>();
        for (int other : best.subList(1, best.size())) {
            if (scores[other] / scores[top] >= LIKE_THE_BEST) {
                lines.add(ancestors(other));
            }
        }
        if (lines.size() >= AGREED) {
            for (int above = units.up(top); above > 0; above = units.up(above)) {
                int holder = above;
                if (lines.stream().filter(line -> line.contains(holder)).count() >= AGREED) {
                    return above;
                }
            }
        }
        return top;
    }

    private List<Integer> ancestors(int i) {
        List<Integer> ancestors = new ArrayList<>();
        for (int above = units.up(i); above > 0; above = units.up(above)) {
            ancestors.add(above);
        }
        return ancestors;
    }

    /** A parent whose score rises above its child's holds more of the article. */
    private int higher(int top) {
        double last = scores[top];
        double least = last / 3;
        for (int above = units.up(top); above > 0; above = units.up(above)) {
            if (scored.get(above)) {
                if (scores[above] < least) {
                    return top;
                }
                if (scores[above] > last) {
                    return above;
                }
                last = scores[above];
            }
        }
        return top;
    }

    /** The outermost that holds nothing else, so that siblings are looked for there. */
    private int alone(int top) {
        int found = top;
        for (int above = tree.parent(top); above > 0 && children(above) == 1; above = tree.parent(above)) {
            found = above;
        }
        return found;
    }

    private int children(int i) {
        int count = 0;
        int child = i + 1;
        while (child < tree.end(i) && count < 2) {
            count += !tree.text(child) && !left.get(child) ? 1 : 0;
            child = tree.end(child);
        }
        return count;
    }

    private List<Integer> withSiblings(int top) {
        int parent = tree.parent(top);
        if (parent < 0) {
            return List.of(top);
        }
        double least = Math.max(10, scores[top] * 0.2);
        String name = tree.element(top).className();
        return children(parent, child -> child == top || like(child, top, name, least));
    }

    private boolean like(int child, int top, String name, double least) {
        if (tree.text(child) || left.get(child)) {
            return false;
        }
        double bonus = !name.isEmpty() && tree.element(child).className().equals(name) ? scores[top] * 0.2 : 0;
        return (scored.get(child) && scores[child] + bonus >= least) || paragraph(child);
    }

    private boolean paragraph(int i) {
        if (tree.tag(i) != Tag.P) {
            return false;
        }
        int length = sums.text(i, tree.end(i));
        double links = sums.links(i, tree.end(i));
        return length > 80
                ? links < 0.25
                : length > 0 && links == 0 && ends(tree.element(i).text());
    }

    private static boolean ends(String text) {
        return text.endsWith(".") || text.contains(". ");
    }

    private List<Integer> children(int parent, IntPredicate which) {
        return IntStream.iterate(parent + 1, child -> child < tree.end(parent), tree::end)
                .filter(which)
                .boxed()
                .toList();
    }
}
