package newstape.platform.discord;

import java.util.ArrayList;
import java.util.List;
import newstape.platform.PriceColumns;
import newstape.reply.Reply;

/** Prices in columns, as blocks of code: nothing in them is markup but the marks that would end them. */
final class PriceTable {
    private static final int LONGEST_PIECE = 4_000;
    private static final String FENCE = "```";

    private final PriceColumns columns;

    /** Columns wide enough for {@code all}, in however many tables they stand. */
    PriceTable(List<Reply.Row> all) {
        this.columns = new PriceColumns(all);
    }

    /** Code blocks, as many as it takes for each to fit into a frame. */
    List<String> of(List<Reply.Row> rows) {
        List<String> pieces = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Reply.Row row : rows) {
            String line = columns.line(row).replace('`', '\'') + "\n";
            if (lines.length() + line.length() > LONGEST_PIECE) {
                pieces.add(fenced(lines));
                lines.setLength(0);
            }
            lines.append(line);
        }
        if (!lines.isEmpty()) {
            pieces.add(fenced(lines));
        }
        return pieces;
    }

    private static String fenced(StringBuilder lines) {
        return FENCE + "\n" + lines + FENCE;
    }
}
