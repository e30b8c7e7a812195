package newstape.page.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Finds all of many words in one pass over a text's characters, as Aho and Corasick do: from state to state by the
 * column of each character, and at each state the bits of the words that end there. It begins in state 0.
 */
public final class Automaton {
    private final int width;
    private final int[] next;
    private final int[] found;

    private Automaton(int width, List<int[]> children, List<Integer> bits) {
        this.width = width;
        this.next = new int[children.size() * width];
        this.found = bits.stream().mapToInt(bit -> bit).toArray();
        join(children);
    }

    /**
     * One for words, none of them empty.
     *
     * @param words with their bits
     * @param width how many columns there are
     * @param column which one a character has, from 0
     */
    public static Automaton of(Map<String, Integer> words, int width, IntUnaryOperator column) {
        List<int[]> children = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        grow(children, bits, width);
        words.forEach((word, bit) -> {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int[] from = children.get(state);
                int at = column.applyAsInt(word.charAt(i));
                if (from[at] < 0) {
                    from[at] = grow(children, bits, width);
                }
                state = from[at];
            }
            bits.set(state, bits.get(state) | bit);
        });
        return new Automaton(width, children, bits);
    }

    private static int grow(List<int[]> children, List<Integer> bits, int width) {
        int[] none = new int[width];
        Arrays.fill(none, -1);
        children.add(none);
        bits.add(0);
        return children.size() - 1;
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

    /** The state after a character. */
    public int next(int state, int column) {
        return next[state * width + column];
    }

    /** The bits of the words that end at a state. */
    public int found(int state) {
        return found[state];
    }
}
