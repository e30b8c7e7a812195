package newstape.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newstape.reply.Call;
import newstape.reply.Frame;

/**
 * The ids of a message's buttons and menus. An id carries who was answered, who may press, and the call as the line
 * that asks for it, so that nothing is kept anywhere and a button works for as long as its message is there.
 *
 * <p>A line that is too long for one id (of a search with many words) is spread, with those beside it, over the ids of
 * all buttons of the message: Discord sends them along with each press.
 */
final class Ids {
    static final int LONGEST = 100;
    private static final int MOST = 25;

    private final Function<Call, String> line;
    private final Function<String, Optional<Call>> call;

    /**
     * By the two directions between a call and the line that asks for it.
     *
     * @param call empty where a line asks for nothing
     */
    Ids(Function<Call, String> line, Function<String, Optional<Call>> call) {
        this.line = line;
        this.call = call;
    }

    /**
     * An id for each of the calls of one message's buttons, all different; empty for those, the longest, that find no
     * room.
     *
     * @param calls at most as many as a message has buttons, 25
     */
    List<Optional<String>> write(Frame.Audience audience, String asker, List<Call> calls) {
        if (calls.size() > MOST) {
            throw new IllegalArgumentException(calls.size() + " buttons");
        }
        List<String> lines = calls.stream().map(line).toList();
        Head head = new Head(audience, asker);
        boolean fit = lines.stream().allMatch(one -> one.length() <= head.room());
        return fit ? whole(head, lines) : Spread.ids(head, lines);
    }

    private static List<Optional<String>> whole(Head head, List<String> lines) {
        List<Optional<String>> ids = new ArrayList<>();
        for (String one : lines) {
            ids.add(Optional.of(head.id(Head.Kind.WHOLE, ids.size(), one)));
        }
        return ids;
    }

    /** The id of a menu; what its options ask for are their {@link #value}s. */
    String menu(Frame.Audience audience, String asker, int position) {
        return new Head(audience, asker).id(Head.Kind.MENU, position, "");
    }

    /** What an option of a menu carries; empty where its call finds no room. */
    Optional<String> value(Call asked) {
        return Optional.of(line.apply(asked)).filter(one -> one.length() <= LONGEST && !one.isEmpty());
    }

    /**
     * What the button with id {@code pressed} asks for; empty where no Newstape of this version wrote it.
     *
     * @param all the ids of the buttons of its message, itself among them
     */
    Optional<Press> read(String pressed, List<String> all) {
        return Head.Read.of(pressed).flatMap(read -> switch (read.kind()) {
            case WHOLE -> press(read, Optional.of(read.rest()));
            case SLICE -> press(read, Spread.line(read, all));
            case MENU -> Optional.empty();
        });
    }

    /** What an option of a menu asks for; empty where no Newstape of this version wrote the menu. */
    Optional<Press> chosen(String menu, String value) {
        return Head.Read.of(menu)
                .filter(read -> read.kind() == Head.Kind.MENU)
                .flatMap(read -> press(read, Optional.of(value)));
    }

    private Optional<Press> press(Head.Read read, Optional<String> asked) {
        return asked.flatMap(call)
                .map(known -> new Press(read.head().audience(), read.head().asker(), known));
    }
}
