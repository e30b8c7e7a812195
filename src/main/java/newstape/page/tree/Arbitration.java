package newstape.page.tree;

/**
 * Which of two ways to find a body is believed. Scores find the body of most pages, and stop short where it is parted
 * into many boxes; density finds all the prose, and takes along what stands below an article. So scores are believed
 * unless they hold little of what density holds, the less the further density goes beyond what is marked as an article.
 */
public final class Arbitration {
    /** Of the dense text: as much as scores hold at least, where density stays within the article that is marked. */
    private static final double WITHIN = 0.66;

    /** The same where it is all of the article, or nothing is marked. */
    private static final double UNSURE = 0.4;

    /** The same where it goes beyond what is marked. */
    private static final double BEYOND = 0.2;

    /** Characters: of so few, scores say little, and what is marked as an article is. */
    private static final int SHORT = 500;

    private Arbitration() {}

    public static Selection of(Tree tree) {
        Selection scored = Relaxing.of(tree);
        Selection dense = Density.of(tree);
        if (scored.length() < SHORT
                && dense.length() > 0
                && marked(tree, dense.roots().getFirst())) {
            return Standfirst.with(Trimming.of(dense));
        }
        return Standfirst.with(
                Trimming.of(scored.length() < least(tree, scored, dense) * dense.length() ? dense : scored));
    }

    private static double least(Tree tree, Selection scored, Selection dense) {
        int all = dense.roots().getFirst();
        int own = scored.roots().size() == 1
                ? scored.roots().getFirst()
                : tree.parent(scored.roots().getFirst());
        if (own <= all && all < tree.end(own)) {
            return marked(tree, own) ? UNSURE : WITHIN;
        }
        if (scored.roots().stream().anyMatch(root -> root < all || root >= tree.end(all))) {
            return 0;
        }
        int article = own;
        while (article > 0 && !marked(tree, article)) {
            article = tree.parent(article);
        }
        if (article > 0 && article == all) {
            return UNSURE;
        }
        return article > 0 && article < all ? WITHIN : BEYOND;
    }

    private static boolean marked(Tree tree, int i) {
        return Mark.BODY.in(tree.marks(i)) || tree.tag(i) == Tag.ARTICLE || tree.tag(i) == Tag.MAIN;
    }
}
