package newstape.article.identity;

import java.util.List;

/** A sentence as its words, for telling a changed one from another one. */
record Wording(List<String> words, boolean cut) {
    /** Words that are compared, at most. */
    private static final int LONGEST = 120;

    private static final int SHORTEST = 5;
    private static final double KEPT = 0.75;

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(Body.Sentence sentence) {
        List<String> words = Letters.words(sentence.text());
        return new Wording(words.subList(0, Math.min(LONGEST, words.size())), Moving.isCut(sentence.text()));
    }

    /** The share of words that both have in the same order, 0 to 1. */
    double likeness(Wording other) {
        int all = words.size() + other.words.size();
        return all == 0 || Math.abs(words.size() - other.words.size()) * 2 > all ? 0 : 2.0 * common(other) / all;
    }

    /**
     * Between a teaser and a whole text only this is a correction: some words have others in their place. A sentence
     * that is merely told otherwise is not.
     *
     * @param otherIsPart whether the other one is the teaser's
     */
    double replacement(Wording other, boolean otherIsPart) {
        Wording part = otherIsPart ? other : this;
        Wording whole = otherIsPart ? this : other;
        int size = part.cut ? part.words.size() - 1 : part.words.size();
        if (size < SHORTEST || whole.words.size() < size || (!part.cut && whole.words.size() > size + 1)) {
            return 0;
        }
        Wording beginning = new Wording(whole.words.subList(0, part.cut ? size : whole.words.size()), false);
        Wording told = new Wording(part.words.subList(0, size), false);
        double kept = (double) told.common(beginning) / Math.max(size, beginning.words.size());
        return kept >= KEPT && kept < 1 ? kept : 0;
    }

    /** The length of the longest common subsequence. */
    private int common(Wording other) {
        int[] row = new int[other.words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.words.size(); j++) {
                int above = row[j + 1];
                row[j + 1] = words.get(i).equals(other.words.get(j)) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[other.words.size()];
    }
}
