package newstape.page.tree;

/** Whether a box in a body is of the article, by what stands in it. */
final class Judgement {
    private static final int NEAR = 3;
    private static final int PROSE_COMMAS = 10;
    private static final int GOOD = 25;
    private static final int MANY_ITEMS = 100;

    private final Tree tree;
    private final Tables tables;
    private final boolean names;

    Judgement(Tree tree, Tables tables, boolean names) {
        this.tree = tree;
        this.tables = tables;
        this.names = names;
    }

    boolean unlike(int i, Tally own) {
        if (!judged(tree.tag(i)) || tables.data(i) || tables.within(i) || own.dataTables > 0 || near(i, Tag.CODE)) {
            return false;
        }
        int worth = names ? tree.worth(i) : 0;
        if (worth < 0 || own.commas >= PROSE_COMMAS) {
            return worth < 0;
        }
        boolean list = tree.tag(i).list() || (own.text > 0 && own.inLists > 0.9 * own.text);
        boolean figure = near(i, Tag.FIGURE);
        boolean unlike = (!figure && pictures(own))
                || (!list && own.items - MANY_ITEMS > own.paragraphs)
                || own.fields > own.paragraphs / 3
                || (!list && !figure && stub(own))
                || leads(own.links(), worth, list)
                || embeds(own)
                || (own.pictures == 0 && own.texts == 0);
        return unlike && !(list && own.items == own.pictures && own.pictures > 0);
    }

    private static boolean judged(Tag tag) {
        return switch (tag) {
            case FORM, FIELDSET, TABLE, UL, OL, DIV, UNKNOWN, CENTER -> true;
            default -> false;
        };
    }

    private static boolean pictures(Tally own) {
        return own.pictures > 1 && own.paragraphs < own.pictures * 0.5;
    }

    /** A few words that lead elsewhere, and are no heading. */
    private static boolean stub(Tally own) {
        return own.headings < 0.9 * own.text
                && own.text < 25
                && (own.pictures == 0 || own.pictures > 2)
                && own.linked > 0;
    }

    private static boolean leads(double links, int worth, boolean list) {
        return worth >= GOOD ? links > 0.5 : !list && links > 0.2;
    }

    private static boolean embeds(Tally own) {
        return (own.embeds == 1 && own.text < 75) || own.embeds > 1;
    }

    private boolean near(int i, Tag tag) {
        int above = tree.parent(i);
        for (int level = 0; level <= NEAR && above >= 0; level++) {
            if (tree.tag(above) == tag) {
                return true;
            }
            above = tree.parent(above);
        }
        return false;
    }
}
