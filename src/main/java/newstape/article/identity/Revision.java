package newstape.article.identity;

import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Section;

/**
 * What a correction changed. Something did.
 *
 * @param article what to keep from now on: under its old id, with what it had and the correction didn't bring
 * @param title empty where it stayed
 * @param sections those that changed, in the order of the new text; one that is gone stands where it stood
 */
public record Revision(Article article, Optional<Retitled> title, List<SectionChange> sections) {
    public Revision {
        sections = List.copyOf(sections);
        if (title.isEmpty() && sections.isEmpty()) {
            throw new IllegalArgumentException("a revision has changed something");
        }
    }

    public record Retitled(String from, String to) {}

    /** What became of a section. */
    public sealed interface SectionChange {

        record Added(Section section) implements SectionChange {}

        record Removed(Section section) implements SectionChange {}

        /**
         * Some of it is other than it was.
         *
         * @param from the heading it had; empty of a lead
         * @param to the heading it has; may be the same
         */
        record Changed(Optional<String> from, Optional<String> to, List<ParagraphChange> paragraphs)
                implements SectionChange {
            public Changed {
                paragraphs = List.copyOf(paragraphs);
            }
        }
    }

    /** What became of a paragraph, or of the sentences of it that changed, where it was divided otherwise before. */
    public sealed interface ParagraphChange {

        record Added(String text) implements ParagraphChange {}

        record Removed(String text) implements ParagraphChange {}

        record Changed(String from, String to) implements ParagraphChange {
            /** Both as one run: what stayed, what went, what came, in the order of reading. */
            public List<Piece> pieces() {
                return Pieces.of(from, to);
            }
        }
    }

    /** Some words of a changed paragraph. */
    public record Piece(Kind kind, String words) {
        public enum Kind {
            STAYED,
            WENT,
            CAME
        }
    }
}
