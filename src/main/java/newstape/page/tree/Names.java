package newstape.page.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds the words of {@code names.txt} in the class or id of an element, all of them in one pass over its characters
 * (the automaton of Aho and Corasick), as a page has thousands of names.
 */
final class Names {
    private static final int SIGNS = 37;
    private static final int LONGEST = 400;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Names TABLE = read();

    private final int[] next;
    private final int[] marks;

    private Names(int[] next, int[] marks) {
        this.next = next;
        this.marks = marks;
    }

    /** The marks in a class or an id, as bits. */
    static int marks(String name) {
        return name.isEmpty() || name.length() > LONGEST ? 0 : TABLE.found(name);
    }

    private int found(String name) {
        int state = next[0];
        int found = 0;
        boolean lower = false;
        boolean humps = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            humps |= lower && c >= 'A' && c <= 'Z';
            lower = c >= 'a' && c <= 'z';
            state = next[state * SIGNS + sign(c)];
            found |= marks[state];
        }
        found |= marks[next[state * SIGNS]];
        return humps ? found | parted(name) : found;
    }

    /** A name of humps holds words by themselves: {@code ShareBar}. */
    private int parted(String name) {
        int state = next[0];
        int found = 0;
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (lower && c >= 'A' && c <= 'Z') {
                state = next[state * SIGNS];
                found |= marks[state];
            }
            lower = c >= 'a' && c <= 'z';
            state = next[state * SIGNS + sign(c)];
            found |= marks[state];
        }
        return found | marks[next[state * SIGNS]];
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
            Trie trie = new Trie();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> words = SPACE.splitAsStream(line).toList();
                        int bit = Mark.valueOf(words.getFirst().toUpperCase(Locale.ROOT))
                                .bit();
                        words.stream().skip(1).forEach(word -> trie.add(word, bit));
                    });
            return trie.names();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as they are put together. */
    private static final class Trie {
        private final List<int[]> children = new ArrayList<>();
        private final List<Integer> bits = new ArrayList<>();

        Trie() {
            grow();
        }

        private int grow() {
            int[] none = new int[SIGNS];
            Arrays.fill(none, -1);
            children.add(none);
            bits.add(0);
            return children.size() - 1;
        }

        void add(String word, int bit) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int[] from = children.get(state);
                int sign = sign(word.charAt(i));
                if (from[sign] < 0) {
                    from[sign] = grow();
                }
                state = from[sign];
            }
            bits.set(state, bits.get(state) | bit);
        }

        Names names() {
            int[] next = new int[children.size() * SIGNS];
            int[] marks = bits.stream().mapToInt(bit -> bit).toArray();
            int[] fall = new int[children.size()];
            Deque<Integer> queue = new ArrayDeque<>(List.of(0));
            while (!queue.isEmpty()) {
                int state = queue.remove();
                marks[state] |= marks[fall[state]];
                for (int sign = 0; sign < SIGNS; sign++) {
                    int child = children.get(state)[sign];
                    int fallen = state == 0 ? 0 : next[fall[state] * SIGNS + sign];
                    next[state * SIGNS + sign] = child < 0 ? fallen : child;
                    if (child >= 0) {
                        fall[child] = fallen;
                        queue.add(child);
                    }
                }
            }
            return new Names(next, marks);
        }
    }
}
