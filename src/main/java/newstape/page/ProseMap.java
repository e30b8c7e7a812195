package newstape.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much prose stands where on a page: for each element its characters, those in links, those in paragraphs. */
final class ProseMap {
    private static final int PARAGRAPH = 40;

    /** What an element holds, in characters. */
    static final class Weight {
        private int text;
        private int linked;
        private int prose;

        int prose() {
            return prose;
        }

        /** Whether nearly all of it leads elsewhere. */
        boolean links() {
            return text > 0 && linked * 10 > text * 6 && text - linked < 200;
        }
    }

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

    private ProseMap() {}

    static ProseMap of(Element root, Predicate<Element> left) {
        ProseMap map = new ProseMap();
        map.new Walk(left).traverse(root);
        return map;
    }

    Weight weight(Element element) {
        return weights.getOrDefault(element, new Weight());
    }

    /** The children of an element that anything stands in. */
    List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Element child : element.children()) {
            if (weights.containsKey(child)) {
                children.add(child);
            }
        }
        return children;
    }

    private final class Walk implements NodeFilter {
        private final Predicate<Element> left;
        private final Deque<Weight> open = new ArrayDeque<>();
        private int links;
        private int line;
        private int linkedLine;

        Walk(Predicate<Element> left) {
            this.left = left;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                count(words.getWholeText());
            } else if (node instanceof Element element) {
                if (left.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (HtmlTags.block(element)) {
                    flush();
                }
                open.push(new Weight());
                links += HtmlTags.link(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (HtmlTags.block(element) || HtmlTags.cell(element)) {
                    flush();
                }
                links -= HtmlTags.link(element) ? 1 : 0;
                Weight own = open.pop();
                if (own.text > 0) {
                    weights.put(element, own);
                }
                if (!open.isEmpty()) {
                    Weight parent = open.getFirst();
                    parent.text += own.text;
                    parent.linked += own.linked;
                    parent.prose += own.prose;
                }
            }
            return FilterResult.CONTINUE;
        }

        private void count(String words) {
            int length = 0;
            for (int i = 0; i < words.length(); i++) {
                length += words.charAt(i) > ' ' ? 1 : 0;
            }
            line += length;
            linkedLine += links > 0 ? length : 0;
            if (!open.isEmpty()) {
                open.getFirst().text += length;
                open.getFirst().linked += links > 0 ? length : 0;
            }
        }

        private void flush() {
            if (line >= PARAGRAPH && linkedLine * 2 < line && !open.isEmpty()) {
                open.getFirst().prose += line;
            }
            line = 0;
            linkedLine = 0;
        }
    }
}
