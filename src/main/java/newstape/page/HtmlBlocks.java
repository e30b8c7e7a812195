package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import newstape.article.Paragraph.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The headings, paragraphs, items and quotations in an element, in order. Walks without recursion, however deep. */
final class HtmlBlocks implements NodeFilter {
    private static final int LONG = 200;

    private final Predicate<Element> left;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int headings;
    private int items;
    private int quotations;
    private int breaks;

    private HtmlBlocks(Predicate<Element> left) {
        this.left = left;
    }

    static List<Block> of(HtmlBody body) {
        HtmlBlocks walk = new HtmlBlocks(body.left());
        walk.traverse(body.root());
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String text = words.getWholeText();
            line.append(text);
            linked += links > 0 ? text.strip().length() : 0;
            breaks = text.isBlank() ? breaks : 0;
        } else if (node instanceof Element element) {
            if (depth > 0 && left.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (HtmlTags.block(element)) {
                flush();
            } else if (HtmlTags.cell(element)) {
                line.append(' ');
            }
            count(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (HtmlTags.block(element)) {
                flush();
            }
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int step) {
        headings += HtmlTags.heading(element) ? step : 0;
        // A day or a link that is a paragraph of its own is none of the article's.
        links += HtmlTags.link(element) || element.normalName().equals("time") ? step : 0;
        switch (element.normalName()) {
            case "li", "dd", "dt" -> items += step;
            case "blockquote" -> quotations += step;
            default -> {}
        }
    }

    /** Two in a row are what old pages part paragraphs with. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            line.append(' ');
        }
    }

    private void flush() {
        String text = Spacing.line(line);
        boolean lettered = text.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean elsewhere = linked * 10 > text.length() * 8 && text.length() < LONG && headings == 0 && items == 0;
        if (lettered && !elsewhere) {
            blocks.add(block(text));
        }
        line.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Block block(String text) {
        if (headings > 0) {
            return new Block.Heading(text);
        }
        return new Block.Body(quotations > 0 ? Kind.QUOTATION : items > 0 ? Kind.ITEM : Kind.PROSE, text);
    }
}
