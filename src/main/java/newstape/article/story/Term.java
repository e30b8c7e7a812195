package newstape.article.story;

/**
 * A word of an article, and how it is used there.
 *
 * @param key folded, long words by their beginning: endings say little, in most languages
 * @param times how often
 * @param title whether the title has it
 * @param kind what sort of word
 */
record Term(String key, int times, boolean title, Kind kind) {
    enum Kind {
        PLAIN(1),
        FIGURE(1.3),
        /** Written with a capital within a sentence. */
        NAME(1.6);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /** How much it says, without how rare it is. */
    double use() {
        return (1 + StrictMath.log(times)) * (title ? 2 : 1) * kind.weight;
    }

    /** Whether it may tell one event from another: a name, or a figure that is no year. */
    boolean anchors() {
        return kind != Kind.PLAIN && key.length() >= 2 && !isYear();
    }

    private boolean isYear() {
        return key.length() == 4
                && (key.startsWith("19") || key.startsWith("20"))
                && key.chars().allMatch(Character::isDigit);
    }

    Term and(boolean inTitle, Kind other) {
        return new Term(key, times + 1, title || inTitle, kind.compareTo(other) >= 0 ? kind : other);
    }
}
