package newstape.page.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands between a headline and the body below it, in the page's head rather than in the body's box. */
final class Standfirst {
    /** In characters. */
    private static final int LEAST = 40;

    private static final int MOST = 700;

    /** A text of this length is a body's. */
    private static final int PROSE = 60;

    private static final double LINKED = 0.3;

    /** How many nodes stand between at most. */
    private static final int FAR = 400;

    /** How many there are at most. */
    private static final int FEW = 2;

    private final Tree tree;
    private final Selection selection;

    private Standfirst(Selection selection) {
        this.tree = selection.tree();
        this.selection = selection;
    }

    /** The selection with it. */
    static Selection with(Selection selection) {
        return new Standfirst(selection).added();
    }

    private Selection added() {
        int prose = prose();
        int headline = prose;
        while (headline > 0 && tree.tag(headline) != Tag.H1) {
            headline--;
        }
        if (headline <= 0 || prose - tree.end(headline) > FAR || tree.hidden(headline)) {
            return selection;
        }
        List<Integer> lines = lines(tree.end(headline), prose);
        if (lines.isEmpty() || lines.size() > FEW) {
            return selection;
        }
        BitSet left = (BitSet) selection.left().clone();
        List<Integer> roots = new ArrayList<>();
        for (int line : lines) {
            left.clear(line, tree.end(line));
            if (!read(line)) {
                roots.add(line);
            }
        }
        roots.addAll(selection.roots());
        return Selection.of(tree, List.copyOf(roots), left);
    }

    /** Where the body's prose begins; -1 where it has none. */
    private int prose() {
        for (int root : selection.roots()) {
            int i = root;
            while (i < tree.end(root)) {
                if (selection.left().get(i) || tree.tag(i).heading()) {
                    i = tree.end(i);
                } else if (tree.length(i) >= PROSE) {
                    return i;
                } else {
                    i++;
                }
            }
        }
        return -1;
    }

    private List<Integer> lines(int from, int to) {
        Sums sums = Sums.of(tree, tree.hidden());
        List<Integer> lines = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (tree.hidden(i) || elsewhere(i)) {
                i = tree.end(i);
            } else if (line(i, sums) && tree.end(i) <= to) {
                if (!read(i) || selection.left().get(i)) {
                    lines.add(i);
                }
                i = tree.end(i);
            } else {
                i++;
            }
        }
        return lines;
    }

    private boolean line(int i, Sums sums) {
        Tag tag = tree.tag(i);
        boolean block = tag == Tag.P
                || tag == Tag.DIV
                || tag == Tag.SECTION
                || tag == Tag.H2
                || tag == Tag.H3
                || tag == Tag.UNKNOWN;
        if (!block || tree.parted(i)) {
            return false;
        }
        int length = sums.text(i, tree.end(i));
        return length >= LEAST
                && length <= MOST
                && sums.links(i, tree.end(i)) < LINKED
                && (Mark.STANDFIRST.in(tree.marks(i))
                        || sentence(tree.element(i).text()));
    }

    private static boolean sentence(String text) {
        return !text.isEmpty() && ".!?…。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean elsewhere(int i) {
        int marks = tree.marks(i);
        return switch (tree.tag(i)) {
            case NAV, ASIDE, FOOTER, FORM, FIGURE, FIGCAPTION, BUTTON, UL, OL, TABLE, SELECT, LABEL -> true;
            default ->
                Mark.AROUND.in(marks)
                        || Mark.CAPTION.in(marks)
                        || Mark.COMMENTS.in(marks)
                        || Mark.SHARE.in(marks)
                        || Mark.BYLINE.in(marks)
                        || Mark.CLUTTER.in(marks)
                        || Mark.ROLE.in(marks);
        };
    }

    /** Whether it would be read if it weren't left out itself. */
    private boolean read(int i) {
        int root = -1;
        for (int candidate : selection.roots()) {
            root = candidate <= i && i < tree.end(candidate) ? candidate : root;
        }
        if (root < 0) {
            return false;
        }
        for (int above = i; above != root; ) {
            above = tree.parent(above);
            if (selection.left().get(above)) {
                return false;
            }
        }
        return true;
    }
}
