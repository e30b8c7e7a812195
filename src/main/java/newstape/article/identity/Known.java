package newstape.article.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.ArticleId;

/**
 * What is known of articles that came before.
 *
 * <p>Each method answers with the newest first, and may leave out what is old or too much: a dozen are enough. All of
 * an article's {@link Traces} lead to it, those of its earlier forms too. It answers from one state: the article whose
 * verdict was given last is among what it knows.
 */
public interface Known {
    /** Those that this source brought with this guid. */
    List<Entry> byGuid(String source, String guid);

    /** Those that stand at this address, whichever source brought them. */
    List<Entry> byLink(Address link);

    /** Those of this source of whose {@link Traces#prints} one is in {@code prints}, the most shared first. */
    List<Entry> byContent(String source, Set<Long> prints);

    /** The titles of the source's latest articles; a hundred or two are enough. */
    List<Titled> recentTitles(String source);

    /** The article of that id. */
    Optional<Entry> byId(ArticleId id);

    /**
     * An article that is known.
     *
     * @param article as it is kept now
     * @param source which brought it first
     * @param seen when it came first
     */
    record Entry(Article article, String source, Instant seen) {
        public ArticleId id() {
            return article.id();
        }
    }

    record Titled(ArticleId id, String title) {}
}
