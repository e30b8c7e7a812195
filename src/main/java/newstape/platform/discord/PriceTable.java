package newstape.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newstape.reply.Reply;

/**
 * Prices in columns of one width a character: symbol, price, change. As narrow as a phone, and the arrow, which not
 * every phone draws as wide as a digit, stands before the last column.
 */
final class PriceTable {
    private static final int LONGEST_PIECE = 4_000;
    private static final int LONGEST_SYMBOL = 12;
    /** Longer than any figure that is one. */
    private static final int LONGEST_FIGURE = 100;

    /** The spaces between the columns, the arrow and the line's end. */
    private static final int BETWEEN = 7;

    private static final String NONE = "–";

    private final int symbol;
    private final int price;
    private final int size;

    /** Columns wide enough for {@code all}, in however many tables they stand. */
    PriceTable(List<Reply.Row> all) {
        this.symbol = widest(all, PriceTable::symbol);
        this.price = widest(all, PriceTable::price);
        this.size = widest(all, PriceTable::size);
    }

    /** Code blocks, as many as it takes for each to fit into a frame. */
    List<String> of(List<Reply.Row> rows) {
        List<String> pieces = new ArrayList<>();
        // a character takes two places at most
        int together = LONGEST_PIECE / (2 * (symbol + price + size) + BETWEEN);
        for (int from = 0; from < rows.size(); from += together) {
            StringBuilder lines = new StringBuilder("```\n");
            rows.subList(from, Math.min(rows.size(), from + together))
                    .forEach(row -> lines.append(left(symbol(row), symbol))
                            .append("  ")
                            .append(right(price(row), price))
                            .append("  ")
                            .append(arrow(row))
                            .append(right(size(row), size))
                            .append('\n'));
            pieces.add(lines.append("```").toString());
        }
        return pieces;
    }

    private static String symbol(Reply.Row row) {
        return Label.of(plain(row.symbol()), LONGEST_SYMBOL);
    }

    private static String price(Reply.Row row) {
        return Label.of(plain(row.shownPrice()), LONGEST_FIGURE);
    }

    private static String arrow(Reply.Row row) {
        return switch (row.tone()) {
            case UP -> "▲ ";
            case DOWN -> "▼ ";
            case NEUTRAL -> "  ";
        };
    }

    /** The change without its arrow. */
    private static String size(Reply.Row row) {
        return row.percent().isEmpty()
                ? NONE
                : Label.of(plain(row.shownChange()).replaceFirst("^[▲▼]\\s*", ""), LONGEST_FIGURE);
    }

    private static int widest(List<Reply.Row> rows, Function<Reply.Row, String> cell) {
        return rows.stream().mapToInt(row -> length(cell.apply(row))).max().orElse(0);
    }

    /** Nothing in a code block is markup but the marks that would end it. */
    private static String plain(String cell) {
        return Escaping.seen(cell).replace('\n', ' ').replace('`', '\'');
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - length(cell)));
    }

    private static String right(String cell, int width) {
        return " ".repeat(Math.max(0, width - length(cell))) + cell;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
