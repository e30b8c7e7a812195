package newstape.article.identity;

import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;

/** Which article it was that came in. */
public sealed interface Verdict {

    /** None that is known. */
    record New() implements Verdict {}

    /**
     * One that is known, and says what it said.
     *
     * @param fuller where more of it came than is kept, the article to keep in its place; there is nothing to tell
     *     anybody
     */
    record Same(ArticleId id, Optional<Article> fuller) implements Verdict {}

    /** One that is known, and says something else now. */
    record Corrected(ArticleId id, Revision revision) implements Verdict {}
}
