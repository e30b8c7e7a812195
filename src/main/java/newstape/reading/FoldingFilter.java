package newstape.reading;

import java.io.IOException;
import newstape.text.Folding;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds each token as everything that is typed is folded, so that accents don't part what belongs together. */
final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String folded = Folding.fold(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
