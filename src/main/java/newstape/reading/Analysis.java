package newstape.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * How a language's words become terms: Lucene's own analysis for the language, then folding. Function words are kept,
 * so that a heading that has no others is found; a question leaves them out where it has others.
 */
final class Analysis {
    /** Of what somebody typed; nobody means more, and hostile input shall not cost more. */
    private static final int LONGEST = 1_000;

    private static final Set<String> OWN =
            Set.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "sv", "da", "no", "fi", "tr");

    private final Analyzer analyzer;
    private final Set<String> functionTerms;

    private Analysis(Analyzer analyzer, Set<String> functionWords) {
        this.analyzer = analyzer;
        this.functionTerms = Set.copyOf(terms(analyzer, String.join(" ", functionWords)));
    }

    static Analysis of(Language language) {
        return new Analysis(new Folded(ofGroup(group(language))), language.functionWords());
    }

    /** Words as they are, folded and nothing else: for comparing spellings. */
    static Analyzer spelling() {
        return new Folded(new StandardAnalyzer(CharArraySet.EMPTY_SET));
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /**
     * Whatever {@code typed} is, it is words: the terms that mean something, or all where none does, each once; at most
     * {@code limit}.
     */
    List<String> asked(String typed, int limit) {
        String start = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<String> telling = telling(start);
        return (telling.isEmpty() ? terms(analyzer, start) : telling)
                .stream().limit(limit).toList();
    }

    /** The terms of {@code words} that mean something. */
    List<String> telling(String words) {
        return terms(analyzer, words).stream()
                .filter(term -> !functionTerms.contains(term))
                .toList();
    }

    /** The languages that are analysed alike have one name: there are few, however many languages there are. */
    static String group(Language language) {
        return switch (language.code()) {
            case "zh", "ja", "ko" -> "cjk";
            case String code when OWN.contains(code) -> code;
            default -> "any";
        };
    }

    /** The terms of a text, each once, in their order. */
    static List<String> terms(Analyzer analyzer, String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!term.isEmpty()) {
                    terms.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(terms);
    }

    private static Analyzer ofGroup(String group) {
        CharArraySet none = CharArraySet.EMPTY_SET;
        return switch (group) {
            case "en" -> new English();
            case "de" -> new GermanAnalyzer(none);
            case "fr" -> new FrenchAnalyzer(none);
            case "es" -> new SpanishAnalyzer(none);
            case "it" -> new ItalianAnalyzer(none);
            case "pt" -> new PortugueseAnalyzer(none);
            case "nl" -> new DutchAnalyzer(none);
            case "ru" -> new RussianAnalyzer(none);
            case "sv" -> new SwedishAnalyzer(none);
            case "da" -> new DanishAnalyzer(none);
            case "no" -> new NorwegianAnalyzer(none);
            case "fi" -> new FinnishAnalyzer(none);
            case "tr" -> new TurkishAnalyzer(none);
            case "cjk" -> new CJKAnalyzer(none);
            default -> new StandardAnalyzer(none);
        };
    }

    /** Lucene's own but for the folding: what it cuts off {@code cafe} it wouldn't cut off {@code café}. */
    private static final class English extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new FoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new PorterStemFilter(folded));
        }
    }

    /** An analysis with folding behind it. */
    private static final class Folded extends AnalyzerWrapper {
        private final Analyzer inner;

        Folded(Analyzer inner) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.inner = inner;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return inner;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
            return new TokenStreamComponents(components.getSource(), new FoldingFilter(components.getTokenStream()));
        }
    }
}
