package newstape.article;

import java.time.Instant;
import java.util.Comparator;

/** An article the library has, and where it was found. */
public record Kept(Article article, Origin origin) {
    /** The newest first; the same order at every start. */
    static final Comparator<Kept> NEWEST_FIRST = Comparator.comparing(Kept::dated)
            .reversed()
            .thenComparing(kept -> kept.article().id().value());

    public ArticleId id() {
        return article.id();
    }

    /** When it was published; where it doesn't say, when it was found. For ordering. */
    public Instant dated() {
        return article.published().map(Published::earliest).orElse(origin.captured());
    }
}
