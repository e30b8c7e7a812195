package newstape.page.tree;

import java.util.BitSet;

/** Leaves out what stands in articles and isn't of them: captions, boxes of authors, calls to do something. */
final class Trimming {
    /** Of a selection: as much as such a thing may be. */
    private static final double SMALL = 0.2;

    private static final int NEAR = 20;

    private Trimming() {}

    static Selection of(Selection selection) {
        Tree tree = selection.tree();
        BitSet left = (BitSet) selection.left().clone();
        Sums sums = Sums.of(tree, left);
        for (int root : selection.roots()) {
            int i = root + 1;
            while (i < tree.end(root)) {
                boolean out = around(tree, i) && sums.text(i, tree.end(i)) <= selection.length() * SMALL;
                left.set(i, left.get(i) || out);
                // What stands in a heading belongs to it.
                i = left.get(i) || tree.tag(i).heading() ? tree.end(i) : i + 1;
            }
        }
        return Selection.of(tree, selection.roots(), left);
    }

    private static boolean around(Tree tree, int i) {
        int marks = tree.marks(i);
        return switch (tree.tag(i)) {
            case NAV, FORM, FIGCAPTION -> true;
            case ARTICLE, MAIN, P, TEXT, H1, H2, H3, H4, TBODY, TR, TABLE, TD -> Mark.CAPTION.in(marks);
            case FIGURE -> false;
            default -> Mark.AROUND.in(marks) || (Mark.CAPTION.in(marks) && !pictured(tree, i));
        };
    }

    private static boolean pictured(Tree tree, int i) {
        for (int within = i + 1; within < tree.end(i) && within < i + NEAR; within++) {
            if (tree.tag(within) == Tag.IMG) {
                return true;
            }
        }
        return false;
    }
}
