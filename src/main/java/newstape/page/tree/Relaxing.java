package newstape.page.tree;

import java.util.BitSet;
import java.util.List;

/** Scores a page with strict rules first, and with ever fewer until enough text is found. */
public final class Relaxing {
    private static final int ENOUGH = 500;

    private Relaxing() {}

    /** The first selection with enough text, or the longest. */
    public static Selection of(Tree tree) {
        BitSet always = Unlikely.always(tree);
        BitSet likely = (BitSet) always.clone();
        Unlikely.named(tree, likely);
        Selection best = attempt(tree, likely, true, true);
        for (int step = 1; step < 4 && best.length() < ENOUGH; step++) {
            Selection looser = attempt(tree, always, step < 2, step < 3);
            best = looser.length() > best.length() ? looser : best;
        }
        return best;
    }

    private static Selection attempt(Tree tree, BitSet left, boolean names, boolean prune) {
        List<Integer> roots = Scoring.roots(tree, left, names);
        return Selection.of(tree, roots, prune ? Pruning.of(tree, roots, left, names) : left);
    }
}
