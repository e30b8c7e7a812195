package newstape.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Finds which of several groups of words a text has any of, wherever they stand in it, in one pass over its characters
 * (the automaton of Aho and Corasick). Words are ASCII; case makes no difference.
 */
final class Stems {
    private static final int ASCII = 128;

    /** Which column of the automaton a character has; 0 is that of all that no word has. */
    private final byte[] columns = new byte[ASCII];

    private final int width;
    private final int[] next;
    private final int[] found;

    /** @param groups the words by the bit that tells them */
    Stems(Map<Integer, List<String>> groups) {
        int columned = 1;
        for (String word : groups.values().stream().flatMap(List::stream).toList()) {
            for (int i = 0; i < word.length(); i++) {
                if (columns[word.charAt(i)] == 0) {
                    columns[word.charAt(i)] = (byte) columned;
                    columned++;
                }
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            columns[c] = columns[c + 'a' - 'A'];
        }
        this.width = columned;
        List<int[]> children = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        grow(children, bits);
        groups.forEach((bit, words) -> words.forEach(word -> add(word, bit, children, bits)));
        this.next = new int[children.size() * width];
        this.found = bits.stream().mapToInt(bit -> bit).toArray();
        join(children);
    }

    /** The groups of which a word stands in the first {@code most} characters, as bits. */
    int in(CharSequence text, int most) {
        int state = 0;
        int bits = 0;
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            state = next[state * width + (c < ASCII ? columns[c] : 0)];
            bits |= found[state];
        }
        return bits;
    }

    private int grow(List<int[]> children, List<Integer> bits) {
        int[] none = new int[width];
        Arrays.fill(none, -1);
        children.add(none);
        bits.add(0);
        return children.size() - 1;
    }

    private void add(String word, int bit, List<int[]> children, List<Integer> bits) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int[] from = children.get(state);
            int column = columns[word.charAt(i)];
            if (from[column] < 0) {
                from[column] = grow(children, bits);
            }
            state = from[column];
        }
        bits.set(state, bits.get(state) | bit);
    }

    /** Where no word goes on, the longest end of it that begins another does. */
    private void join(List<int[]> children) {
        int[] fall = new int[children.size()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            found[state] |= found[fall[state]];
            for (int column = 0; column < width; column++) {
                int child = children.get(state)[column];
                int fallen = state == 0 ? 0 : next[fall[state] * width + column];
                next[state * width + column] = child < 0 ? fallen : child;
                if (child >= 0) {
                    fall[child] = fallen;
                    queue.add(child);
                }
            }
        }
    }
}
