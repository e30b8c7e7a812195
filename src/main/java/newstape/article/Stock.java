package newstape.article;

import java.util.List;
import java.util.Optional;

/** The articles that there are, as whoever follows them sees them. Safe for use by many threads. */
public interface Stock {
    /** The article of that id; empty where it isn't there any more. */
    Optional<Kept> article(ArticleId id);

    /** What came, changed or went after {@code revision}; from 0 on, all. It may be told in parts. */
    Changes changesSince(long revision);

    /** Grows with every change; 0 where there never was one. */
    long revision();

    /**
     * A part of what changed, in order.
     *
     * @param upTo the revision that whoever deals with these knows then
     * @param articles an article that changed more than once, once
     */
    record Changes(long upTo, List<ArticleId> articles) {
        public Changes {
            articles = List.copyOf(articles);
        }
    }
}
