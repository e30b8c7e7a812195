package newstape.reading;

import java.util.List;

/**
 * A sentence, or the sentences of one quotation, as a candidate for a summary.
 *
 * @param order among all statements of the article
 * @param paragraph the number of its paragraph in the article
 * @param opensSection whether it is the first of a section that has a heading
 * @param kind what can be said of its fitness at sight
 * @param terms the words that carry meaning, stemmed; with repetitions
 * @param words how many words it has in all
 */
record Statement(
        int order, int paragraph, String text, boolean opensSection, Kind kind, List<String> terms, int words) {
    /** In words. Whatever is longer isn't a sentence that anybody reads in a summary. */
    static final int LONGEST = 100;

    /** Whether a statement can stand by itself. */
    enum Kind {
        PLAIN,
        /** Says mostly what somebody said. */
        ATTRIBUTED,
        QUESTION,
        /** An item of a list, a pull quote, or a line without an end mark. */
        LOOSE,
        /** Needs another sentence to be understood: never in a summary while there is any other. */
        DEPENDENT
    }
}
