package newstape.page.tree;

import java.util.BitSet;

/** Leaves out what stands in articles and isn't of them: captions, boxes of authors, calls to do something. */
final class Trimming {
    /** Of a selection: as much as such a thing may be. */
    private static final double SMALL = 0.2;

    private static final int NEAR = 20;

    /** Characters: as many as a link to a heading's own place has. */
    private static final int ANCHOR = 30;

    /** In characters: as much as stands beside a gallery that isn't what the page is about. */
    private static final int ENOUGH = 500;

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
                i = left.get(i) ? tree.end(i) : within(tree, i, left, sums, selection.length());
            }
        }
        Teasers.leave(selection, left, sums);
        return Selection.of(tree, selection.roots(), left);
    }

    /** Past what is left out within by rules of its own, or into it. */
    private static int within(Tree tree, int i, BitSet left, Sums sums, int length) {
        if (tree.tag(i).heading()) {
            anchors(tree, i, left, sums);
            return tree.end(i);
        }
        if (gallery(tree, i) && sums.text(i, tree.end(i)) + ENOUGH <= length) {
            words(tree, i, left);
            return tree.end(i);
        }
        return i + 1;
    }

    /** What stands in a heading belongs to it, but for a link to its own place. */
    private static void anchors(Tree tree, int heading, BitSet left, Sums sums) {
        int length = sums.text(heading, tree.end(heading));
        for (int i = heading + 1; i < tree.end(heading); i++) {
            int own = sums.text(i, tree.end(i));
            if (own <= ANCHOR && own < length && anchor(tree, i)) {
                left.set(i);
            }
        }
    }

    private static boolean anchor(Tree tree, int i) {
        return Mark.ANCHOR.in(tree.marks(i))
                || (tree.tag(i) == Tag.A && tree.element(i).text().chars().noneMatch(Character::isLetterOrDigit));
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

    private static boolean gallery(Tree tree, int i) {
        return Mark.GALLERY.in(tree.marks(i))
                && tree.tag(i).block()
                && tree.tag(i) != Tag.MAIN
                && tree.tag(i) != Tag.ARTICLE;
    }

    /** What stands in a gallery is said of its pictures. */
    private static void words(Tree tree, int gallery, BitSet left) {
        for (int i = gallery; i < tree.end(gallery); i++) {
            left.set(i, left.get(i) || tree.text(i));
        }
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
