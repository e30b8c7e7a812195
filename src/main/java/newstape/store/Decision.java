package newstape.store;

import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;

/** Which article it is that came in. */
public sealed interface Decision {

    /** None that is kept. */
    record New() implements Decision {}

    /**
     * One that is kept.
     *
     * @param fuller to be kept in place of its newest form, where there is something to keep and nothing to tell
     */
    record Same(ArticleId id, Optional<Article> fuller) implements Decision {}

    /** One that is kept, and says something else now: {@code article}. */
    record Corrected(ArticleId id, Article article) implements Decision {}

    /** Who decides. Nothing else comes in between what it is shown and what becomes of its decision. */
    @FunctionalInterface
    interface Judge {
        Decision decide(Arrival arrival, Archive kept);
    }
}
