package newstape.article;

/**
 * One paragraph, list item, quotation or footnote. Its text has no line breaks, no markup and no space at its ends; it
 * is never empty.
 */
public record Paragraph(Kind kind, String text) implements Part {
    /** What a paragraph is. */
    public enum Kind {
        PROSE,
        ITEM,
        /** An item of a list that counts. */
        STEP,
        QUOTATION,
        FOOTNOTE
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
