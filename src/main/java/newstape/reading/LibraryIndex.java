package newstape.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newstape.article.ArticleId;
import newstape.article.Holdings;
import newstape.article.Kept;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;

/**
 * A library's articles in a Lucene index, brought up to date article by article. One thread at a time may bring it up
 * to date; any may search meanwhile.
 */
final class LibraryIndex implements Closeable {
    private static final int CORRECTIONS = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final SearchFields fields = new SearchFields();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Content content = new Content(-1, Map.of());

    /**
     * What is indexed.
     *
     * @param entries with the group of languages of each, as {@link Analysis#group} names it
     */
    record Content(long revision, Map<ArticleId, Entry> entries) {
        Set<String> languages() {
            Set<String> languages = new TreeSet<>();
            entries.values().forEach(entry -> languages.add(entry.language()));
            return languages;
        }
    }

    record Entry(Kept kept, String language) {}

    LibraryIndex() throws IOException {
        this.writer = HeapIndex.writer(fields);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    SearchFields fields() {
        return fields;
    }

    Content content() {
        return content;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Writes what is new or changed, and forgets what is gone. */
    void update(Holdings holdings) throws IOException {
        Map<ArticleId, Entry> before = content.entries();
        Map<ArticleId, Entry> after = new HashMap<>();
        for (Kept kept : holdings.articles()) {
            Entry known = before.get(kept.id());
            after.put(kept.id(), known != null && known.kept().equals(kept) ? known : written(kept));
        }
        for (Entry entry : before.values()) {
            if (!after.containsKey(entry.kept().id())) {
                writer.deleteDocuments(SearchFields.id(entry.kept()));
            }
        }
        searchers.maybeRefreshBlocking();
        content = new Content(holdings.revision(), Map.copyOf(after));
    }

    private Entry written(Kept kept) throws IOException {
        String language = Analysis.group(Languages.known(kept.article()));
        writer.updateDocument(SearchFields.id(kept), fields.document(kept, language));
        return new Entry(kept, language);
    }

    /**
     * For each of {@code words} the words of the index that are spelled nearly so, itself among them where it is there;
     * a word that nothing is near is left out.
     */
    List<Set<String>> spellings(IndexSearcher searcher, List<String> words) throws IOException {
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
        writer.close();
    }
}
