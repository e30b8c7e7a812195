package newstape.article.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.ArticleId;

/**
 * An article as a source brought it just now.
 *
 * @param guid the id that its feed gives it; empty where it has none, or wasn't found in a feed
 * @param source where it was found: one feed, or one site
 * @param seen when it came
 * @param beside the articles that the same document brought before this one; where it came alone, none
 */
public record Incoming(Article article, Optional<String> guid, String source, Instant seen, Set<ArticleId> beside) {
    public Incoming {
        beside = Set.copyOf(beside);
    }

    public Incoming(Article article, Optional<String> guid, String source, Instant seen) {
        this(article, guid, source, seen, Set.of());
    }

    /** By what it is found again. Whoever keeps it, keeps these, beside those of its earlier forms. */
    public Traces traces() {
        return Traces.of(this);
    }
}
