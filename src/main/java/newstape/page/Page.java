package newstape.page;

import java.util.Optional;
import newstape.article.Article;
import newstape.quote.Tape;

/**
 * What stands on a page: an article, a tape, or both.
 *
 * @param site what the site calls itself; empty where the page doesn't say
 */
public record Page(Optional<Article> article, Optional<Tape> tape, Optional<String> site) {
    boolean blank() {
        return article.isEmpty() && tape.isEmpty();
    }
}
