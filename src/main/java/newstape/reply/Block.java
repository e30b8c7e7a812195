package newstape.reply;

import java.util.List;
import newstape.text.Text;

/** A part of a reply's body. */
public sealed interface Block {

    record Paragraph(Text text) implements Block {}

    record Heading(Text text) implements Block {}

    /** Items; numbered from {@code first}, or with bullets where {@code first} is 0. */
    record Listing(int first, List<Text> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Somebody else's words. */
    record Quotation(Text text) implements Block {}

    /** A short name and its value, side by side with others where there is room. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(Text name, Text value) {}

    static Block paragraph(Text text) {
        return new Paragraph(text);
    }

    static Block bullets(List<Text> items) {
        return new Listing(0, items);
    }
}
