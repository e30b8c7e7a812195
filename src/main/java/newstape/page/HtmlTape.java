package newstape.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newstape.quote.Tape;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The characters of a page as its tape needs them: a space between any two elements, as a price and its change are
 * glued without, and an arrow where a class alone says which way a change went.
 */
final class HtmlTape implements NodeFilter {
    private static final Pattern PERCENT = Pattern.compile("\\s{0,20}\\(?\\d[\\d.,]{0,12}\\s?%\\)?\\s{0,20}");
    private static final Pattern WORD = Pattern.compile("[^a-z]+");
    private static final Set<String> UP = Set.of("up", "positive", "gain", "gains", "green", "rise", "increase", "pos");
    private static final Set<String> DOWN =
            Set.of("down", "negative", "loss", "losses", "red", "fall", "decrease", "neg");
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "head", "svg");
    private static final int ABOVE = 2;

    private final Spacing.Lines text = new Spacing.Lines();

    private HtmlTape() {}

    static Optional<Tape> of(Element body) {
        HtmlTape walk = new HtmlTape();
        walk.traverse(body);
        return TapeReader.find(walk.text.toString()).tape();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String own = words.getWholeText();
            if (own.indexOf('%') >= 0 && PERCENT.matcher(own).matches()) {
                text.words(arrow(words));
            }
            text.words(own);
            text.gap();
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            border(HtmlTags.block(element) || element.normalName().equals("br"));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            border(HtmlTags.block(element));
        }
        return FilterResult.CONTINUE;
    }

    private void border(boolean block) {
        if (block) {
            text.end();
        } else {
            text.gap();
        }
    }

    private static String arrow(TextNode percent) {
        Node node = percent;
        for (int i = 0; i < ABOVE; i++) {
            if (!(node.parent() instanceof Element parent)) {
                return "";
            }
            String names = parent.className().toLowerCase(Locale.ROOT);
            boolean up = WORD.splitAsStream(names).anyMatch(UP::contains);
            boolean down = WORD.splitAsStream(names).anyMatch(DOWN::contains);
            if (up != down) {
                return up ? "▲" : "▼";
            }
            node = parent;
        }
        return "";
    }
}
