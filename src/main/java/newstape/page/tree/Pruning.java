package newstape.page.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out what within a body looks as articles don't: boxes of links, of pictures, of fields. Goes from the
 * innermost outwards, so that an outer box is judged by what is left of it.
 */
final class Pruning {
    private static final int SHARED = 500;
    private static final double FEW_LINKS = 0.25;

    private final Tree tree;
    private final BitSet left;
    private final boolean names;
    private final Tables tables;
    private final Judgement judgement;

    /**
     * What has been counted at each depth of the element that is open there: as the walk goes backwards, of the next.
     */
    private final List<Tally> open = new ArrayList<>();

    private Pruning(Tree tree, BitSet left, boolean names) {
        this.tree = tree;
        this.left = left;
        this.names = names;
        this.tables = Tables.of(tree, left);
        this.judgement = new Judgement(tree, tables, names);
    }

    /** What is left out then; {@code left} stays as it is. */
    static BitSet of(Tree tree, List<Integer> roots, BitSet left, boolean names) {
        Pruning pruning = new Pruning(tree, (BitSet) left.clone(), names);
        roots.forEach(pruning::prune);
        return pruning.left;
    }

    private void prune(int root) {
        BitSet out = out(root);
        int end = tree.end(root);
        int[] depths = new int[end - root];
        for (int i = root + 1; i < end; i++) {
            depths[i - root] = depths[tree.parent(i) - root] + 1;
        }
        open.clear();
        for (int i = end - 1; i > root; i--) {
            if (!out.get(i)) {
                int depth = depths[i - root];
                Tally parent = open(depth - 1);
                if (tree.text(i)) {
                    parent.words(tree.length(i), tree.commas(i));
                } else {
                    close(i, open(depth), parent);
                }
            }
        }
    }

    /** Judges an element that all within has been counted of, and counts it in what holds it. */
    private void close(int i, Tally own, Tally parent) {
        Tag tag = tree.tag(i);
        boolean paragraph = tag.box() && paragraph(i, own);
        if (!paragraph && judgement.unlike(i, own)) {
            left.set(i);
        } else {
            parent.add(own, paragraph ? Tag.P : tag, tag == Tag.A ? Sums.weight(tree, i) : 0, tables.data(i));
        }
        own.clear();
    }

    /** What can't be judged any more: it is left out, and all within. */
    private BitSet out(int root) {
        BitSet out = new BitSet();
        int i = root;
        while (i < tree.end(root)) {
            if (left.get(i) || (i > root && never(i))) {
                left.set(i);
                out.set(i, tree.end(i));
                i = tree.end(i);
            } else {
                i++;
            }
        }
        return out;
    }

    private Tally open(int depth) {
        while (open.size() <= depth) {
            open.add(new Tally());
        }
        return open.get(depth);
    }

    /** Counts the text that stands in a box itself as paragraphs; whether the box is nothing but one. */
    private boolean paragraph(int box, Tally own) {
        boolean blocks = false;
        boolean run = false;
        int runs = 0;
        int child = box + 1;
        while (child < tree.end(box)) {
            boolean flows = !tree.tag(child).block();
            if (!left.get(child)) {
                blocks |= !flows || tree.tag(child) == Tag.IMG;
                boolean begins = flows && !run && (tree.length(child) > 0 || tree.end(child) > child + 1);
                runs += begins ? 1 : 0;
                run = flows && (run || begins);
            }
            child = tree.end(child);
        }
        boolean alone = !blocks && run && own.links() < FEW_LINKS;
        own.runs(runs, alone);
        return alone || (runs == 0 && !tree.parted(box));
    }

    /** What holds no prose whatever stands in it. */
    private boolean never(int i) {
        return switch (tree.tag(i)) {
            case OBJECT, EMBED, FOOTER, ASIDE, INPUT, TEXTAREA, SELECT, BUTTON -> true;
            case H1, H2 -> names && tree.worth(i) < 0;
            default -> Mark.SHARE.in(tree.marks(i)) && !tree.text(i) && length(i) < SHARED;
        };
    }

    private int length(int i) {
        int length = 0;
        for (int within = i; within < tree.end(i) && length < SHARED; within++) {
            length += tree.length(within);
        }
        return length;
    }
}
