package newstape.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import newstape.article.Library;
import newstape.article.Selection;
import org.apache.lucene.search.IndexSearcher;

/**
 * Searches a library: BM25 over titles, headings and bodies, by each article's language.
 *
 * <p>Articles with every word come alone; where there are none, those with any; where there are none either, those with
 * words that are spelled nearly so. An article whose whole title was typed comes first. Of equals the newer comes
 * first.
 *
 * <p>Made at once and filled at the first search; later searches bring it up to date with what the library has by then.
 * Safe for use by many threads.
 */
public final class SearchIndex implements Closeable {
    /** Nobody turns that many pages. */
    private static final int DEEPEST = 10_000;

    private final Library library;
    private final ReentrantLock updating = new ReentrantLock();
    private Optional<LibraryIndex> opened = Optional.empty();

    public SearchIndex(Library library) {
        this.library = library;
    }

    /**
     * One page of the articles that match.
     *
     * @param words whatever it is, it is only words; from the 33rd on they don't count
     * @param offset how many of the best to leave out
     * @param limit at most so many hits; highlights are made for these alone
     */
    public Hits search(String words, int offset, int limit) {
        return search(words, Selection.ALL, offset, limit);
    }

    /** One page of the articles among {@code selection} that match, as {@link #search(String, int, int)} tells it. */
    public Hits search(String words, Selection selection, int offset, int limit) {
        int last = Math.min(DEEPEST, Math.max(0, offset) + Math.max(0, limit));
        try {
            LibraryIndex index = upToDate();
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return new Search(index, searcher, words, selection).page(Math.max(0, offset), last);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
    }

    private LibraryIndex upToDate() throws IOException {
        updating.lock();
        try {
            if (opened.isEmpty()) {
                opened = Optional.of(new LibraryIndex());
            }
            LibraryIndex index = opened.get();
            if (index.content().revision() != library.revision()) {
                index.update(library.holdings());
            }
            return index;
        } finally {
            updating.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        updating.lock();
        try {
            if (opened.isPresent()) {
                opened.get().close();
                opened = Optional.empty();
            }
        } finally {
            updating.unlock();
        }
    }
}
