package newstape.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newstape.article.Article;
import newstape.article.Section;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The sections of one article, indexed: a document is a section, in their order. */
final class SectionIndex implements Closeable {
    private static final String NUMBER = "number";
    private static final String HEADING = "heading";
    private static final String BODY = "body";
    /** How many mentions in a body a word in the heading is worth. */
    private static final double HEADING_WEIGHT = 3;

    private final Article article;
    private final IndexWriter writer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    SectionIndex(Article article, Analysis analysis) throws IOException {
        this.article = article;
        this.writer = Indexes.inMemory(analysis.analyzer());
        for (int number = 1; number <= article.sections().size(); number++) {
            writer.addDocument(document(number, article.sections().get(number - 1)));
        }
        this.reader = DirectoryReader.open(writer);
        this.searcher = new IndexSearcher(reader);
    }

    /** The sections with any of {@code terms}, the best first. */
    List<SectionMatches.Match> matches(List<String> terms) throws IOException {
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<Integer, Float> headings = scores(HEADING, terms, BooleanClause.Occur.SHOULD);
        Set<Integer> whole = scores(HEADING, terms, BooleanClause.Occur.MUST).keySet();
        Map<Integer, Double> scores = new HashMap<>();
        scores(BODY, terms, BooleanClause.Occur.SHOULD)
                .forEach((section, score) -> scores.put(section, (double) score));
        headings.forEach((section, score) -> scores.merge(section, HEADING_WEIGHT * score, Double::sum));
        return scores.keySet().stream()
                .sorted(Comparator.comparingInt((Integer number) -> whole.contains(number) ? 0 : 1)
                        .thenComparingDouble(number -> -scores.getOrDefault(number, 0.0))
                        .thenComparingInt(number -> number))
                .map(number -> new SectionMatches.Match(
                        number,
                        article.sections().get(number - 1),
                        headings.containsKey(number) ? SectionMatches.Place.HEADING : SectionMatches.Place.BODY))
                .toList();
    }

    private Map<Integer, Float> scores(String field, List<String> terms, BooleanClause.Occur occur) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), occur));
        Map<Integer, Float> scores = new HashMap<>();
        int all = Math.max(1, article.sections().size());
        for (ScoreDoc found : searcher.search(query.build(), all).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc);
            int number = document.getField(NUMBER).numericValue().intValue();
            scores.put(number, found.score);
        }
        return scores;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
    }

    private static Document document(int number, Section section) {
        Document document = new Document();
        document.add(new StoredField(NUMBER, number));
        section.heading().ifPresent(heading -> document.add(new TextField(HEADING, heading, Field.Store.NO)));
        document.add(new TextField(BODY, section.text(), Field.Store.NO));
        return document;
    }
}
