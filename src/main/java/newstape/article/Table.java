package newstape.article;

import java.util.List;

/**
 * A table of figures or words; what is a table to a browser alone is none.
 *
 * @param rows at least one, each with at least one cell; not all need have the same number. A cell is one line, and may
 *     be empty
 */
public record Table(List<List<String>> rows) implements Part {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a table has rows of cells");
        }
    }

    /** A row a line, the cells apart by a space. */
    @Override
    public String text() {
        return String.join(
                "\n", rows.stream().map(row -> String.join(" ", row).strip()).toList());
    }
}
