package newstape.feed;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import newstape.feed.FeedReading.NotAFeed;
import newstape.feed.FeedReading.Reason;
import newstape.feed.FeedReading.Warning;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Optional<URI> base;
    private final List<String> feedAuthors;
    private final FeedDates dates;
    private final Allowance allowance;

    private JsonFeed(Optional<URI> base, List<String> feedAuthors, FeedDates dates, Allowance allowance) {
        this.base = base;
        this.feedAuthors = feedAuthors;
        this.dates = dates;
        this.allowance = allowance;
    }

    /** An object is a feed where it says so, or has items with what items have. */
    static FeedReading read(String text, Optional<URI> address, Instant now) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) { // broken, cut off, or nested beyond what anybody means
            root = untilBroken(text);
            warnings.add(Warning.ENDS_EARLY);
        }
        JsonNode items = root.path("items");
        boolean named = string(root, "version")
                .filter(version -> version.contains("jsonfeed"))
                .isPresent();
        if (!items.isArray() || (!named && !plausible(items))) {
            return new NotAFeed(Reason.ANOTHER_KIND);
        }
        if (Characters.lossy(text)) {
            warnings.add(Warning.CHARACTERS_LOST);
        }
        if (items.size() > XmlFeed.MOST_ITEMS) {
            warnings.add(Warning.CUT);
        }
        Optional<URI> home = string(root, "home_page_url").flatMap(link -> Addresses.resolve(address, link));
        Optional<URI> base = address.or(() -> home);
        JsonFeed feed = new JsonFeed(base, authors(root), new FeedDates(now, warnings), new Allowance(warnings));
        return new FeedReading.Read(
                new Feed(
                        string(root, "title").map(FeedHtml::plain).orElse(""),
                        home,
                        string(root, "feed_url").flatMap(link -> Addresses.resolve(base, link)),
                        string(root, "language"),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        items.valueStream()
                                .filter(JsonNode::isObject)
                                .limit(XmlFeed.MOST_ITEMS)
                                .map(feed::item)
                                .toList()),
                warnings);
    }

    /** What of an object, and of its items, is whole where it can't be read to its end. */
    private static JsonNode untilBroken(String text) {
        ObjectNode whole = JSON.createObjectNode();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                    ArrayNode items = whole.putArray(name);
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        items.add(parser.<JsonNode>readValueAsTree());
                    }
                } else {
                    whole.set(name, parser.<JsonNode>readValueAsTree());
                }
            }
        } catch (JacksonException end) {
            return whole;
        }
        return whole;
    }

    private static boolean plausible(JsonNode items) {
        JsonNode first = items.path(0);
        return first.isObject()
                && (first.has("url") || first.has("id"))
                && (first.has("title") || first.has("content_html") || first.has("content_text"));
    }

    private Item item(JsonNode item) {
        Optional<String> guid = string(item, "id").map(String::strip).filter(id -> !id.isEmpty());
        boolean permalink = guid.filter(id -> id.startsWith("http://") || id.startsWith("https://"))
                .isPresent();
        Optional<URI> link = string(item, "url")
                .or(() -> string(item, "external_url"))
                .or(() -> guid.filter(id -> permalink))
                .flatMap(this::address);
        Optional<String> content = string(item, "content_html")
                .or(() -> string(item, "content_text").map(Entities::escape))
                .flatMap(html -> FeedHtml.clean(html, base, allowance));
        List<String> authors = authors(item);
        return new Item(
                guid,
                permalink,
                link,
                string(item, "title").map(FeedHtml::plain).orElse(""),
                authors.isEmpty() ? feedAuthors : authors,
                dates.first(string(item, "date_published").stream()),
                dates.first(string(item, "date_modified").stream()),
                string(item, "summary").map(Entities::escape).flatMap(text -> FeedHtml.clean(text, base, allowance)),
                content,
                string(item, "image")
                        .or(() -> string(item, "banner_image"))
                        .flatMap(this::address)
                        .or(() -> content.flatMap(FeedHtml::picture)),
                item.path("tags")
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(tag -> FeedHtml.plain(tag.stringValue()))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                item.path("attachments").valueStream().flatMap(this::enclosure).toList());
    }

    private Stream<Enclosure> enclosure(JsonNode file) {
        JsonNode size = file.path("size_in_bytes");
        OptionalLong bytes = size.isIntegralNumber() && size.canConvertToLong() && size.longValue() > 0
                ? OptionalLong.of(size.longValue())
                : OptionalLong.empty();
        return string(file, "url").flatMap(this::address).stream()
                .map(address -> new Enclosure(address, string(file, "mime_type"), bytes));
    }

    private Optional<URI> address(String printed) {
        return Addresses.resolve(base, printed);
    }

    private static List<String> authors(JsonNode owner) {
        return FeedAuthors.names(Stream.concat(owner.path("authors").valueStream(), Stream.of(owner.path("author")))
                .flatMap(author ->
                        author.isString() ? Stream.of(author.stringValue()) : string(author, "name").stream()));
    }

    /** A string, or a number as one: ids are. */
    private static Optional<String> string(JsonNode owner, String name) {
        JsonNode value = owner.path(name);
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString()).map(Characters::clean)
                : Optional.empty();
    }
}
