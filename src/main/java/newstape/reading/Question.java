package newstape.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import newstape.article.Selection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, as a query: words in every language that the library has, and the title that it may be. It never
 * comes near a query parser: whatever it is, it is words.
 */
final class Question {
    private static final int MOST_TERMS = 32;
    /** Lucene takes 1,024 clauses; a term has one a field and a language. */
    private static final int MOST_CLAUSES = 900;
    /** More than any words can weigh. */
    private static final float PINNED = 10_000;
    /** What the other fields add to the one in which a term counts most. */
    private static final float OTHER_FIELDS = 0.1f;

    private final SearchFields fields;
    private final Collection<String> languages;

    Question(SearchFields fields, Collection<String> languages) {
        this.fields = fields;
        this.languages = List.copyOf(languages);
    }

    /** Articles with every word of {@code typed}, or with any, and before all others one whose title it is. */
    Query asTyped(String typed, Occur occur) {
        Query pinned = new ConstantScoreQuery(new TermQuery(SearchFields.exactTitle(typed)));
        return new BooleanQuery.Builder()
                .add(new BoostQuery(pinned, PINNED), Occur.SHOULD)
                .add(words(typed, occur), Occur.SHOULD)
                .build();
    }

    private Query words(String typed, Occur occur) {
        List<Query> byLanguage = new ArrayList<>();
        for (String language : languages) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            List<String> terms = fields.analysis(language).asked(typed, limit(1));
            terms.forEach(term -> all.add(term(term, language), occur));
            if (!terms.isEmpty()) {
                byLanguage.add(all.build());
            }
        }
        return byLanguage.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(byLanguage, 0);
    }

    /** Those of {@code asked} that are selected. */
    Query within(Selection selection, Query asked) {
        if (selection.equals(Selection.ALL)) {
            return asked;
        }
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(asked, Occur.MUST);
        selection.source().ifPresent(name -> named(SearchFields.SOURCE, name, within));
        selection.author().ifPresent(name -> named(SearchFields.AUTHOR, name, within));
        long from = selection.from().map(Instant::getEpochSecond).orElse(Long.MIN_VALUE);
        long until = selection.until().map(end -> end.getEpochSecond() - 1).orElse(Long.MAX_VALUE);
        return within.add(LongPoint.newRangeQuery(SearchFields.DATED, from, until), Occur.FILTER)
                .build();
    }

    private void named(String field, String name, BooleanQuery.Builder within) {
        List<String> words = fields.plain(name).stream().limit(MOST_TERMS).toList();
        words.forEach(word -> within.add(new PrefixQuery(new Term(field, word)), Occur.FILTER));
        if (words.isEmpty()) {
            within.add(MatchNoDocsQuery.INSTANCE, Occur.FILTER);
        }
    }

    /** Articles with one of the spellings of each word, or of any. */
    Query spelled(List<Set<String>> words, Occur occur) {
        List<Query> byLanguage = new ArrayList<>();
        for (String language : languages) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Set<String> spellings : words) {
                all.add(new DisjunctionMaxQuery(terms(spellings, language, limit(words.size())), 0), occur);
            }
            byLanguage.add(all.build());
        }
        return words.isEmpty() || byLanguage.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : new DisjunctionMaxQuery(byLanguage, 0);
    }

    private List<Query> terms(Set<String> spellings, String language, int limit) {
        return spellings.stream()
                .flatMap(spelling -> fields.analysis(language).telling(spelling).stream())
                .distinct()
                .limit(limit)
                .map(term -> term(term, language))
                .toList();
    }

    /** How many terms there may be of each of {@code words}. */
    private int limit(int words) {
        int each = MOST_CLAUSES / (SearchFields.WEIGHTS.size() * languages.size() * Math.max(1, words));
        return Math.clamp(each, 1, MOST_TERMS);
    }

    private static Query term(String term, String language) {
        List<Query> anywhere = new ArrayList<>();
        for (String field : SearchFields.searched()) {
            Query query = new TermQuery(new Term(SearchFields.named(field, language), term));
            anywhere.add(new BoostQuery(query, SearchFields.WEIGHTS.getOrDefault(field, 1f)));
        }
        return new DisjunctionMaxQuery(anywhere, OTHER_FIELDS);
    }
}
