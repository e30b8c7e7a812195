package newstape.page;

import newstape.article.Paragraph;

/** What a body is made of, in order, whatever form its page has. */
sealed interface Block {
    String text();

    /** What stands above paragraphs and says what they are about. */
    record Heading(String text) implements Block {}

    /** A paragraph, a list's item, a quotation. */
    record Body(Paragraph paragraph) implements Block {
        Body(Paragraph.Kind kind, String text) {
            this(new Paragraph(kind, text));
        }

        @Override
        public String text() {
            return paragraph.text();
        }
    }
}
