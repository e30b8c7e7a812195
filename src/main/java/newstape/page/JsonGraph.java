package newstape.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** The things that a page's JSON-LD speaks of, outer ones first, and how they refer to each other. */
final class JsonGraph {
    private static final int MOST_SCRIPTS = 100;
    private static final int MOST_THINGS = 2_000;
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_TEXT = 5_000;

    /** What stands below these is about something else than the page. */
    private static final Set<String> OTHERS = Set.of(
            "comment",
            "hasPart",
            "mentions",
            "citation",
            "isRelatedTo",
            "isSimilarTo",
            "review",
            "itemReviewed",
            "liveBlogUpdate",
            "suggestedAnswer",
            "acceptedAnswer",
            "relatedLink",
            "itemListElement",
            "blogPost",
            "workExample",
            "subjectOf",
            "about");

    /**
     * Where a picture is, and what is said of it.
     *
     * @param side the shorter of its sides in pixels; 0 where it isn't said
     */
    record Image(String address, Optional<String> caption, int side) {}

    /** An object, and whether the page is about it. */
    record Thing(JsonNode node, boolean own, List<String> types) {
        static Thing of(JsonNode node, boolean own) {
            return new Thing(node, own, types(node.path("@type")));
        }

        private static List<String> types(JsonNode said) {
            if (said.isString()) {
                return List.of(bare(said.asString()));
            }
            return said.isArray()
                    ? said.valueStream()
                            .limit(MOST_VALUES)
                            .filter(JsonNode::isString)
                            .map(type -> bare(type.asString()))
                            .toList()
                    : List.of();
        }

        private static String bare(String type) {
            return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
        }

        boolean is(Set<String> wanted) {
            return types.stream().anyMatch(wanted::contains);
        }

        /** The first text of that name. */
        Optional<String> text(String name) {
            return values(name).flatMap(value -> string(value).stream()).findFirst();
        }

        /** The same with its lines and whatever markup is in it. */
        Optional<String> written(String name) {
            return values(name)
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .filter(text -> !Spacing.blank(text))
                    .map(text -> Parser.unescapeEntities(text, false))
                    .findFirst();
        }

        Stream<String> texts(String name) {
            return values(name)
                    .flatMap(
                            value -> string(value).or(() -> Thing.of(value, own).text("name")).stream());
        }

        Optional<Thing> thing(String name) {
            return each(name).findFirst();
        }

        Stream<Thing> each(String name) {
            return values(name).filter(JsonNode::isObject).map(value -> Thing.of(value, own));
        }

        int number(String name) {
            return text(name)
                    .filter(text -> text.matches("\\d{1,6}"))
                    .map(Integer::parseInt)
                    .orElseGet(() -> values(name)
                            .filter(JsonNode::isNumber)
                            .findFirst()
                            .map(number -> (int) Math.clamp(number.asDouble(), 0, MOST_THINGS * 10.0))
                            .orElse(0));
        }

        Optional<Boolean> flag(String name) {
            return values(name)
                    .filter(JsonNode::isValueNode)
                    .map(value -> value.asString("").toLowerCase(Locale.ROOT))
                    .flatMap(value -> switch (value) {
                        case "true", "yes", "1" -> Stream.of(true);
                        case "false", "no", "0" -> Stream.of(false);
                        default -> Stream.<Boolean>empty();
                    })
                    .findFirst();
        }

        /** What a property is, one or several. */
        Stream<JsonNode> values(String name) {
            JsonNode value = node.path(name);
            return value.isArray()
                    ? value.valueStream().limit(MOST_VALUES)
                    : value.isMissingNode() ? Stream.empty() : Stream.of(value);
        }

        private static Optional<String> string(JsonNode value) {
            JsonNode text = value.isObject() ? value.path("@value") : value;
            return Optional.of(text)
                    .filter(JsonNode::isString)
                    .map(string -> JsonGraph.clean(string.asString()))
                    .filter(string -> !string.isEmpty());
        }
    }

    private final List<Thing> things = new ArrayList<>();
    private final List<Thing> own = new ArrayList<>();
    private final Map<String, Thing> byId = new HashMap<>();

    static JsonGraph of(Survey survey) {
        JsonGraph graph = new JsonGraph();
        survey.scripts().stream()
                .limit(MOST_SCRIPTS)
                .map(Element::data)
                .flatMap(data -> JsonLdText.parsed(data).stream())
                .forEach(graph::collect);
        return graph;
    }

    /** Those that the page is about. */
    Stream<Thing> own() {
        return own.stream();
    }

    /** Who an author is: a name, an object that has one, or one that stands elsewhere and has one. */
    Optional<JsonLd.Claim> named(JsonNode author) {
        if (author.isString()) {
            return Optional.of(clean(author.asString()))
                    .filter(name -> !name.isEmpty())
                    .map(name -> new JsonLd.Claim(name, true));
        }
        Thing own = Thing.of(author, true);
        Optional<Thing> other = own.text("@id").map(byId::get);
        boolean organisation = Stream.concat(Stream.of(own), other.stream())
                .flatMap(thing -> thing.types().stream())
                .anyMatch(type -> type.endsWith("Organization") || type.equals("Corporation") || type.equals("Brand"));
        return name(own).or(() -> other.flatMap(JsonGraph::name)).map(name -> new JsonLd.Claim(name, !organisation));
    }

    private static Optional<String> name(Thing thing) {
        return thing.text("name")
                .or(() -> thing.text("givenName")
                        .flatMap(given -> thing.text("familyName").map(family -> given + " " + family)));
    }

    /** The pictures that a property names: addresses, objects, or objects that stand elsewhere. */
    Stream<Image> images(Thing of, String name) {
        return of.values(name).flatMap(value -> {
            if (value.isString()) {
                return Stream.of(new Image(clean(value.asString()), Optional.empty(), 0));
            }
            Thing own = Thing.of(value, true);
            return Stream.concat(Stream.of(own), own.text("@id").map(byId::get).stream())
                    .flatMap(image -> image
                            .text("url")
                            .or(() -> image.text("contentUrl"))
                            .map(address -> new Image(address, image.text("caption"), side(image)))
                            .stream())
                    .limit(1);
        });
    }

    private static int side(Thing image) {
        int width = image.number("width");
        int height = image.number("height");
        return width == 0 || height == 0 ? Math.max(width, height) : Math.min(width, height);
    }

    private void collect(JsonNode root) {
        Deque<Thing> open = new ArrayDeque<>(List.of(Thing.of(root, true)));
        while (!open.isEmpty() && things.size() < MOST_THINGS) {
            Thing next = open.removeFirst();
            if (next.node.isArray()) {
                next.node
                        .valueStream()
                        .filter(JsonNode::isContainer)
                        .limit(MOST_THINGS)
                        .forEach(inner -> open.addLast(Thing.of(inner, next.own)));
            } else {
                add(next);
                next.node
                        .propertyStream()
                        .filter(property -> property.getValue().isContainer())
                        .limit(MOST_VALUES)
                        .forEach(property -> open.addLast(
                                Thing.of(property.getValue(), next.own && !OTHERS.contains(property.getKey()))));
            }
        }
    }

    private void add(Thing thing) {
        things.add(thing);
        if (thing.own) {
            own.add(thing);
        }
        thing.text("@id")
                .filter(id -> name(thing).isPresent() || thing.node.has("url") || thing.node.has("contentUrl"))
                .ifPresent(id -> byId.putIfAbsent(id, thing));
    }

    static String clean(String text) {
        String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return Spacing.line(bounded.indexOf('&') >= 0 ? Parser.unescapeEntities(bounded, false) : bounded);
    }
}
