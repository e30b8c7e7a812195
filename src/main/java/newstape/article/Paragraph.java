package newstape.article;

/**
 * One paragraph, list item or quotation. Its text has no line breaks, no markup and no space at its ends; it is never
 * empty.
 */
public record Paragraph(Kind kind, String text) {
    /** What a paragraph is. */
    public enum Kind {
        PROSE,
        ITEM,
        QUOTATION
    }

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph has text");
        }
    }

    public static Paragraph prose(String text) {
        return new Paragraph(Kind.PROSE, text);
    }
}
