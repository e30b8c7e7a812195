package newstape.article;

import java.util.List;

/**
 * What the library had at one moment.
 *
 * @param revision grows with every change; the same revision has the same articles
 * @param articles the newest first
 */
public record Holdings(long revision, List<Kept> articles) {
    public Holdings {
        articles = List.copyOf(articles);
    }
}
