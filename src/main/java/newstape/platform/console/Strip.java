package newstape.platform.console;

import java.util.ArrayList;
import java.util.List;

/** Spans being put together, one behind another. */
final class Strip {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private Style style = Style.PLAIN;
    private int columns;

    void add(CharSequence more, Style itsStyle, int itsColumns) {
        if (!itsStyle.equals(style)) {
            settle();
            style = itsStyle;
        }
        characters.append(more);
        columns += itsColumns;
    }

    void add(Strip other) {
        int before = columns;
        other.spans().forEach(span -> add(span.characters(), span.style(), 0));
        columns = before + other.columns;
    }

    int columns() {
        return columns;
    }

    boolean isEmpty() {
        return spans.isEmpty() && characters.isEmpty();
    }

    List<Span> spans() {
        settle();
        return List.copyOf(spans);
    }

    void clear() {
        spans.clear();
        characters.setLength(0);
        columns = 0;
    }

    private void settle() {
        if (!characters.isEmpty()) {
            spans.add(new Span(characters.toString(), style));
            characters.setLength(0);
        }
    }
}
