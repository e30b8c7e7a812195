package newstape.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on an HTML page its article is.
 *
 * @param root the element that holds it
 * @param left what within isn't of it
 */
record HtmlBody(Element root, Predicate<Element> left) {
    private static final String MARKED =
            "[itemprop=articleBody], article, main, [role=main], .entry-content, .post-content, .article-body, .story-body, #content";

    /** Of a page's prose: as much as an element holds that is no clutter, whatever it is called. */
    private static final double MOST = 0.4;

    /** Of an element's prose: as much as a child has that holds the article alone. */
    private static final double NEARLY_ALL = 0.85;

    private static final double MARKED_SHARE = 0.5;

    static HtmlBody of(Document document) {
        Element body = document.body();
        ProseMap all = ProseMap.of(body, Clutter::always);
        int total = all.weight(body).prose();
        Predicate<Element> left = element -> Clutter.always(element)
                || (Clutter.named(element) && all.weight(element).prose() <= total * MOST)
                || (HtmlTags.box(element) && all.weight(element).links());
        ProseMap prose = ProseMap.of(body, left);
        return new HtmlBody(narrowed(marked(document, prose).orElse(body), prose), left);
    }

    /** The page with nothing left out but what can't be read: for one on which nothing is called what it is. */
    static HtmlBody whole(Document document) {
        return new HtmlBody(document.body(), Clutter::always);
    }

    private static Optional<Element> marked(Document document, ProseMap prose) {
        int total = prose.weight(document.body()).prose();
        return document.select(MARKED).stream()
                .filter(element -> prose.weight(element).prose() > total * MARKED_SHARE)
                .min(Comparator.comparingInt(element -> prose.weight(element).prose()));
    }

    private static Element narrowed(Element from, ProseMap prose) {
        Element root = from;
        boolean narrower = true;
        while (narrower) {
            int whole = prose.weight(root).prose();
            Optional<Element> child = prose.children(root).stream()
                    .filter(HtmlTags::block)
                    .filter(element -> whole > 0 && prose.weight(element).prose() >= whole * NEARLY_ALL)
                    .findFirst();
            narrower = child.isPresent() && !child.get().normalName().equals("p");
            root = narrower ? child.get() : root;
        }
        return root;
    }
}
