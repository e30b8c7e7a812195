package newstape.platform.discord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines that are too long for an id each, dealt out to the ids of a message's buttons. They stand one after another on
 * a tape, each as far as it differs from the one before: {@code shared,rest:…}, both lengths in base 36. The pages of a
 * search share all its words.
 */
final class Spread {
    private static final int RADIX = Character.MAX_RADIX;

    private Spread() {}

    /** An id a line; empty for those, the longest, that find no room. */
    static List<Optional<String>> ids(Head head, List<String> lines) {
        List<Optional<String>> kept =
                new ArrayList<>(lines.stream().map(Optional::of).toList());
        List<String> slices = slices(tape(kept), head.room());
        while (slices.size() > present(kept) && present(kept) > 0) {
            kept.set(longest(kept), Optional.empty());
            slices = slices(tape(kept), head.room());
        }
        List<Optional<String>> ids = new ArrayList<>();
        int next = 0;
        for (Optional<String> line : kept) {
            String slice = line.isPresent() && next < slices.size() ? slices.get(next) : "";
            next += line.isPresent() ? 1 : 0;
            ids.add(line.map(written -> head.id(Head.Kind.SLICE, ids.size(), slice)));
        }
        return ids;
    }

    private static long present(List<Optional<String>> kept) {
        return kept.stream().flatMap(Optional::stream).count();
    }

    /** One that was left out has a place on the tape all the same, an empty one: the others keep their number. */
    private static String tape(List<Optional<String>> kept) {
        StringBuilder tape = new StringBuilder();
        String before = "";
        for (Optional<String> one : kept) {
            String line = one.orElse("");
            int shared = shared(before, line);
            tape.append(Integer.toString(shared, RADIX))
                    .append(',')
                    .append(Integer.toString(line.length() - shared, RADIX))
                    .append(':')
                    .append(line, shared, line.length());
            before = line;
        }
        return tape.toString();
    }

    private static int shared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < length && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }

    /** No slice ends amid a character: an id is text. */
    private static List<String> slices(String tape, int room) {
        List<String> slices = new ArrayList<>();
        int from = 0;
        while (from < tape.length()) {
            int to = Math.min(tape.length(), from + room);
            int end = to < tape.length() && Character.isHighSurrogate(tape.charAt(to - 1)) ? to - 1 : to;
            slices.add(tape.substring(from, end));
            from = end;
        }
        return slices;
    }

    private static int longest(List<Optional<String>> kept) {
        List<Integer> lengths =
                kept.stream().map(one -> one.map(String::length).orElse(-1)).toList();
        return lengths.indexOf(Collections.max(lengths));
    }

    /** The line of the button that was pressed, put together from the ids of all; empty where they don't fit. */
    static Optional<String> line(Head.Read pressed, List<String> all) {
        String tape = all.stream()
                .flatMap(id -> Head.Read.of(id).stream())
                .filter(read -> read.kind() == Head.Kind.SLICE && read.head().equals(pressed.head()))
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .map(Head.Read::rest)
                .collect(Collectors.joining());
        String line = "";
        int from = 0;
        for (int position = 0; position <= pressed.position(); position++) {
            int comma = tape.indexOf(',', from);
            int colon = comma < 0 ? -1 : tape.indexOf(':', comma);
            int shared = colon < 0 ? -1 : length(tape.substring(from, comma));
            int rest = colon < 0 ? -1 : length(tape.substring(comma + 1, colon));
            if (shared < 0 || shared > line.length() || rest < 0 || rest > tape.length() - colon - 1) {
                return Optional.empty();
            }
            from = colon + 1 + rest;
            line = line.substring(0, shared) + tape.substring(colon + 1, from);
        }
        return Optional.of(line);
    }

    private static int length(String digits) {
        try {
            return Integer.parseInt(digits, RADIX);
        } catch (NumberFormatException broken) {
            return -1;
        }
    }
}
