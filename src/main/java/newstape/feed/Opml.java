package newstape.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newstape.feed.FeedReading.Warning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * A list of feeds in OPML 1.0 or 2.0. What is written is read back the same.
 *
 * @param title one line of plain text; may be empty
 * @param unreadable what stands where feeds have their addresses, and is none of the web's
 * @param cut whether it goes on after what was read of it, or ends before its end
 */
public record Opml(String title, List<Outline> outlines, List<String> unreadable, boolean cut) {
    /** As deep as lines are kept below one another; what is deeper stands on that level. */
    static final int DEEPEST = 50;

    public Opml {
        title = new Outline(title, Optional.empty(), Optional.empty(), List.of(), List.of()).title();
        outlines = List.copyOf(outlines);
        unreadable = List.copyOf(unreadable);
    }

    /** One to be written. */
    public Opml(String title, List<Outline> outlines) {
        this(title, outlines, List.of(), false);
    }

    /** Reads a list, however broken; empty where it is none. Throws for no bytes whatever, and opens nothing. */
    public static Optional<Opml> read(byte[] bytes, Optional<String> charset) {
        if (bytes.length > FeedReader.LARGEST) {
            return Optional.empty();
        }
        String text = Characters.of(bytes, charset);
        Markup markup = Markup.of(text);
        Optional<Element> list = markup.first(Set.of("opml"));
        list.ifPresent(root -> markup.judge(root, text));
        boolean cut =
                markup.warnings().contains(Warning.CUT) || markup.warnings().contains(Warning.ENDS_EARLY);
        return list.or(() -> markup.first(Set.of("outline")).map(outline -> markup.document()))
                .map(root -> new Opml(title(root), outlines(root, 0), unreadable(root), cut));
    }

    private static List<String> unreadable(Element root) {
        return root.stream()
                .filter(line -> Vocabulary.local(line).equals("outline"))
                .map(Opml::address)
                .filter(address -> !address.isEmpty())
                .filter(address -> Addresses.resolve(Optional.empty(), address).isEmpty())
                .distinct()
                .toList();
    }

    private static String address(Element line) {
        return either(line, "xmlurl", "url");
    }

    /** The feeds of all levels, in order; one that is there several times comes once. */
    public List<Outline> feeds() {
        Set<Optional<URI>> seen = new HashSet<>();
        return outlines.stream()
                .flatMap(Outline::feeds)
                .filter(outline -> seen.add(outline.feed()))
                .toList();
    }

    /** The list as OPML 2.0 in UTF-8. */
    public byte[] write() {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element opml = child(document, "opml").attr("version", "2.0");
        child(child(opml, "head"), "title").text(title);
        Element body = child(opml, "body");
        outlines.forEach(outline -> append(body, outline));
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Element above, Outline outline) {
        Element line = child(above, "outline").attr("text", outline.title());
        outline.feed().ifPresent(feed -> line.attr("type", "rss").attr("xmlUrl", feed.toString()));
        outline.home().ifPresent(home -> line.attr("htmlUrl", home.toString()));
        if (!outline.categories().isEmpty()) {
            line.attr("category", String.join(",", outline.categories()));
        }
        outline.below().forEach(inner -> append(line, inner));
    }

    private static Element child(Element above, String name) {
        Element element = new Element(Tag.valueOf(name, Parser.NamespaceXml, ParseSettings.preserveCase), null);
        above.appendChild(element);
        return element;
    }

    private static String title(Element root) {
        return root.children().stream()
                .filter(head -> Vocabulary.local(head).equals("head"))
                .flatMap(head -> head.children().stream())
                .filter(title -> Vocabulary.local(title).equals("title"))
                .map(Element::wholeText)
                .findFirst()
                .orElse("");
    }

    /** The lines below an element, also where something else is between. */
    private static List<Outline> outlines(Element above, int depth) {
        List<Outline> found = new ArrayList<>();
        for (Element child : above.children()) {
            if (Vocabulary.local(child).equals("outline")) {
                found.addAll(outline(child, depth));
            } else if (child.childrenSize() > 0) {
                found.addAll(outlines(child, depth));
            }
        }
        return found;
    }

    private static List<Outline> outline(Element line, int depth) {
        List<Outline> below = outlines(line, depth + 1);
        String title = either(line, "text", "title");
        Optional<URI> feed = Addresses.resolve(Optional.empty(), address(line));
        Optional<URI> home = Addresses.resolve(Optional.empty(), either(line, "htmlurl", "htmlurl"));
        Outline outline = new Outline(
                title,
                feed,
                home,
                Stream.of(either(line, "category", "categories").split(",")).toList(),
                depth < DEEPEST ? below : List.of());
        boolean says = !outline.title().isEmpty() || feed.isPresent();
        if (depth >= DEEPEST) {
            List<Outline> flat = new ArrayList<>(says ? List.of(outline) : List.of());
            flat.addAll(below);
            return flat;
        }
        return says || !below.isEmpty() ? List.of(outline) : List.of();
    }

    private static String either(Element line, String name, String other) {
        String value = XmlLinks.attribute(line, name).strip();
        return value.isEmpty() ? XmlLinks.attribute(line, other).strip() : value;
    }
}
