package newstape.reading;

/** How what was found is like what was typed. */
public enum Closeness {
    /** The same words, whatever their case, accents and endings. */
    SAME_WORDS,
    /** Words that are spelled nearly so: nothing has the words that were typed. */
    LIKE_SPELLING
}
