package newstape.page;

import java.net.URI;
import java.util.Optional;
import newstape.article.Article;
import newstape.quote.Tape;

/**
 * What stands on a page: an article, a tape, or both.
 *
 * @param site what the site calls itself; empty where the page doesn't say
 * @param next where the article goes on, of one that is parted into pages
 */
public record Page(Optional<Article> article, Optional<Tape> tape, Optional<String> site, Optional<URI> next) {
    /** One whose article, if any, is all on it. */
    public Page(Optional<Article> article, Optional<Tape> tape, Optional<String> site) {
        this(article, tape, site, Optional.empty());
    }

    boolean blank() {
        return article.isEmpty() && tape.isEmpty();
    }
}
