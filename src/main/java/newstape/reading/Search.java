package newstape.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Kept;
import newstape.article.Section;
import newstape.article.Selection;
import newstape.article.Stock;
import newstape.text.Text;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** One search, by one state of the index. */
final class Search {
    private static final int MOST_MISSPELLED = 8;
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField(SearchFields.DATED, SortField.Type.LONG, true));

    private final LibraryIndex index;
    private final Stock stock;
    private final IndexSearcher searcher;
    private final Question question;
    private final String typed;
    private final Selection selection;

    Search(LibraryIndex index, Stock stock, IndexSearcher searcher, String typed, Selection selection)
            throws IOException {
        this.index = index;
        this.stock = stock;
        this.searcher = searcher;
        this.question = new Question(index.fields(), LibraryIndex.languages(searcher));
        this.typed = typed;
        this.selection = selection;
    }

    Hits page(int offset, int last) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0 || last <= offset) {
            return Hits.none();
        }
        for (Occur occur : List.of(Occur.MUST, Occur.SHOULD)) {
            Query query = question.within(selection, question.asTyped(typed, occur));
            TopFieldDocs found = top(query, last);
            if (found.totalHits.value() > 0) {
                return hits(query, found, offset, Closeness.SAME_WORDS);
            }
        }
        return misspelled(offset, last);
    }

    private Hits misspelled(int offset, int last) throws IOException {
        List<String> words = Words.folded(typed.substring(0, Math.min(typed.length(), 1_000))).stream()
                .distinct()
                .limit(MOST_MISSPELLED)
                .toList();
        List<Set<String>> spellings = LibraryIndex.spellings(searcher, words);
        for (Occur occur : List.of(Occur.MUST, Occur.SHOULD)) {
            Query query = question.within(selection, question.spelled(spellings, occur));
            TopFieldDocs found = top(query, last);
            if (found.totalHits.value() > 0) {
                return hits(query, found, offset, Closeness.LIKE_SPELLING);
            }
        }
        return Hits.none();
    }

    private TopFieldDocs top(Query query, int last) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(BEST_THEN_NEWEST, last, Integer.MAX_VALUE));
    }

    private Hits hits(Query query, TopFieldDocs found, int offset, Closeness closeness) throws IOException {
        Highlighter highlighter = new Highlighter(index.fields());
        List<Hits.Hit> hits = new ArrayList<>();
        for (int i = offset; i < found.scoreDocs.length; i++) {
            ScoreDoc doc = found.scoreDocs[i];
            Document document = searcher.storedFields().document(doc.doc);
            Optional<Kept> kept = stock.article(new ArticleId(document.get(SearchFields.ID)));
            if (kept.isPresent()) {
                hits.add(hit(kept.get(), document.get(SearchFields.LANGUAGE), query, highlighter));
            }
        }
        return new Hits(found.totalHits.value(), hits, closeness);
    }

    private static Hits.Hit hit(Kept kept, String language, Query query, Highlighter highlighter) throws IOException {
        String title = kept.title();
        Text shown = title.isEmpty()
                ? Text.empty()
                : highlighter
                        .best(SearchFields.named(SearchFields.TITLE, language), query, title)
                        .marked();
        return new Hits.Hit(kept, shown, excerpt(kept.article(), language, query, highlighter));
    }

    private static Optional<Hits.Excerpt> excerpt(
            Article article, String language, Query query, Highlighter highlighter) throws IOException {
        Lines lines = new Lines(article, Languages.known(article));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String body = SearchFields.named(SearchFields.BODY, language);
        Passage best = highlighter.best(body, query, lines.text());
        Lines.Line line = lines.at(best.whole().start());
        Section section = article.sections().get(line.section() - 1);
        if (line.heading()) {
            Optional<String> first = lines.firstSentence(line.section());
            Text text = first.isPresent()
                    ? highlighter.best(body, query, first.get()).marked()
                    : Text.empty();
            return Optional.of(new Hits.Excerpt(line.section(), Optional.of(best.marked()), text));
        }
        Optional<Text> heading = section.heading().map(Text::plain);
        return Optional.of(new Hits.Excerpt(line.section(), heading, best.marked()));
    }
}
