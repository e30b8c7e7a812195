package newstape.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newstape.page.tree.Automaton;

/**
 * Finds which of several groups of words a text has any of, wherever they stand in it, in one pass over its characters.
 * Words are ASCII; case makes no difference.
 */
final class Stems {
    private static final int ASCII = 128;

    /** Which column of the automaton a character has; 0 is that of all that no word has. */
    private final byte[] columns = new byte[ASCII];

    private final Automaton automaton;

    /** @param groups the words by the bit that tells them */
    Stems(Map<Integer, List<String>> groups) {
        Map<String, Integer> bits = new HashMap<>();
        groups.forEach((bit, words) -> words.forEach(word -> bits.merge(word, bit, (one, other) -> one | other)));
        int width = 1;
        for (String word : bits.keySet()) {
            for (int i = 0; i < word.length(); i++) {
                if (columns[word.charAt(i)] == 0) {
                    columns[word.charAt(i)] = (byte) width;
                    width++;
                }
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            columns[c] = columns[c + 'a' - 'A'];
        }
        this.automaton = Automaton.of(bits, width, c -> columns[c]);
    }

    /** The groups of which a word stands in the first {@code most} characters, as bits. */
    int in(CharSequence text, int most) {
        int state = 0;
        int bits = 0;
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            state = automaton.next(state, c < ASCII ? columns[c] : 0);
            bits |= automaton.found(state);
        }
        return bits;
    }
}
