package newstape.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What an item, or a feed's head, consists of: its elements, also those that slipped into one that was never closed.
 */
final class Fields {
    private static final Set<String> PLAIN = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "date",
            "published",
            "updated",
            "modified",
            "issued",
            "created",
            "author",
            "creator",
            "category",
            "comments",
            "language",
            "name",
            "email",
            "ttl",
            "copyright",
            "generator");
    private static final Set<String> KNOWN = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "date",
            "published",
            "updated",
            "modified",
            "issued",
            "created",
            "author",
            "creator",
            "category",
            "comments",
            "description",
            "summary",
            "content",
            "encoded",
            "enclosure",
            "language");

    /** As many elements as are looked at of one owner. */
    private static final int MOST = 20_000;

    private int size;
    private final Map<Vocabulary, Map<String, List<Element>>> byName = new EnumMap<>(Vocabulary.class);

    private Fields() {}

    static Fields of(Element owner) {
        Fields fields = new Fields();
        Deque<Element> open = new ArrayDeque<>(owner.children());
        while (!open.isEmpty() && fields.size < MOST) {
            Element element = open.pop();
            fields.add(element);
            if (PLAIN.contains(Vocabulary.local(element))) {
                element.children().reversed().stream().filter(Fields::slipped).forEach(open::push);
            }
        }
        return fields;
    }

    private void add(Element element) {
        size++;
        byName.computeIfAbsent(Vocabulary.of(element), vocabulary -> new HashMap<>())
                .computeIfAbsent(Vocabulary.local(element), name -> new ArrayList<>())
                .add(element);
    }

    /** What is of one vocabulary and of some names; all of the first name come first, then those of the second. */
    Stream<Element> all(Vocabulary vocabulary, String... names) {
        Map<String, List<Element>> named = byName.getOrDefault(vocabulary, Map.of());
        return Stream.of(names).flatMap(name -> named.getOrDefault(name, List.of()).stream());
    }

    /** All that are of one vocabulary, in order within each name. */
    Stream<Element> all(Vocabulary vocabulary) {
        return byName.getOrDefault(vocabulary, Map.of()).values().stream().flatMap(List::stream);
    }

    /** The text of the first such element that has any. */
    Optional<String> text(Vocabulary vocabulary, String... names) {
        return all(vocabulary, names)
                .map(Fields::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** An element's text as it is written, without what slipped into it. */
    static String text(Element element) {
        boolean holds =
                element.childrenSize() > 0 && element.children().stream().anyMatch(Fields::slipped);
        return (holds
                        ? element.textNodes().stream()
                                .map(TextNode::getWholeText)
                                .reduce("", String::concat)
                        : element.wholeText())
                .strip();
    }

    private static boolean slipped(Element element) {
        return KNOWN.contains(Vocabulary.local(element)) && Vocabulary.of(element) != Vocabulary.XHTML;
    }
}
