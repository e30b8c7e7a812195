package newstape.store;

import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.Origin;

/**
 * An article that has come in.
 *
 * @param origin where it was found, and when it came
 * @param source the id of the source that brought it; empty where none did, as with a folder's pages
 */
public record Arrival(Article article, Origin origin, Optional<Long> source, Traces traces) {

    /**
     * By what it will be known again.
     *
     * @param scope among whose guids, prints and titles its own are looked for: one feed's, or one site's
     * @param guid the id that its feed gives it
     * @param link its address without what doesn't change the page; in no scope
     * @param prints hashes of its text and of some of its sentences
     */
    public record Traces(String scope, Optional<String> guid, Optional<String> link, Set<Long> prints) {
        public Traces {
            prints = Set.copyOf(prints);
        }
    }
}
