package newstape.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newstape.text.Nearest;

/** How words are spelled: which of the known ones a misspelled one means, and how alike two look. */
final class Spelling {
    /** Nobody misspells more of them at once, and hostile input shall not cost more. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_KNOWN = 5_000;
    private static final int CORRECTIONS = 3;
    private static final int SHORTEST = 3;

    private Spelling() {}

    /** Words of {@code known} that are a slip of the hand away from those of {@code typed}; may be empty. */
    static Set<String> corrected(List<String> typed, Collection<String> known) {
        List<String> compared = known.stream().limit(MOST_KNOWN).toList();
        Set<String> corrected = new LinkedHashSet<>();
        for (String word : typed.stream().limit(MOST_WORDS).toList()) {
            if (word.length() >= SHORTEST) {
                List<String> alike = compared.stream()
                        .filter(other -> Math.abs(other.length() - word.length()) <= 3)
                        .toList();
                corrected.addAll(Nearest.of(word, alike, CORRECTIONS));
            }
        }
        return corrected;
    }

    /** The greatest likeness of a word typed to a known one: shared groups of three letters, 0 to 1. */
    static double likeness(List<String> typed, Collection<String> known) {
        double highest = 0;
        for (String word : typed.stream().limit(MOST_WORDS).toList()) {
            Set<String> own = groups(word);
            for (String other : known) {
                highest = Math.max(highest, shared(own, groups(other)));
            }
        }
        return highest;
    }

    private static double shared(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> groups(String word) {
        String framed = " " + word.substring(0, Math.min(word.length(), 40)) + " ";
        Set<String> groups = new HashSet<>();
        for (int at = 0; at + 3 <= framed.length(); at++) {
            groups.add(framed.substring(at, at + 3));
        }
        return groups;
    }
}
