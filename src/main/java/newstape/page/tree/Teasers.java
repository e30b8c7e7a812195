package newstape.page.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes side by side that each tell of another page: a heading that is a link, and a few lines. A body ends before
 * them. Where it is hardly anything else they are what it is about, where they lead to as many sites they are what it
 * lists, and where prose stands below they are of it.
 */
final class Teasers {
    private static final int SEVERAL = 2;

    /** Characters, of a box on average: what has less is a heading alone, as in articles that list things. */
    private static final int LEAST = 150;

    /** The same: what has more is a chapter. */
    private static final int MOST = 400;

    /** Of a selection: as much as they may be together. */
    private static final double SHARE = 0.8;

    /** Characters that may stand below them, as "more" does. */
    private static final int BELOW = 20;

    /** Of a heading: as much as is a link. */
    private static final double LINKED = 0.8;

    private final Tree tree;
    private final BitSet left;
    private final Sums sums;

    private Teasers(Tree tree, BitSet left, Sums sums) {
        this.tree = tree;
        this.left = left;
        this.sums = sums;
    }

    /** Adds those that a selection ends with to what is left of it. */
    static void leave(Selection selection, BitSet left, Sums sums) {
        Teasers teasers = new Teasers(selection.tree(), left, sums);
        for (int root : selection.roots().reversed()) {
            int end = selection.tree().end(root);
            List<Integer> headings = teasers.linked(root);
            List<List<Integer>> groups = headings.size() < SEVERAL ? List.of() : teasers.boxes(root, headings);
            for (List<Integer> boxes : groups.reversed()) {
                if (!teasers.lead(boxes, selection.length() * SHARE) || teasers.prose(boxes, end) > BELOW) {
                    return;
                }
                boxes.forEach(left::set);
                end = boxes.getFirst();
            }
            if (teasers.sums.text(root, end) > 0) {
                return;
            }
        }
    }

    /** How much stands between boxes and what is left out below. */
    private int prose(List<Integer> boxes, int end) {
        int from = tree.end(boxes.getLast());
        return from < end ? sums.text(from, end) : 0;
    }

    /** The headings that are links or stand in one. */
    private List<Integer> linked(int root) {
        List<Integer> linked = new ArrayList<>();
        int linkEnd = 0;
        int i = root;
        while (i < tree.end(root)) {
            boolean heading = tree.tag(i).heading();
            if (heading && !left.get(i) && (i < linkEnd || sums.links(i, tree.end(i)) > LINKED)) {
                linked.add(i);
            }
            linkEnd = tree.tag(i) == Tag.A ? tree.end(i) : linkEnd;
            i = heading || left.get(i) ? tree.end(i) : i + 1;
        }
        return linked;
    }

    /** The largest boxes around one heading each; those that stand in the same together. */
    private List<List<Integer>> boxes(int root, List<Integer> linked) {
        int[] headings = new int[tree.end(root) - root + 1];
        for (int i = root; i < tree.end(root); i++) {
            headings[i - root + 1] = headings[i - root] + (tree.tag(i).heading() ? 1 : 0);
        }
        Map<Integer, List<Integer>> boxes = new LinkedHashMap<>();
        for (int heading : linked) {
            int box = heading;
            int above = tree.parent(box);
            while (above >= root && headings[tree.end(above) - root] - headings[above - root] == 1) {
                box = above;
                above = tree.parent(box);
            }
            if (box != heading && above >= root) {
                boxes.computeIfAbsent(above, holder -> new ArrayList<>()).add(box);
            }
        }
        return List.copyOf(boxes.values());
    }

    private boolean lead(List<Integer> boxes, double most) {
        int length = 0;
        Map<String, Integer> sites = new HashMap<>();
        for (int box : boxes) {
            length += sums.text(box, tree.end(box));
            sites.merge(site(box), 1, Integer::sum);
        }
        int size = boxes.size();
        return size >= SEVERAL
                && length >= size * LEAST
                && length <= size * MOST
                && length <= most
                && sites.values().stream().anyMatch(some -> some * 2 >= size);
    }

    /** Where its first link leads; empty for a place on the page's own site that is told without its name. */
    private String site(int box) {
        int i = box;
        while (i < tree.end(box) && tree.tag(i) != Tag.A) {
            i++;
        }
        String address = i < tree.end(box) ? tree.element(i).attr("href") : "";
        int slashes = address.indexOf("//");
        int end = slashes < 0 ? -1 : address.indexOf('/', slashes + 2);
        return slashes < 0 ? "" : address.substring(slashes, end < 0 ? address.length() : end);
    }
}
