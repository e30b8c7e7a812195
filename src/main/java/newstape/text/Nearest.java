package newstape.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the known names was probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * Up to {@code limit} of {@code known}, the likeliest first, none that is too far from {@code typed} to be a slip
     * of the hand: one edit for a name of up to four characters, two for up to eight, else three. An edit is a
     * character put in, left out, changed, or swapped with its neighbour.
     */
    public static List<String> of(String typed, Collection<String> known, int limit) {
        String meant = Folding.fold(typed);
        if (meant.length() > 64) {
            return List.of();
        }
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(meant, Folding.fold(name))))
                .filter(candidate -> candidate.distance <= bound(meant, candidate.name))
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparingInt(candidate -> candidate.name.length())
                        .thenComparing(Candidate::name))
                .map(Candidate::name)
                .distinct()
                .limit(limit)
                .toList();
    }

    private static int bound(String typed, String name) {
        int length = Math.min(typed.length(), name.length());
        int bound = length <= 4 ? 1 : length <= 8 ? 2 : 3;
        return Math.min(bound, length - 1);
    }

    /** Optimal string alignment, in UTF-16 units. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
