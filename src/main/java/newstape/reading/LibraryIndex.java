package newstape.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import newstape.article.ArticleId;
import newstape.article.Kept;
import newstape.article.Stock;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;

/**
 * Articles in a Lucene index, brought up to date article by article. One thread at a time may bring it up to date; any
 * may search meanwhile.
 *
 * <p>With what is written goes how far it is: after a kill it goes on from what was committed last, and writes again
 * what may be written already.
 */
final class LibraryIndex implements Closeable {
    private static final int CORRECTIONS = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private static final String REVISION = "revision";
    private static final String FORM = "form";
    /** Of the documents. An index of another form is made anew. */
    private static final String THIS_FORM = "1";

    /** So many articles are written again after a kill at most. */
    private static final int MOST_UNCOMMITTED = 1_000;

    private final SearchFields fields;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long revision;
    private int uncommitted;

    private LibraryIndex(SearchFields fields, IndexWriter writer) throws IOException {
        this.fields = fields;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** An empty one, in memory. */
    static LibraryIndex inMemory() throws IOException {
        SearchFields fields = new SearchFields();
        return new LibraryIndex(fields, Indexes.inMemory(fields));
    }

    /**
     * One that is kept in a folder; empty where that has none, or one of another form.
     *
     * @throws IOException also where it is damaged
     */
    static LibraryIndex in(Path folder) throws IOException {
        SearchFields fields = new SearchFields();
        LibraryIndex index = new LibraryIndex(fields, Indexes.in(folder, fields));
        Map<String, String> committed = Indexes.committed(index.writer);
        if (THIS_FORM.equals(committed.get(FORM))) {
            index.revision = Long.parseLong(committed.getOrDefault(REVISION, "0"));
        } else {
            index.clear();
        }
        return index;
    }

    SearchFields fields() {
        return fields;
    }

    /** Up to which what there is is in it. */
    long revision() {
        return revision;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Forgets everything. */
    void clear() throws IOException {
        writer.deleteAll();
        revision = 0;
        commit();
        searchers.maybeRefreshBlocking();
    }

    /**
     * Writes what is new or changed, and forgets what is gone.
     *
     * @param written told how many articles were dealt with, from time to time
     */
    void update(Stock stock, LongConsumer written) throws IOException {
        long count = 0;
        while (revision < stock.revision()) {
            Stock.Changes changes = stock.changesSince(revision);
            for (ArticleId id : changes.articles()) {
                write(id, stock.article(id));
                count++;
            }
            revision = Math.max(changes.upTo(), revision);
            uncommitted += changes.articles().size();
            if (uncommitted >= MOST_UNCOMMITTED) {
                commit();
            }
            written.accept(count);
            if (changes.articles().isEmpty()) {
                break;
            }
        }
        searchers.maybeRefreshBlocking();
    }

    private void write(ArticleId id, Optional<Kept> kept) throws IOException {
        if (kept.isEmpty()) {
            writer.deleteDocuments(SearchFields.id(id));
        } else {
            String language = Analysis.group(Languages.known(kept.get().article()));
            writer.updateDocument(SearchFields.id(id), fields.document(kept.get(), language));
        }
    }

    private void commit() throws IOException {
        Indexes.commit(writer, Map.of(FORM, THIS_FORM, REVISION, Long.toString(revision)));
        uncommitted = 0;
    }

    /** The groups of languages that its articles are in, as {@link Analysis#group} names them. */
    static Set<String> languages(IndexSearcher searcher) throws IOException {
        Set<String> languages = new TreeSet<>();
        Terms known = MultiTerms.getTerms(searcher.getIndexReader(), SearchFields.LANGUAGE);
        if (known != null) {
            TermsEnum terms = known.iterator();
            for (var term = terms.next(); term != null; term = terms.next()) {
                languages.add(term.utf8ToString());
            }
        }
        return languages;
    }

    /**
     * For each of {@code words} the words of the index that are spelled nearly so, itself among them where it is there;
     * a word that nothing is near is left out.
     */
    static List<Set<String>> spellings(IndexSearcher searcher, List<String> words) throws IOException {
        List<Set<String>> spellings = new ArrayList<>();
        for (String word : words) {
            Set<String> near = near(searcher.getIndexReader(), word);
            if (!near.isEmpty()) {
                spellings.add(near);
            }
        }
        return spellings;
    }

    private static Set<String> near(IndexReader reader, String word) throws IOException {
        Terms known = MultiTerms.getTerms(reader, SearchFields.SPELLING);
        int length = word.codePointCount(0, word.length());
        if (known == null || length < SHORTEST || length > LONGEST) {
            return Set.of();
        }
        record Near(String word, float likeness, int articles) {}
        List<Near> found = new ArrayList<>();
        FuzzyTermsEnum terms =
                new FuzzyTermsEnum(known, new Term(SearchFields.SPELLING, word), length <= 4 ? 1 : 2, 0, true);
        for (var term = terms.next(); term != null; term = terms.next()) {
            found.add(new Near(term.utf8ToString(), terms.getBoost(), terms.docFreq()));
        }
        found.sort((one, other) -> one.likeness != other.likeness
                ? Float.compare(other.likeness, one.likeness)
                : one.articles != other.articles
                        ? Integer.compare(other.articles, one.articles)
                        : one.word.compareTo(other.word));
        return new LinkedHashSet<>(
                found.stream().limit(CORRECTIONS).map(Near::word).toList());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        commit();
        writer.close();
    }
}
