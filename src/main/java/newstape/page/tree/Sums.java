package newstape.page.tree;

import java.util.BitSet;

/** How much stands in any range of a tree that isn't left out. */
public final class Sums {
    private static final int WHOLE = 10;
    private static final int WITHIN = 3;

    private final int[] text;
    private final int[] linked;
    private final int[] commas;

    private Sums(int size) {
        text = new int[size + 1];
        linked = new int[size + 1];
        commas = new int[size + 1];
    }

    /** @param left what is left out with all below */
    static Sums of(Tree tree, BitSet left) {
        Sums sums = new Sums(tree.size());
        int linkEnd = 0;
        int part = 0;
        int i = 0;
        while (i < tree.size()) {
            if (left.get(i)) {
                int end = tree.end(i);
                while (i < end) {
                    sums.add(i, 0, 0, 0);
                    i++;
                }
            } else {
                if (tree.tag(i) == Tag.A) {
                    linkEnd = tree.end(i);
                    part = within(tree, i) ? WITHIN : WHOLE;
                }
                int length = tree.length(i);
                sums.add(i, length, i < linkEnd ? length * part : 0, tree.commas(i));
                i++;
            }
        }
        return sums;
    }

    /** How much of a link's text leads elsewhere. */
    static double weight(Tree tree, int link) {
        return (within(tree, link) ? WITHIN : WHOLE) / (double) WHOLE;
    }

    /** Whether a link leads to another place on the page. */
    private static boolean within(Tree tree, int link) {
        return tree.element(link).attr("href").startsWith("#");
    }

    private void add(int i, int length, int link, int some) {
        text[i + 1] = text[i] + length;
        linked[i + 1] = linked[i] + link;
        commas[i + 1] = commas[i] + some;
    }

    /** Characters from a number up to another, without it. */
    public int text(int from, int to) {
        return text[to] - text[from];
    }

    int commas(int from, int to) {
        return commas[to] - commas[from];
    }

    /** The share of the characters that lead elsewhere; those that lead within the page count for a third. */
    public double links(int from, int to) {
        int length = text(from, to);
        return length == 0 ? 0 : (linked[to] - linked[from]) / (double) WHOLE / length;
    }
}
