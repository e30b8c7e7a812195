package newstape.page.tree;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What counts as a paragraph in scoring, and in what it stands: paragraphs, cells, headings, and runs of text beside
 * blocks, as not all pages put their text into paragraphs.
 */
final class Units {
    private static final double LINKED = 0.25;

    private final Tree tree;
    private final Sums sums;
    private final BitSet left;
    private final int[] up;
    private int[] spans = new int[3 * 64];
    private int size;

    private Units(Tree tree, Sums sums, BitSet left) {
        this.tree = tree;
        this.sums = sums;
        this.left = left;
        up = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            up[i] = tree.parent(i);
        }
    }

    static Units of(Tree tree, Sums sums, BitSet left) {
        Units units = new Units(tree, sums, left);
        int i = 1;
        while (i < tree.size()) {
            if (left.get(i)) {
                i = tree.end(i);
            } else {
                units.visit(i);
                i++;
            }
        }
        return units;
    }

    int size() {
        return size;
    }

    int from(int unit) {
        return spans[3 * unit];
    }

    int to(int unit) {
        return spans[3 * unit + 1];
    }

    /** What a unit stands in. */
    int in(int unit) {
        return spans[3 * unit + 2];
    }

    /** What a node stands in, past boxes around a single paragraph. */
    int up(int i) {
        return up[i];
    }

    private void visit(int i) {
        switch (tree.tag(i)) {
            case SECTION, H2, H3, H4, H5, H6, P, TD, PRE -> add(i, tree.end(i), up[i]);
            case DIV, UNKNOWN, CENTER -> box(i);
            default -> {}
        }
    }

    /** A box's own text, in runs between the blocks in it. */
    private void box(int i) {
        int from = -1;
        int runs = 0;
        int elements = 0;
        int only = -1;
        int before = size;
        int child = i + 1;
        while (child < tree.end(i)) {
            int next = tree.end(child);
            if (!left.get(child)) {
                if (flows(child)) {
                    from = from < 0 ? child : from;
                } else {
                    runs += run(from, child, i);
                    from = -1;
                    elements++;
                    only = child;
                }
            }
            child = next;
        }
        runs += run(from, tree.end(i), i);
        boolean plain = sums.links(i, tree.end(i)) < LINKED;
        if (elements == 0 && runs == 1 && plain) {
            size = before;
            add(i, tree.end(i), up[i]);
        } else if (runs == 0 && !tree.parted(i)) {
            add(i, tree.end(i), up[i]);
        } else if (elements == 1 && runs == 0 && tree.tag(only) == Tag.P && plain) {
            up[only] = up[i];
        }
    }

    private int run(int from, int to, int in) {
        if (from < 0 || sums.text(from, to) == 0) {
            return 0;
        }
        add(from, to, in);
        return 1;
    }

    private boolean flows(int i) {
        return !tree.tag(i).block() && (tree.tag(i) != Tag.A || !tree.parted(i));
    }

    private void add(int from, int to, int in) {
        if (3 * size + 3 > spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        spans[3 * size] = from;
        spans[3 * size + 1] = to;
        spans[3 * size + 2] = in;
        size++;
    }
}
