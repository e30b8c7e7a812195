package newstape.store;

import newstape.article.ArticleId;

/**
 * What became of an article that came in.
 *
 * @param id under which it is kept; not the article's own where that was taken
 * @param revision the number of its newest form, from 1
 */
public record Saved(Outcome outcome, ArticleId id, int revision) {
    /** What it was. */
    public enum Outcome {
        NEW,
        SAME,
        CORRECTED
    }
}
