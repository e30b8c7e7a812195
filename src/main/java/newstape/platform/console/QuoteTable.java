package newstape.platform.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;

/**
 * Prices in columns: symbol, name, price, change. Where they don't fit side by side the name goes first, then the
 * change; a row is never broken. All groups share their columns.
 */
final class QuoteTable {
    private static final int WIDEST_SYMBOL = 12;
    private static final int WIDEST_NAME = 24;
    private static final int BETWEEN = 2;
    /** More characters than fit, even where some take no room. */
    private static final int LONGEST_CELL = 400;

    /** One cell; figures stand to the right. */
    private record Cell(Span span, boolean right) {}

    private final Spans spans;
    private final int width;

    QuoteTable(Spans spans, int width) {
        this.spans = spans;
        this.width = width;
    }

    void write(List<Reply.Group> groups, Sheet sheet) {
        List<List<Cell>> rows = groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(this::cells)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> widths = widths(rows);
        List<Integer> shown = shown(widths);
        for (Reply.Group group : groups) {
            sheet.gap();
            switch (group) {
                case Reply.Group(Text name, List<Reply.Row> its) -> {
                    sheet.paragraph(spans.of(name, Style.STRONG));
                    its.forEach(row -> sheet.line(line(cells(row), shown, widths)));
                }
            }
        }
    }

    private List<Cell> cells(Reply.Row row) {
        return switch (row) {
            // the figures are shown as the reader's language writes them; the numbers behind them are for programs
            case Reply.Row(
                    String _,
                    String symbol,
                    String name,
                    BigDecimal _,
                    String _,
                    Optional<BigDecimal> _,
                    Tone tone,
                    String shownPrice,
                    String shownChange) ->
                List.of(
                        cell(symbol, WIDEST_SYMBOL, Style.STRONG, false),
                        cell(name.equals(symbol) ? "" : name, WIDEST_NAME, Style.PLAIN, false),
                        cell(shownPrice, width - WIDEST_SYMBOL - BETWEEN, Style.PLAIN, true),
                        cell(shownChange, width - WIDEST_SYMBOL - BETWEEN, Style.PLAIN.with(tone), true));
        };
    }

    private Cell cell(String characters, int widest, Style style, boolean right) {
        String begun = characters.substring(0, Math.min(LONGEST_CELL, characters.length()));
        Span whole = spans.line(begun.strip(), style);
        String ellipsis = spans.line("…", style).characters();
        return new Cell(new Span(Columns.cut(whole.characters(), widest, ellipsis), style), right);
    }

    private static List<Integer> widths(List<List<Cell>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            widths.add(rows.stream()
                    .mapToInt(cells -> cells.get(at).span().columns())
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    /** The columns that are shown, from the left. */
    private List<Integer> shown(List<Integer> widths) {
        return List.of(List.of(0, 1, 2, 3), List.of(0, 2, 3), List.of(0, 2)).stream()
                .map(columns ->
                        columns.stream().filter(at -> widths.get(at) > 0).toList())
                .filter(columns -> columns.stream()
                                .mapToInt(at -> widths.get(at) + BETWEEN)
                                .sum()
                        <= width + BETWEEN)
                .findFirst()
                .orElse(List.of(0, 2));
    }

    private List<Span> line(List<Cell> cells, List<Integer> shown, List<Integer> widths) {
        Strip line = new Strip();
        int from = 0;
        for (int column : shown) {
            Cell cell = cells.get(column);
            int columns = cell.span().columns();
            int start = cell.right() ? from + widths.get(column) - columns : from;
            if (columns > 0) {
                int padding = start - line.columns();
                line.add(" ".repeat(padding), Style.PLAIN, padding);
                line.add(cell.span().characters(), cell.span().style(), columns);
            }
            from += widths.get(column) + BETWEEN;
        }
        return line.spans();
    }
}
