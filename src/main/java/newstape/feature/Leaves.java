package newstape.feature;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Frame;
import newstape.reply.Pagination;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** Long answers in pages: the parameter that says which, and the page itself. */
final class Leaves {
    private static final int MOST = 9_999;

    private final int length;
    private final Lexicon lexicon;
    private final Parameter<Integer> page =
            Parameter.optional(Reply.Turn.PAGE, new Shape.Whole(1, MOST)).byNameOnly();

    /**
     * For pages of one length.
     *
     * @param length how many characters a page has at most
     */
    Leaves(int length, Lexicon lexicon) {
        this.length = length;
        this.lexicon = lexicon;
    }

    Parameter<Integer> page() {
        return page;
    }

    /** The page that is asked for, of {@code body} dealt out to pages. */
    Reply of(Invocation invocation, Text title, Optional<URI> link, List<Block> body, Frame frame) {
        List<List<Block>> pages = new Pagination(length, invocation.asker().language()).pages(body);
        return turned(
                invocation,
                pages.size(),
                (number, turn) -> new Reply.Leaf(title, link, pages.get(number - 1), turn, frame));
    }

    /** The page that is asked for, of {@code count}; a notice where there is no such page. */
    Reply turned(Invocation invocation, int count, Leaf leaf) {
        int number = invocation.get(page).orElse(1);
        Reply.Turn last = new Reply.Turn(Math.max(1, count), Math.max(1, count), invocation.call());
        return number <= last.count()
                ? leaf.of(number, new Reply.Turn(number, last.count(), invocation.call()))
                : beyond(last, invocation);
    }

    /** Makes a page. */
    interface Leaf {
        Reply of(int number, Reply.Turn turn);
    }

    private Reply beyond(Reply.Turn last, Invocation invocation) {
        Words words = lexicon.words(Leaves.class, invocation.asker().language());
        Button button = new Button(words.text("last"), last.to(last.count()));
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND,
                words.text("beyond", Map.of("count", last.count())),
                List.of(),
                Frame.PRIVATE.offering(List.of(button)));
    }
}
