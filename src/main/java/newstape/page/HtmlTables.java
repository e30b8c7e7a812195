package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Table;
import newstape.page.tree.Selection;
import newstape.page.tree.Tag;
import newstape.page.tree.Tree;

/** Tables of data, read into rows of cells. */
final class HtmlTables {
    private static final int PROSE = 300;

    private HtmlTables() {}

    /** Empty where it is no more than one row or one column, or its cells hold running text. */
    static Optional<Table> table(Selection selection, int table) {
        Tree tree = selection.tree();
        List<List<String>> rows = new ArrayList<>();
        int i = table + 1;
        while (i < tree.end(table)) {
            Tag tag = tree.tag(i);
            boolean cell = tag == Tag.TD || tag == Tag.TH;
            if (tag == Tag.TR) {
                rows.add(new ArrayList<>());
            } else if (cell && !rows.isEmpty() && !selection.left().get(i)) {
                rows.getLast().add(words(selection, i));
            }
            i = cell || selection.left().get(i) ? tree.end(i) : i + 1;
        }
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        return data(rows) ? Optional.of(new Table(List.copyOf(rows))) : Optional.empty();
    }

    private static boolean data(List<List<String>> rows) {
        int cells = rows.stream().mapToInt(List::size).sum();
        int length =
                rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
        return rows.size() > 1 && rows.stream().anyMatch(row -> row.size() > 1) && length <= cells * PROSE;
    }

    private static String words(Selection selection, int cell) {
        Tree tree = selection.tree();
        StringBuilder words = new StringBuilder();
        int i = cell + 1;
        while (i < tree.end(cell)) {
            if (selection.left().get(i)) {
                words.append(' ');
                i = tree.end(i);
            } else {
                if (tree.text(i)) {
                    words.append(tree.gap(i) ? " " : "").append(tree.words(i));
                } else if (tree.tag(i).block() || tree.tag(i) == Tag.BR) {
                    words.append(' ');
                }
                i++;
            }
        }
        return Spacing.line(words);
    }
}
