package newstape.page.tree;

import java.util.BitSet;
import java.util.List;

/**
 * The body by where the prose of a page stands, told by structure: the smallest element that holds nearly all of it.
 */
public final class Density {
    /** Of a page's prose: as much as an element holds that is no clutter, whatever it is called. */
    private static final double MOST = 0.4;

    /** Of an element's prose: as much as a child has that holds the article alone. */
    private static final double NEARLY_ALL = 0.85;

    private static final double MARKED_SHARE = 0.5;
    private static final double LINKED = 0.6;
    private static final int UNLINKED = 200;

    private Density() {}

    public static Selection of(Tree tree) {
        BitSet left = always(tree);
        Prose all = Prose.of(tree, left);
        Sums sums = Sums.of(tree, left);
        double most = all.in(0) * MOST;
        for (int i = 1; i < tree.size(); i++) {
            Tag tag = tree.tag(i);
            if ((Mark.CLUTTER.in(tree.marks(i)) && mayBeClutter(tag) && all.in(i) <= most)
                    || (box(tag) && leads(sums, i, tree.end(i)))) {
                left.set(i);
            }
        }
        Prose prose = Prose.of(tree, left);
        return Selection.of(tree, List.of(narrowed(tree, prose, marked(tree, prose, left))), left);
    }

    private static boolean leads(Sums sums, int from, int to) {
        double share = sums.links(from, to);
        return share > LINKED && sums.text(from, to) * (1 - share) < UNLINKED;
    }

    private static BitSet always(Tree tree) {
        BitSet left = tree.hidden();
        left.clear(0);
        for (int i = 1; i < tree.size(); i++) {
            boolean comments = Mark.COMMENTS.in(tree.marks(i)) && mayBeClutter(tree.tag(i));
            if (clutter(tree.tag(i)) || comments || Mark.ROLE.in(tree.marks(i))) {
                left.set(i);
            }
        }
        return left;
    }

    private static boolean clutter(Tag tag) {
        return switch (tag) {
            case NAV, ASIDE, FOOTER, FORM, BUTTON, SELECT, TEXTAREA, MENU, LABEL, FIGCAPTION -> true;
            default -> false;
        };
    }

    private static boolean mayBeClutter(Tag tag) {
        return switch (tag) {
            case TEXT, ARTICLE, MAIN, H1, H2, H3, P, TBODY, TR -> false;
            default -> true;
        };
    }

    private static boolean box(Tag tag) {
        return switch (tag) {
            case DIV, SECTION, UL, OL, DL, TABLE, HEADER, FIGURE, UNKNOWN -> true;
            default -> false;
        };
    }

    private static int marked(Tree tree, Prose prose, BitSet left) {
        int least = (int) (prose.in(0) * MARKED_SHARE);
        int best = 0;
        int i = 1;
        while (i < tree.size()) {
            if (left.get(i)) {
                i = tree.end(i);
            } else {
                boolean marked = Mark.BODY.in(tree.marks(i)) || tree.tag(i) == Tag.ARTICLE || tree.tag(i) == Tag.MAIN;
                if (marked && prose.in(i) > least && prose.in(i) < prose.in(best)) {
                    best = i;
                }
                i++;
            }
        }
        return best;
    }

    private static int narrowed(Tree tree, Prose prose, int from) {
        int root = from;
        int child = root + 1;
        while (child < tree.end(root)) {
            boolean whole = tree.tag(child).block()
                    && tree.tag(child) != Tag.P
                    && prose.in(root) > 0
                    && prose.in(child) >= prose.in(root) * NEARLY_ALL;
            root = whole ? child : root;
            child = whole ? child + 1 : tree.end(child);
        }
        return root;
    }
}
