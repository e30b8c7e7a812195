package newstape.store;

import newstape.article.ArticleId;

/**
 * The last thing that happened to an article.
 *
 * @param seq grows with each change of any article, not always by one
 */
public record Change(long seq, ArticleId article, Kind kind) {
    /** What it was. Who follows and has missed some gets the last alone. */
    public enum Kind {
        NEW,
        /** It says something else, or more, than before. */
        CHANGED,
        REMOVED
    }
}
