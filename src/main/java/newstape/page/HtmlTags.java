package newstape.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML's elements are, as far as reading goes. */
final class HtmlTags {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "dl", "table", "header", "figure");

    private HtmlTags() {}

    static boolean block(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean heading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** What holds things together, and may hold nothing but links. */
    static boolean box(Element element) {
        return BOXES.contains(element.normalName());
    }

    static boolean cell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    static boolean link(Element element) {
        return element.normalName().equals("a");
    }
}
