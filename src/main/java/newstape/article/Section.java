package newstape.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A heading and what stands below it. The part before the first heading is the lead, and has none.
 *
 * @param level of the heading, from 1, the highest, to 6; 0 of the lead
 */
public record Section(Optional<String> heading, int level, List<Part> parts) {
    private static final int LOWEST = 6;
    private static final int USUAL = 2;

    public Section {
        parts = List.copyOf(parts);
        if (level < 0 || level > LOWEST || (level == 0) != heading.isEmpty()) {
            throw new IllegalArgumentException("no level of a heading: " + level);
        }
    }

    /** One of the level that most headings have. */
    public static Section of(Optional<String> heading, List<? extends Part> parts) {
        return new Section(heading, heading.isPresent() ? USUAL : 0, List.copyOf(parts));
    }

    /** What is running text in it. */
    public List<Paragraph> paragraphs() {
        return parts.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** All its words but the heading, a paragraph, a table's row, a line of code each a line. */
    public String text() {
        return parts.stream().map(Part::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
