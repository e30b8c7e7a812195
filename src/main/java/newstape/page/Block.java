package newstape.page;

import newstape.article.Paragraph;
import newstape.article.Part;

/** What a body is made of, in order, whatever form its page has. */
sealed interface Block {
    String text();

    /**
     * What stands above parts and says what they are about.
     *
     * @param level from 1, the highest, to 6
     */
    record Heading(String text, int level) implements Block {
        private static final int USUAL = 2;

        /** One whose page doesn't tell levels apart. */
        Heading(String text) {
            this(text, USUAL);
        }
    }

    /** A paragraph, a table, a picture. */
    record Body(Part part) implements Block {
        Body(Paragraph.Kind kind, String text) {
            this(new Paragraph(kind, text));
        }

        @Override
        public String text() {
            return part.text();
        }
    }
}
