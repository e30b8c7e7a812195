package newstape.platform.discord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     */
    List<Optional<String>> write(Frame.Audience audience, String asker, List<Call> calls) {
        List<String> lines = calls.stream().map(line).toList();
        Head head = new Head(audience, asker);
        boolean fit = lines.stream().allMatch(one -> one.length() <= head.room());
        return fit ? whole(head, lines) : new Spread(head, lines).ids();
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

    /** The lines of a message, one after another, each with its length before it, in slices of an id's room. */
    private record Spread(Head head, List<String> lines) {
        private static final char END_OF_LENGTH = ':';
        private static final int RADIX = Character.MAX_RADIX;

        List<Optional<String>> ids() {
            List<Optional<String>> kept =
                    new ArrayList<>(lines.stream().map(Optional::of).toList());
            List<String> slices = slices(kept);
            while (slices.size() > kept.stream().flatMap(Optional::stream).count()) {
                kept.set(longest(kept), Optional.empty());
                slices = slices(kept);
            }
            List<Optional<String>> ids = new ArrayList<>();
            int next = 0;
            for (Optional<String> one : kept) {
                String slice = one.isPresent() && next < slices.size() ? slices.get(next) : "";
                next += one.isPresent() ? 1 : 0;
                ids.add(one.map(written -> head.id(Head.Kind.SLICE, ids.size(), slice)));
            }
            return ids;
        }

        /** One that was left out has a place in the tape all the same, an empty one: the others keep their number. */
        private List<String> slices(List<Optional<String>> kept) {
            String tape = kept.stream()
                    .map(one -> one.orElse(""))
                    .map(one -> Integer.toString(one.length(), RADIX) + END_OF_LENGTH + one)
                    .collect(Collectors.joining());
            List<String> slices = new ArrayList<>();
            for (int from = 0; from < tape.length(); from += slices.getLast().length()) {
                int to = Math.min(tape.length(), from + head.room());
                boolean splits = to < tape.length()
                        && Character.isHighSurrogate(tape.charAt(to - 1))
                        && Character.isLowSurrogate(tape.charAt(to));
                slices.add(tape.substring(from, splits ? to - 1 : to));
            }
            return slices;
        }

        private static int longest(List<Optional<String>> kept) {
            List<Integer> lengths =
                    kept.stream().map(one -> one.map(String::length).orElse(-1)).toList();
            return lengths.indexOf(Collections.max(lengths));
        }

        /** The line of the button that was pressed, put together from the ids of all. */
        static Optional<String> line(Head.Read pressed, List<String> all) {
            String tape = all.stream()
                    .flatMap(id -> Head.Read.of(id).stream())
                    .filter(read ->
                            read.kind() == Head.Kind.SLICE && read.head().equals(pressed.head()))
                    .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                    .map(Head.Read::rest)
                    .collect(Collectors.joining());
            int from = 0;
            for (int position = 0; ; position++) {
                int colon = tape.indexOf(END_OF_LENGTH, from);
                int length = colon < 0 ? -1 : length(tape.substring(from, colon));
                if (length < 0 || length > tape.length() - colon - 1) {
                    return Optional.empty();
                }
                from = colon + 1 + length;
                if (position == pressed.position()) {
                    return Optional.of(tape.substring(colon + 1, from));
                }
            }
        }

        private static int length(String digits) {
            try {
                return Integer.parseInt(digits, RADIX);
            } catch (NumberFormatException broken) {
                return -1;
            }
        }
    }
}
