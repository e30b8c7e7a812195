package newstape.platform.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines broken at words. A word that is longer than a line is broken where the line ends; between wide characters,
 * which are written without spaces, a line may end anywhere. Time and room are linear in the text.
 */
final class Wrapping {
    private final int width;
    private final List<List<Span>> lines = new ArrayList<>();
    private final Strip line = new Strip();
    private final Strip gap = new Strip();
    private final Strip word = new Strip();

    private Wrapping(int width) {
        this.width = width;
    }

    /** The lines of {@code text}, none wider than {@code width}; of empty lines never two in a row, and none around. */
    static List<List<Span>> of(List<Span> text, int width) {
        Wrapping wrapping = new Wrapping(Math.max(2, width));
        text.forEach(wrapping::take);
        wrapping.place();
        wrapping.breakLine();
        List<List<Span>> lines = wrapping.lines;
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private void take(Span span) {
        String characters = span.characters();
        for (int at = 0; at < characters.length(); ) {
            int end = Columns.end(characters, at);
            char first = characters.charAt(at);
            if (first == '\n') {
                place();
                breakLine();
            } else if (first == ' ') {
                place();
                space(span.style());
            } else {
                character(characters, at, end, span.style());
            }
            at = end;
        }
    }

    private void space(Style style) {
        if (gap.isEmpty() && !line.isEmpty()) {
            gap.add(" ", style, 1);
        }
    }

    private void character(String characters, int start, int end, Style style) {
        int columns = Columns.of(characters, start, end);
        if (columns > 1) {
            place();
        }
        word.add(characters.subSequence(start, end), style, columns);
        if (columns > 1) {
            place();
        }
    }

    /** Puts the word that was read behind the line, or on the next. */
    private void place() {
        if (word.isEmpty()) {
            return;
        }
        if (line.columns() + gap.columns() + word.columns() <= width) {
            line.add(gap);
            line.add(word);
        } else {
            if (!line.isEmpty()) {
                breakLine();
            }
            fill();
        }
        gap.clear();
        word.clear();
    }

    /** Puts the word on as many lines as it takes. */
    private void fill() {
        if (word.columns() <= width) {
            line.add(word);
            return;
        }
        for (Span span : word.spans()) {
            String characters = span.characters();
            for (int at = 0; at < characters.length(); ) {
                int end = Columns.end(characters, at);
                int columns = Columns.of(characters, at, end);
                if (line.columns() + columns > width) {
                    breakLine();
                }
                line.add(characters.subSequence(at, end), span.style(), columns);
                at = end;
            }
        }
    }

    private void breakLine() {
        boolean blank = line.isEmpty();
        boolean after = !lines.isEmpty() && !lines.getLast().isEmpty();
        if (!blank || after) {
            lines.add(line.spans());
        }
        line.clear();
        gap.clear();
    }
}
