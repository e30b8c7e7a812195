package newstape.article;

/** How much of an article its page gives to whoever reads it. */
public enum Coverage {
    /** All of it, as far as can be told. */
    WHOLE,
    /** Its beginning; the rest is for who pays or signs in, or on a page that couldn’t be had. */
    OPENING,
    /** The page leads to articles and is none: what is kept are its words. */
    LIST,
    /** Something to watch or listen to; what is kept are the words beside it. */
    RECORDING
}
