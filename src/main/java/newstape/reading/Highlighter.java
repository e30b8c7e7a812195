package newstape.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the line of a text that answers a query best, and what matches in it. */
final class Highlighter {
    private static final char LINE_BREAK = '\n';
    /** A query is answered by the first part of an endless article. */
    private static final int LONGEST = 400_000;

    private final UnifiedHighlighter lucene;

    Highlighter(Analyzer analyzer) {
        this.lucene = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> new CustomSeparatorBreakIterator(LINE_BREAK))
                .withFormatter(new Spans())
                .withMaxLength(LONGEST)
                .withWeightMatches(false)
                .build();
    }

    /**
     * The best line; the first, without matches, where none matches.
     *
     * @param field whose terms in {@code query} count, and by which {@code text} is analysed
     * @param text not empty
     */
    Passage best(String field, Query query, String text) throws IOException {
        return lucene.highlightWithoutSearcher(field, query, text, 1) instanceof Passage passage
                ? passage
                : firstLine(text);
    }

    private static Passage firstLine(String text) {
        int end = text.indexOf(LINE_BREAK);
        return new Passage(text, new Span(0, end < 0 ? text.length() : end), List.of());
    }

    /** Hands Lucene's passage over as ours, since markup is the renderers' own. */
    private static final class Spans extends PassageFormatter {
        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            if (passages.length == 0) {
                return firstLine(content);
            }
            org.apache.lucene.search.uhighlight.Passage best = passages[0];
            int end = best.getEndOffset();
            while (end > best.getStartOffset() && content.charAt(end - 1) == LINE_BREAK) {
                end--;
            }
            return new Passage(content, new Span(best.getStartOffset(), end), matches(best, end));
        }

        private static List<Span> matches(org.apache.lucene.search.uhighlight.Passage passage, int end) {
            List<Span> found = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                found.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
            }
            found.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
            List<Span> apart = new ArrayList<>();
            int last = passage.getStartOffset();
            for (Span span : found) {
                if (span.start() >= last && span.end() <= end) {
                    apart.add(span);
                    last = span.end();
                }
            }
            return apart;
        }
    }
}
