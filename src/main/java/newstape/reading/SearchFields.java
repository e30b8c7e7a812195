package newstape.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Kept;
import newstape.article.Section;
import newstape.text.Folding;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/**
 * The fields of an article in the search index. What is analysed has a field a language, {@code body.en}, since each
 * language has its own analysis.
 */
final class SearchFields extends DelegatingAnalyzerWrapper {
    static final String ID = "id";
    static final String EXACT_TITLE = "exact";
    static final String DATED = "dated";
    static final String SPELLING = "spelling";
    static final String LANGUAGE = "language";
    static final String SOURCE = "source";
    static final String AUTHOR = "author";
    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String BODY = "body";

    /** What a mention in the title or in a heading is worth, in mentions in the body. */
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 4f, HEADING, 2f, BODY, 1f);

    /** In which words are as they are, folded. */
    private static final Set<String> PLAIN = Set.of(SPELLING, SOURCE, AUTHOR);

    private static final int LONGEST_TITLE = 300;

    private final Map<String, Analysis> analyses = new ConcurrentHashMap<>();
    private final Analyzer spelling = Analysis.spelling();

    SearchFields() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    static String named(String field, String language) {
        return field + "." + language;
    }

    static Term id(ArticleId id) {
        return new Term(ID, id.value());
    }

    /** The title as a whole, for pinning it; what is longer than any title is no whole one. */
    static Term exactTitle(String title) {
        String folded = Folding.fold(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        return new Term(EXACT_TITLE, folded);
    }

    Analysis analysis(String language) {
        return analyses.computeIfAbsent(
                language, group -> Analysis.of(Languages.named(Locale.of(group.equals("cjk") ? "ja" : group))));
    }

    Document document(Kept kept, String language) {
        Article article = kept.article();
        Document document = new Document();
        document.add(new StringField(ID, kept.id().value(), Field.Store.YES));
        document.add(new StringField(LANGUAGE, language, Field.Store.YES));
        document.add(new StringField(EXACT_TITLE, exactTitle(article.title()).text(), Field.Store.NO));
        document.add(new NumericDocValuesField(DATED, kept.dated().getEpochSecond()));
        document.add(new LongPoint(DATED, kept.dated().getEpochSecond()));
        document.add(new TextField(SOURCE, kept.origin().name(), Field.Store.NO));
        article.authors().forEach(author -> document.add(new TextField(AUTHOR, author.name(), Field.Store.NO)));
        add(document, TITLE, language, article.title());
        for (Section section : article.sections()) {
            section.heading().ifPresent(heading -> add(document, HEADING, language, heading));
            add(document, BODY, language, section.text());
        }
        return document;
    }

    private static void add(Document document, String field, String language, String text) {
        document.add(new TextField(named(field, language), text, Field.Store.NO));
        document.add(new TextField(SPELLING, text, Field.Store.NO));
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return PLAIN.contains(field)
                ? spelling
                : analysis(field.substring(field.indexOf('.') + 1)).analyzer();
    }

    /** The words of a name, as they are looked for. */
    List<String> plain(String name) {
        return Analysis.terms(spelling, name);
    }

    /** The fields in which words are looked for. */
    static List<String> searched() {
        return new ArrayList<>(WEIGHTS.keySet());
    }
}
