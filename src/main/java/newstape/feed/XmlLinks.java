package newstape.feed;

import static newstape.feed.Vocabulary.FEED;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links in a feed's markup: RSS has them as text, Atom as attributes, and feeds mix the two. */
final class XmlLinks {
    private XmlLinks() {}

    /** Where relative links within an element start: {@code xml:base} of each element around it, outermost first. */
    static Optional<URI> base(Element element, Element root, Optional<URI> address) {
        Deque<String> bases = new ArrayDeque<>();
        @Nullable Element around = element;
        while (around != null) {
            if (around.hasAttr("xml:base")) {
                bases.push(around.attr("xml:base"));
            }
            around = around.equals(root) ? null : around.parent();
        }
        Optional<URI> base = address;
        for (String next : bases) {
            base = Addresses.resolve(base, next).or(() -> address);
        }
        return base;
    }

    /** The page an item or a feed is about. Of Atom's alternates a page comes before anything else. */
    static Optional<URI> home(Fields fields, Optional<URI> base) {
        return Stream.concat(
                        alternates(fields, true).flatMap(link -> href(link, base)),
                        Stream.concat(
                                fields.all(FEED, "link")
                                        .filter(link -> relation(link).equals("alternate"))
                                        .flatMap(link ->
                                                Addresses.resolve(within(link, base), Fields.text(link)).stream()),
                                alternates(fields, false).flatMap(link -> href(link, base))))
                .findFirst();
    }

    /** The first link of some relation. */
    static Optional<URI> related(Fields fields, String relation, Optional<URI> base) {
        return fields.all(FEED, "link")
                .filter(link -> relation(link).equals(relation))
                .flatMap(link -> href(link, base))
                .findFirst();
    }

    static Stream<URI> href(Element link, Optional<URI> base) {
        return Stream.of(attribute(link, "href"), attribute(link, "rdf:resource"))
                .flatMap(printed -> Addresses.resolve(within(link, base), printed).stream());
    }

    static String relation(Element link) {
        String relation = attribute(link, "rel").toLowerCase(Locale.ROOT).strip();
        int slash = relation.lastIndexOf('/');
        String name = slash < 0 ? relation : relation.substring(slash + 1);
        return name.isEmpty() ? "alternate" : name;
    }

    static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    /** A base that the element itself may move. */
    static Optional<URI> within(Element element, Optional<URI> base) {
        return element.hasAttr("xml:base")
                ? Addresses.resolve(base, element.attr("xml:base")).or(() -> base)
                : base;
    }

    private static Stream<Element> alternates(Fields fields, boolean pages) {
        return fields.all(FEED, "link")
                .filter(link -> relation(link).equals("alternate"))
                .filter(link -> {
                    String type = attribute(link, "type").toLowerCase(Locale.ROOT);
                    return pages == (type.isEmpty() || type.contains("html"));
                });
    }
}
