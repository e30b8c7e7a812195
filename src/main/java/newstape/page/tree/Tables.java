package newstape.page.tree;

import java.util.BitSet;

/** Which tables of a page hold data, and which are there for the layout alone. */
public final class Tables {
    private static final int ROWS = 10;
    private static final int COLUMNS = 4;
    private static final int CELLS = 10;

    private final Tree tree;
    private final BitSet data = new BitSet();
    private final BitSet within = new BitSet();

    private Tables(Tree tree) {
        this.tree = tree;
    }

    public static Tables of(Tree tree, BitSet left) {
        Tables tables = new Tables(tree);
        int inner = tree.size();
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (tree.tag(i) == Tag.TABLE && !left.get(i)) {
                boolean nested = inner < tree.end(i);
                if (tables.holdsData(i, nested)) {
                    tables.data.set(i);
                    tables.within.set(i + 1, tree.end(i));
                }
                inner = i;
            }
        }
        return tables;
    }

    public boolean data(int i) {
        return data.get(i);
    }

    boolean within(int i) {
        return within.get(i);
    }

    private boolean holdsData(int table, boolean nested) {
        var element = tree.element(table);
        String role = element.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || element.attr("datatable").equals("0")) {
            return false;
        }
        if (element.hasAttr("summary")) {
            return true;
        }
        if (nested) {
            return false;
        }
        int rows = 0;
        int columns = 0;
        int inRow = 0;
        for (int i = table + 1; i < tree.end(table); i++) {
            switch (tree.tag(i)) {
                case CAPTION, COL, COLGROUP, TFOOT, THEAD, TH -> {
                    return true;
                }
                case TR -> {
                    rows++;
                    inRow = 0;
                }
                case TD -> {
                    inRow++;
                    columns = Math.max(columns, inRow);
                }
                default -> {}
            }
        }
        return rows > 1 && columns > 1 && (rows >= ROWS || columns > COLUMNS || rows * columns > CELLS);
    }
}
