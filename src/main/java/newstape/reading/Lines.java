package newstape.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Paragraph;
import newstape.article.Section;

/** An article as lines, each a heading or a sentence, with the section that each is from. */
final class Lines {
    private static final char LINE_BREAK = '\n';
    private static final char SPACE = ' ';
    /** The lines of an endless article end some time. */
    private static final int LONGEST = 400_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    /** @param start in the text of all lines */
    record Line(int start, int section, boolean heading) {}

    Lines(Article article, Language language) {
        for (int number = 1; number <= article.sections().size(); number++) {
            Section section = article.sections().get(number - 1);
            if (section.heading().isPresent()) {
                add(section.heading().get(), number, true);
            }
            for (Paragraph paragraph : section.paragraphs()) {
                if (text.length() > LONGEST) {
                    return;
                }
                for (Span sentence : Sentences.spans(paragraph.text(), language)) {
                    add(sentence.of(paragraph.text()), number, false);
                }
            }
        }
    }

    private void add(String line, int section, boolean heading) {
        lines.add(new Line(text.length(), section, heading));
        text.append(line.replace(LINE_BREAK, SPACE)).append(LINE_BREAK);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All lines, each with a line break at its end. */
    String text() {
        return text.toString();
    }

    /** The line that {@code offset} is in. */
    Line at(int offset) {
        int at = lines.size() - 1;
        while (at > 0 && lines.get(at).start() > offset) {
            at--;
        }
        return lines.get(at);
    }

    /** The first sentence of a section. */
    Optional<String> firstSentence(int section) {
        return lines.stream()
                .filter(line -> line.section() == section && !line.heading())
                .findFirst()
                .map(line -> text.substring(line.start(), text.indexOf("\n", line.start())));
    }
}
