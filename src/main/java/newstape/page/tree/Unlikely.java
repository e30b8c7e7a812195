package newstape.page.tree;

import java.util.BitSet;

/** What is left out before anything is scored. */
final class Unlikely {
    private static final int NEAR = 3;
    private static final int BYLINE = 100;
    private static final double LINKED = 0.5;

    private Unlikely() {}

    /** What no page shows its readers, and who wrote it. */
    static BitSet always(Tree tree) {
        BitSet left = tree.hidden();
        left.clear(0);
        Sums sums = Sums.of(tree, left);
        for (int i = 1; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.NAV && sums.links(i, tree.end(i)) > LINKED) {
                left.set(i);
            }
            boolean byline = Mark.BYLINE.in(tree.marks(i)) && !tree.tag(i).leaf();
            if (byline) {
                int length = sums.text(i, tree.end(i));
                if (length > 0 && length < BYLINE) {
                    left.set(i);
                }
            }
        }
        return left;
    }

    /** Adds what is called as articles aren't. */
    static void named(Tree tree, BitSet left) {
        for (int i = 1; i < tree.size(); i++) {
            int marks = tree.marks(i);
            if (marks != 0 && (Mark.ROLE.in(marks) || unlikely(tree, i, marks))) {
                left.set(i);
            }
        }
    }

    private static boolean unlikely(Tree tree, int i, int marks) {
        return Mark.UNLIKELY.in(marks) && !Mark.MAYBE.in(marks) && tree.tag(i) != Tag.A && !within(tree, i);
    }

    private static boolean within(Tree tree, int i) {
        int above = tree.parent(i);
        for (int level = 0; level <= NEAR && above >= 0; level++) {
            if (tree.tag(above) == Tag.TABLE || tree.tag(above) == Tag.CODE) {
                return true;
            }
            above = tree.parent(above);
        }
        return false;
    }
}
