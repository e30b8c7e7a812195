package newstape.page.tree;

import java.util.BitSet;
import java.util.List;

/**
 * What of a page may be its article.
 *
 * @param roots numbers that hold it, in order, none within another
 * @param left what within isn't of it, with all below
 * @param length characters of text
 */
public record Selection(Tree tree, List<Integer> roots, BitSet left, int length) {
    /** All there is but menus, even what isn't to be seen. */
    public static Selection whole(Tree tree) {
        BitSet left = new BitSet();
        for (int i = 1; i < tree.size(); i++) {
            left.set(i, tree.tag(i) == Tag.NAV);
        }
        return of(tree, List.of(0), left);
    }

    static Selection of(Tree tree, List<Integer> roots, BitSet left) {
        Sums sums = Sums.of(tree, left);
        int length = 0;
        for (int root : roots) {
            length += sums.text(root, tree.end(root));
        }
        return new Selection(tree, roots, left, length);
    }
}
