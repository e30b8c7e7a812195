package newstape.store;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import newstape.article.Library;

/**
 * Brings a library up to what the database has: what lists and names the articles is in memory, their texts are fetched
 * as they are asked for.
 *
 * <p>Safe for use by many threads. What the library has from elsewhere stays.
 */
public final class Shelving {
    private final StoredStock stock;
    private final Library library;
    private final ReentrantLock one = new ReentrantLock();
    private long seen = 0;

    /** Nothing is asked or changed yet. */
    public Shelving(StoredStock stock, Library library) {
        this.stock = stock;
        this.library = library;
    }

    /**
     * Takes in all that has changed since the last time, which costs one question where nothing has.
     *
     * @return how many articles have come, changed or gone
     */
    public int refresh() {
        one.lock();
        try {
            int count = seen == 0 ? take(stock.all()) : 0;
            StoredStock.Part part = stock.since(seen);
            while (part.upTo() > seen) {
                count += take(part);
                part = stock.since(seen);
            }
            return count;
        } finally {
            one.unlock();
        }
    }

    private int take(StoredStock.Part part) {
        seen = part.upTo();
        if (!part.articles().isEmpty() || !part.gone().isEmpty()) {
            library.update(part.articles(), Set.copyOf(part.gone()));
        }
        return part.articles().size() + part.gone().size();
    }
}
