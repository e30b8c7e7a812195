package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page that say something of it, found in one pass over the tree, in its order, of each kind no more
 * than a page has that is made for readers; and whether its texts may print prices.
 */
final class Survey {
    private static final int MOST = 500;

    private final List<Element> meta = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> headlines = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> relations = new ArrayList<>();
    private final List<Element> trails = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();
    private final List<Element> players = new ArrayList<>();
    private final PriceSigns prices = new PriceSigns();

    static Survey of(Document document) {
        Survey survey = new Survey();
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Element element) {
                        survey.look(element);
                    } else if (node instanceof TextNode words) {
                        survey.prices.look(words.getWholeText());
                    }
                },
                document);
        return survey;
    }

    private void look(Element element) {
        switch (element.normalName()) {
            case "meta" -> add(meta, 4 * MOST, element);
            case "link" -> add(links, MOST, element);
            case "script" -> script(element);
            case "h1" -> add(headlines, MOST, element);
            case "h2", "h3", "h4", "legend" -> add(headings, MOST, element);
            case "img" -> add(pictures, MOST, element);
            case "video", "audio" -> add(players, MOST, element);
            case "iframe" -> player(element);
            case "a" -> relation(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            attributes(element);
        }
    }

    private void attributes(Element element) {
        Attributes said = element.attributes(); // exact names, which the parser has put in lower case, are found sooner
        if (said.hasKey("itemprop") || said.hasKey("pubdate")) {
            add(properties, MOST, element);
        }
        boolean trail = said.get("class").contains("readcrumb")
                || said.get("id").contains("readcrumb")
                || said.get("aria-label").contains("readcrumb")
                || said.get("itemtype").contains("BreadcrumbList");
        if (trail) {
            add(trails, MOST, element);
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            add(scripts, MOST, element);
        }
    }

    private void relation(Element element) {
        if (element.hasAttr("rel") && (relates(element, "tag") || relates(element, "next"))) {
            add(relations, MOST, element);
        }
    }

    private void player(Element element) {
        String address = element.attr("src");
        if (address.contains("player") || address.contains("youtube.com/embed") || address.contains("vimeo")) {
            add(players, MOST, element);
        }
    }

    private static void add(List<Element> to, int most, Element element) {
        if (to.size() < most) {
            to.add(element);
        }
    }

    /** Whether a link's {@code rel} has that word. */
    static boolean relates(Element link, String relation) {
        String padded = ' ' + link.attr("rel").toLowerCase(Locale.ROOT) + ' ';
        return padded.contains(' ' + relation + ' ');
    }

    List<Element> meta() {
        return meta;
    }

    Stream<Element> linked(String relation) {
        return links.stream().filter(link -> relates(link, relation));
    }

    List<Element> scripts() {
        return scripts;
    }

    List<Element> headlines() {
        return headlines;
    }

    List<Element> headings() {
        return headings;
    }

    /** What says of its text which property it is; {@code name} as microdata spells it, without regard to case. */
    Stream<Element> property(String name) {
        return properties.stream().filter(element -> element.attr("itemprop").equalsIgnoreCase(name));
    }

    /** What HTML once marked as the time of publication. */
    Stream<Element> issued() {
        return properties.stream().filter(element -> element.hasAttr("pubdate"));
    }

    /** The links among the words of which {@code rel} says what they lead to: a tag, or what comes next. */
    Stream<Element> followed(String relation) {
        return relations.stream().filter(link -> relates(link, relation));
    }

    List<Element> trails() {
        return trails;
    }

    List<Element> pictures() {
        return pictures;
    }

    /** Whether there may be prices enough for a tape. */
    boolean priced() {
        return prices.enough();
    }

    List<Element> players() {
        return players;
    }
}
