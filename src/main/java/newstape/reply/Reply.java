package newstape.reply;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import newstape.text.Text;
import newstape.text.Tone;

/** An answer: one of these shapes, each with everything a platform needs to show it its own way. */
public sealed interface Reply {
    Frame frame();

    /**
     * A title and a body: an article's summary, an author, the help. {@code tone} is that of the figure it is about.
     */
    record Card(Text title, Optional<URI> link, Tone tone, List<Block> body, Frame frame) implements Reply {
        public Card {
            body = List.copyOf(body);
        }
    }

    /** One page of what is too long for one message. */
    record Leaf(Text title, Optional<URI> link, List<Block> body, Turn turn, Frame frame) implements Reply {
        public Leaf {
            body = List.copyOf(body);
        }
    }

    /**
     * Which page this is, and how to come to the others.
     *
     * @param number from 1
     * @param count at least {@code number}
     * @param call what was asked, whatever its page
     */
    record Turn(int number, int count, Call call) {
        /** The parameter by which every command that answers in pages takes the page. */
        public static final String PAGE = "page";

        public Turn {
            if (number < 1 || count < number) {
                throw new IllegalArgumentException("page %d of %d".formatted(number, count));
            }
        }

        /** The call that answers with page {@code other}. */
        public Call to(int other) {
            return other == 1 ? call.without(PAGE) : call.with(PAGE, Integer.toString(other));
        }
    }

    /** Prices, a row each. {@code notes} say what a reader must know of them: what wasn't found, what isn't sure. */
    record Quotes(Text title, List<Group> groups, List<Text> notes, Frame frame) implements Reply {
        public Quotes {
            groups = List.copyOf(groups);
            notes = List.copyOf(notes);
        }
    }

    /** Rows that belong together. {@code name} is empty text where there is but one group. */
    record Group(Text name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One price. The figures stand twice: as numbers for machines, and as the reader's language writes them.
     *
     * @param instrument the instrument's id
     * @param percent signed; empty where the change isn't known
     * @param currency ISO 4217
     */
    record Row(
            String instrument,
            String symbol,
            String name,
            BigDecimal price,
            String currency,
            Optional<BigDecimal> percent,
            Tone tone,
            String shownPrice,
            String shownChange) {}

    /** A picture under a title, and what is to be said of it. */
    record Picture(Text title, Optional<URI> link, Image image, List<Block> body, Frame frame) implements Reply {
        public Picture {
            body = List.copyOf(body);
        }
    }

    /** A question back: which of these was meant? */
    record Choice(Text question, List<Option> options, Frame frame) implements Reply {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One of the answers to a question.
     *
     * @param detail what tells it from the others; may be empty text
     */
    record Option(Text label, Text detail, Call call) {
        /** What it says and what tells it from the others, in one line. */
        public Text line() {
            return detail.characters().isBlank() ? label : Text.of(label, Text.plain(" – "), detail);
        }
    }

    /** No answer, and why: what was refused, wasn't found or went wrong, and what to do. */
    record Notice(Reason reason, Text message, List<Text> hints, Frame frame) implements Reply {
        public Notice {
            hints = List.copyOf(hints);
        }
    }

    /** Why there is no answer. */
    enum Reason {
        /** What was typed can't be read. */
        MISUNDERSTOOD,
        /** What was asked for isn't there. */
        NOT_FOUND,
        /** Who asks may not. */
        FORBIDDEN,
        /** It is there, and can't be had now. */
        UNAVAILABLE,
        /** A fault of ours. */
        FAULT
    }
}
