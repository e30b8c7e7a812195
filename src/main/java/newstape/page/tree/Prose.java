package newstape.page.tree;

import java.util.Arrays;
import java.util.BitSet;

/** How much running text stands in any range of a tree: lines that are long and don't lead elsewhere. */
final class Prose {
    private static final int PARAGRAPH = 45;

    private final Tree tree;
    private final BitSet left;
    private final int[] sums;
    private final int[] blocks;
    private int[] line = new int[16];
    private int texts;
    private int length;
    private int linked;

    private Prose(Tree tree, BitSet left) {
        this.tree = tree;
        this.left = left;
        sums = new int[tree.size() + 1];
        blocks = new int[tree.size()];
    }

    static Prose of(Tree tree, BitSet left) {
        Prose prose = new Prose(tree, left);
        prose.walk();
        for (int i = 0; i < tree.size(); i++) {
            prose.sums[i + 1] += prose.sums[i];
        }
        return prose;
    }

    int in(int i) {
        return sums[tree.end(i)] - sums[i];
    }

    private void walk() {
        int linkEnd = 0;
        int lineEnd = 0;
        int i = 0;
        while (i < tree.size()) {
            if (left.get(i)) {
                i = tree.end(i);
                continue;
            }
            Tag tag = tree.tag(i);
            if (tag.block() || i >= lineEnd) {
                flush();
            }
            blocks[i] = tag.block() ? i : blocks[tree.parent(i)];
            linkEnd = tag == Tag.A ? tree.end(i) : linkEnd;
            lineEnd = tree.end(blocks[i]);
            if (tag == Tag.TEXT) {
                add(i, i < linkEnd);
            }
            i++;
        }
        flush();
    }

    private void add(int i, boolean link) {
        if (texts == line.length) {
            line = Arrays.copyOf(line, 2 * texts);
        }
        line[texts++] = i;
        length += tree.length(i);
        linked += link ? tree.length(i) : 0;
    }

    private void flush() {
        if (length >= PARAGRAPH && linked * 2 < length) {
            for (int text = 0; text < texts; text++) {
                sums[line[text] + 1] = tree.length(line[text]);
            }
        }
        texts = 0;
        length = 0;
        linked = 0;
    }
}
