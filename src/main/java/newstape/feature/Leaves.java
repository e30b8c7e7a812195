package newstape.feature;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newstape.command.Asker;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Pagination;
import newstape.reply.Reply;
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

    /** {@code body} dealt out to pages. */
    List<List<Block>> pages(List<Block> body, Asker asker) {
        return new Pagination(length, asker.language()).pages(body);
    }

    /**
     * The page that is asked for, of {@code count}; a notice where there is no such page.
     *
     * @param same a call that is answered with the same pages whenever it comes: “the newest” is another article
     *     tomorrow
     */
    Reply turned(Invocation invocation, Call same, int count, Function<Reply.Turn, Reply> leaf) {
        int number = invocation.get(page).orElse(1);
        int last = Math.max(1, count);
        return number <= last
                ? leaf.apply(new Reply.Turn(number, last, same))
                : beyond(new Reply.Turn(last, last, same), invocation);
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
