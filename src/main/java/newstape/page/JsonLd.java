package newstape.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD says of its article. Read as leniently as JSON can be, as pages write it by hand; what isn't
 * JSON at all says nothing.
 */
final class JsonLd {
    private static final int LONGEST = 1_000_000;
    private static final int MOST_NODES = 2_000;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "TechArticle",
            "ScholarlyArticle",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "Review",
            "Recipe");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> objects;

    private JsonLd(List<JsonNode> objects) {
        this.objects = objects;
    }

    static JsonLd of(Document document) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            parsed(script.data()).ifPresent(root -> collect(root, objects));
        }
        return new JsonLd(objects);
    }

    Optional<String> headline() {
        return articles().flatMap(article -> text(article, "headline").stream()).findFirst();
    }

    Optional<String> published() {
        return articles()
                .flatMap(article -> text(article, "datePublished").stream())
                .findFirst();
    }

    Optional<String> language() {
        return articles()
                .flatMap(article -> text(article, "inLanguage").stream())
                .findFirst();
    }

    Optional<String> site() {
        return articles()
                .flatMap(article -> text(article.path("publisher"), "name").stream())
                .findFirst();
    }

    /** The names of the authors, as printed; those of the first article that has any. */
    List<String> authors() {
        return articles()
                .map(article -> each(article.path("author")).flatMap(this::name).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The steps of the breadcrumb, by position. */
    List<String> breadcrumb() {
        return objects.stream()
                .filter(object -> types(object).anyMatch("BreadcrumbList"::equals))
                .findFirst()
                .map(list -> each(list.path("itemListElement"))
                        .flatMap(item -> text(item, "name").or(() -> text(item.path("item"), "name")).stream())
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> name(JsonNode author) {
        if (author.isString()) {
            return Stream.of(author.asString());
        }
        Optional<String> own = text(author, "name");
        return own.isPresent() ? own.stream() : referred(author);
    }

    /** An author that stands elsewhere in the graph. */
    private Stream<String> referred(JsonNode author) {
        Optional<String> id = text(author, "@id");
        return id.stream()
                .flatMap(wanted -> objects.stream()
                        .filter(object -> text(object, "@id").equals(id))
                        .flatMap(object -> text(object, "name").stream())
                        .limit(1));
    }

    private Stream<JsonNode> articles() {
        return objects.stream().filter(object -> types(object).anyMatch(ARTICLES::contains));
    }

    private static Stream<String> types(JsonNode object) {
        return each(object.path("@type")).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return Optional.of(first)
                .filter(JsonNode::isString)
                .map(text -> Spacing.line(org.jsoup.parser.Parser.unescapeEntities(text.asString(), false)))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<JsonNode> parsed(String data) {
        String json = data.strip();
        int end = json.endsWith(";") ? json.length() - 1 : json.length();
        if (json.length() > LONGEST || end <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(json.substring(0, end)));
        } catch (JacksonException e) { // pages write what isn't JSON
            return Optional.empty();
        }
    }

    /** Every object in it, outer ones first. */
    private static void collect(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && objects.size() < MOST_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            if (node.isContainer()) {
                node.valueStream().filter(JsonNode::isContainer).forEach(open::addLast);
            }
        }
    }
}
