package newstape.page.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds the words of {@code names.txt} in the class or id of an element, all of them in one pass over its characters,
 * as a page has thousands of names.
 */
final class Names {
    private static final int SIGNS = 37;
    private static final int LONGEST = 400;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Names TABLE = read();

    private final Automaton automaton;

    private Names(Automaton automaton) {
        this.automaton = automaton;
    }

    /** The marks in a class or an id, as bits. */
    static int marks(String name) {
        return name.isEmpty() || name.length() > LONGEST ? 0 : TABLE.found(name);
    }

    private int found(String name) {
        int state = automaton.next(0, 0);
        int found = 0;
        boolean lower = false;
        boolean humps = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            humps |= lower && c >= 'A' && c <= 'Z';
            lower = c >= 'a' && c <= 'z';
            state = automaton.next(state, sign(c));
            found |= automaton.found(state);
        }
        found |= automaton.found(automaton.next(state, 0));
        return humps ? found | parted(name) : found;
    }

    /** A name of humps holds words by themselves: {@code ShareBar}. */
    private int parted(String name) {
        int state = automaton.next(0, 0);
        int found = 0;
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (lower && c >= 'A' && c <= 'Z') {
                state = automaton.next(state, 0);
                found |= automaton.found(state);
            }
            lower = c >= 'a' && c <= 'z';
            state = automaton.next(state, sign(c));
            found |= automaton.found(state);
        }
        return found | automaton.found(automaton.next(state, 0));
    }

    /** Letters and digits by themselves, all else is what parts words. */
    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : 0;
    }

    private static Names read() {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("names.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> words = new HashMap<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> SPACE.splitAsStream(line).toList())
                    .forEach(line -> {
                        int bit = Mark.valueOf(line.getFirst().toUpperCase(Locale.ROOT))
                                .bit();
                        line.stream().skip(1).forEach(word -> words.merge(word, bit, (one, other) -> one | other));
                    });
            return new Names(Automaton.of(words, SIGNS, c -> sign((char) c)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
