package newstape.platform;

import java.util.List;
import java.util.function.Function;
import newstape.reply.Reply;
import newstape.text.Label;
import newstape.text.Visible;

/**
 * Prices in columns of one width a character: symbol, price, change. As narrow as a phone, and the arrow, which not
 * every phone draws as wide as a digit, stands before the last column.
 */
public final class PriceColumns {
    private static final int LONGEST_SYMBOL = 12;
    /** Longer than any figure that is one. */
    private static final int LONGEST_FIGURE = 100;

    private static final String BETWEEN = "  ";
    private static final int ARROW = 2;
    private static final String NONE = "–";

    private final int symbol;
    private final int price;
    private final int size;

    /** Columns wide enough for {@code all}, in however many tables they stand. */
    public PriceColumns(List<Reply.Row> all) {
        this.symbol = widest(all, PriceColumns::symbol);
        this.price = widest(all, PriceColumns::price);
        this.size = widest(all, PriceColumns::size);
    }

    /** How long a line is, in characters. */
    public int width() {
        return symbol + BETWEEN.length() + price + BETWEEN.length() + ARROW + size;
    }

    /** A row's line, without an end. */
    public String line(Reply.Row row) {
        return left(symbol(row), symbol) + BETWEEN + figures(row);
    }

    /** The row's symbol alone. */
    public String name(Reply.Row row) {
        return symbol(row);
    }

    /** The row's line without its symbol. */
    public String figures(Reply.Row row) {
        return right(price(row), price) + BETWEEN + arrow(row) + right(size(row), size);
    }

    private static String symbol(Reply.Row row) {
        return Label.of(row.symbol(), LONGEST_SYMBOL);
    }

    private static String price(Reply.Row row) {
        return Label.of(row.shownPrice(), LONGEST_FIGURE);
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
                : Label.of(Visible.line(row.shownChange()).replaceFirst("^[▲▼]\\s*", ""), LONGEST_FIGURE);
    }

    private static int widest(List<Reply.Row> rows, Function<Reply.Row, String> cell) {
        return rows.stream().mapToInt(row -> length(cell.apply(row))).max().orElse(0);
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
