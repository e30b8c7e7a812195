package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Markup that is expected of a reader, as headings and text. */
final class ExpectedHtml implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
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
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private record Run(int level, String text) {}

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int level;

    static ExpectedHtml of(Document document) {
        ExpectedHtml expected = new ExpectedHtml();
        expected.traverse(document.body());
        expected.flush();
        return expected;
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining("\n"));
    }

    List<String> headings() {
        return runs.stream().filter(run -> run.level > 0).map(Run::text).toList();
    }

    /** Parted at headings of the second and third level. */
    List<PageSuites.Below> sections() {
        List<PageSuites.Below> sections = new ArrayList<>();
        String heading = "";
        List<String> below = new ArrayList<>();
        for (Run run : runs) {
            if (run.level == 2 || run.level == 3) {
                sections.add(new PageSuites.Below(heading, String.join("\n", below)));
                heading = run.text;
                below.clear();
            } else {
                below.add(run.text);
            }
        }
        sections.add(new PageSuites.Below(heading, String.join("\n", below)));
        return sections;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText());
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            flush();
            level = HtmlTags.heading(element) ? element.normalName().charAt(1) - '0' : level;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            flush();
            level = HtmlTags.heading(element) ? 0 : level;
        }
    }

    private void flush() {
        String text = Spacing.line(line);
        if (!text.isEmpty()) {
            runs.add(new Run(level, text));
        }
        line.setLength(0);
    }
}
