package newstape.article;

import java.util.List;
import java.util.Optional;

/** A heading and the paragraphs below it. The part before the first heading is the lead, and has none. */
public record Section(Optional<String> heading, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs, one a line. */
    public String text() {
        return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }
}
