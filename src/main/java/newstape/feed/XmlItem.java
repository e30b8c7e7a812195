package newstape.feed;

import static newstape.feed.Vocabulary.CONTENT;
import static newstape.feed.Vocabulary.DUBLIN_CORE;
import static newstape.feed.Vocabulary.FEED;
import static newstape.feed.Vocabulary.FEEDBURNER;
import static newstape.feed.Vocabulary.ITUNES;
import static newstape.feed.Vocabulary.MEDIA;
import static newstape.feed.Vocabulary.XHTML;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One item of a feed in markup. */
final class XmlItem {
    private static final int LONGEST_TAG = 100;

    private final Element element;
    private final Fields fields;
    private final Optional<URI> base;
    private final boolean atom;
    private final List<String> feedAuthors;
    private final FeedDates dates;
    private final Allowance allowance;

    XmlItem(
            Element element,
            Optional<URI> base,
            boolean atom,
            List<String> feedAuthors,
            FeedDates dates,
            Allowance allowance) {
        this.element = element;
        this.fields = Fields.of(element);
        this.base = base;
        this.atom = atom;
        this.feedAuthors = feedAuthors;
        this.dates = dates;
        this.allowance = allowance;
    }

    Item read() {
        Optional<String> guid = guid();
        boolean permalink = guid.isPresent() && guidIsPermalink(guid.get());
        Optional<String> content = content();
        Optional<String> summary = summary();
        XmlMedia media = new XmlMedia(fields, base);
        List<String> authors = FeedAuthors.of(fields);
        return new Item(
                guid,
                permalink,
                link().or(() -> guid.filter(printed -> permalink).flatMap(printed -> Addresses.resolve(base, printed))),
                title(),
                authors.isEmpty() ? feedAuthors : authors,
                published(),
                updated(),
                summary,
                content,
                media.image().or(() -> content.or(() -> summary).flatMap(FeedHtml::picture)),
                tags(),
                media.enclosures());
    }

    private Optional<String> guid() {
        return fields.text(FEED, "guid", "id")
                .or(() -> Optional.of(XmlLinks.attribute(element, "rdf:about").strip())
                        .filter(about -> !about.isEmpty()))
                .or(() -> fields.text(DUBLIN_CORE, "identifier"));
    }

    private boolean guidIsPermalink(String guid) {
        boolean denied = fields.all(FEED, "guid")
                .anyMatch(id -> XmlLinks.attribute(id, "ispermalink").strip().equalsIgnoreCase("false"));
        String lower = guid.toLowerCase(Locale.ROOT);
        return !denied && (lower.startsWith("http://") || lower.startsWith("https://"));
    }

    /** A counting service's link comes after the one it stands for. */
    private Optional<URI> link() {
        return fields.text(FEEDBURNER, "origlink")
                .flatMap(printed -> Addresses.resolve(base, printed))
                .or(() -> XmlLinks.home(fields, base))
                .or(() -> Addresses.resolve(base, XmlLinks.attribute(element, "href")))
                .or(this::contentElsewhere)
                .or(() -> XmlLinks.related(fields, "related", base));
    }

    private Optional<URI> contentElsewhere() {
        return fields.all(FEED, "content")
                .flatMap(content -> Addresses.resolve(base, XmlLinks.attribute(content, "src")).stream())
                .findFirst();
    }

    private String title() {
        return first(Stream.of(
                        () -> fields.all(FEED, "title").map(title -> FeedHtml.title(title, atom)),
                        () -> fields.all(DUBLIN_CORE, "title").map(title -> FeedHtml.title(title, false)),
                        () -> media("title").map(title -> FeedHtml.title(title, false)),
                        () -> fields.all(ITUNES, "title").map(title -> FeedHtml.title(title, false))))
                .orElse("");
    }

    private Optional<FeedTime> published() {
        return dates.first(Stream.of(
                        fields.all(FEED, "published", "pubdate", "issued"),
                        fields.all(DUBLIN_CORE, "date", "issued", "available", "created"),
                        fields.all(FEED, "created", "date"))
                .flatMap(elements -> elements)
                .map(Fields::text));
    }

    private Optional<FeedTime> updated() {
        return dates.first(Stream.of(
                        fields.all(FEED, "updated", "modified").map(Fields::text),
                        fields.all(DUBLIN_CORE, "modified").map(Fields::text),
                        Stream.of(XmlLinks.attribute(element, "lastmod")))
                .flatMap(printed -> printed));
    }

    private Optional<String> summary() {
        return first(Stream.of(
                () -> html(fields.all(FEED, "description", "summary", "abstract", "tagline")),
                () -> html(fields.all(DUBLIN_CORE, "abstract", "description")),
                () -> html(fields.all(ITUNES, "summary", "description", "subtitle")),
                () -> html(media("description"))));
    }

    private Optional<String> content() {
        return first(Stream.of(
                () -> html(fields.all(CONTENT, "encoded")),
                () -> html(fields.all(FEED, "content", "fullitem", "full-text", "encoded")),
                () -> html(fields.all(XHTML, "body", "div")),
                () -> html(fields.all(FEED, "body"))));
    }

    private Stream<String> html(Stream<Element> elements) {
        return elements.flatMap(found -> FeedHtml.of(found, atom, base, allowance).stream());
    }

    private Stream<Element> media(String name) {
        return Stream.concat(
                        Stream.of(fields), fields.all(MEDIA, "group", "content").map(Fields::of))
                .flatMap(within -> within.all(MEDIA, name));
    }

    private List<String> tags() {
        Stream<String> categories = fields.all(FEED, "category").map(XmlItem::category);
        Stream<String> subjects = Stream.of(
                        fields.all(DUBLIN_CORE, "subject"), fields.all(ITUNES, "category"), media("category"))
                .flatMap(elements -> elements)
                .map(XmlItem::category);
        Stream<String> words = Stream.concat(fields.all(ITUNES, "keywords"), media("keywords"))
                .flatMap(keywords -> Stream.of(Fields.text(keywords).split(",")));
        return Stream.of(categories, subjects, words)
                .flatMap(tags -> tags)
                .map(FeedHtml::plain)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                .distinct()
                .toList();
    }

    private static String category(Element category) {
        return Stream.of(
                        XmlLinks.attribute(category, "label"),
                        XmlLinks.attribute(category, "term"),
                        Fields.text(category),
                        XmlLinks.attribute(category, "text"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> first(Stream<Supplier<Stream<String>>> choices) {
        return choices.flatMap(Supplier::get).filter(text -> !text.isBlank()).findFirst();
    }
}
