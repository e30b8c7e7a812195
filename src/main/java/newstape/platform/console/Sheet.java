package newstape.platform.console;

import java.util.ArrayList;
import java.util.List;

/** The lines of an answer, one below another, none wider than the sheet. */
final class Sheet {
    private static final String BETWEEN = "  ";

    private final int width;
    private final List<List<Span>> lines = new ArrayList<>();

    Sheet(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The lines, without an empty one at the end. */
    List<List<Span>> trimmed() {
        boolean loose = !lines.isEmpty() && lines.getLast().isEmpty();
        return List.copyOf(loose ? lines.subList(0, lines.size() - 1) : lines);
    }

    /** A line that fits as it is. */
    void line(List<Span> spans) {
        lines.add(spans);
    }

    void paragraph(List<Span> text) {
        lines.addAll(Wrapping.of(text, width));
    }

    /** A paragraph behind {@code lead}, its further lines as far in as {@code lead} is wide. */
    void hanging(Span lead, List<Span> text) {
        int indent = lead.columns();
        Span margin = new Span(" ".repeat(indent), Style.PLAIN);
        indented(lead, margin, text);
    }

    /** A paragraph whose first line begins with {@code lead} and each other with {@code margin}, which is as wide. */
    void indented(Span lead, Span margin, List<Span> text) {
        Span before = lead;
        List<List<Span>> body = Wrapping.of(text, width - lead.columns());
        for (List<Span> wrapped : body.isEmpty() ? List.of(List.<Span>of()) : body) {
            List<Span> line = new ArrayList<>(wrapped.size() + 1);
            line.add(before);
            line.addAll(wrapped);
            lines.add(line);
            before = margin;
        }
    }

    /** Items side by side, each whole where it fits on a line. */
    void flow(List<List<Span>> items) {
        List<Span> line = new ArrayList<>();
        int columns = 0;
        for (List<Span> item : items) {
            int its = item.stream().mapToInt(Span::columns).sum();
            if (!line.isEmpty() && columns + BETWEEN.length() + its > width) {
                paragraph(line);
                line = new ArrayList<>();
                columns = 0;
            }
            if (!line.isEmpty()) {
                // the spaces of a wrapped text are single ones; these stay
                line.add(new Span("\u00A0 ", Style.PLAIN));
                columns += BETWEEN.length();
            }
            line.addAll(item);
            columns += its;
        }
        paragraph(line);
    }

    /** One empty line, except at the top and behind another. */
    void gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add(List.of());
        }
    }
}
