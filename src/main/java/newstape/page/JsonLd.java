package newstape.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import newstape.page.JsonGraph.Thing;

/**
 * What a page's JSON-LD says of its article, and where it speaks of none, of the page. Of several articles the first
 * that says a thing is heard; what stands below another thing as its comment, its part or its like isn't.
 */
final class JsonLd {
    private static final int MOST_AUTHORS = 60;
    private static final Set<String> PAGES = Set.of(
            "WebPage",
            "ItemPage",
            "CreativeWork",
            "QAPage",
            "FAQPage",
            "MedicalWebPage",
            "VideoObject",
            "AudioObject",
            "PodcastEpisode",
            "HowTo",
            "Course",
            "Book");
    private static final Set<String> RECORDINGS = Set.of(
            "VideoObject", "AudioObject", "PodcastEpisode", "RadioEpisode", "TVEpisode", "Movie", "MusicRecording");
    private static final Set<String> LISTS =
            Set.of("CollectionPage", "ItemList", "SearchResultsPage", "Blog", "PodcastSeries", "ProfilePage");

    /**
     * Who is said to have written the article.
     *
     * @param person whether nothing says that it is an organisation
     */
    record Claim(String name, boolean person) {}

    private final JsonGraph graph;
    private final List<Thing> articles;
    private final List<Thing> told;

    private JsonLd(JsonGraph graph) {
        this.graph = graph;
        this.articles = graph.own().filter(JsonLd::article).toList();
        this.told = Stream.concat(articles.stream(), graph.own().filter(thing -> !article(thing) && thing.is(PAGES)))
                .toList();
    }

    static JsonLd of(Survey survey) {
        return new JsonLd(JsonGraph.of(survey));
    }

    private static boolean article(Thing thing) {
        return thing.types().stream()
                .anyMatch(type -> type.endsWith("Article")
                        || (type.endsWith("Posting") && !type.equals("JobPosting"))
                        || type.equals("Report")
                        || type.equals("Review")
                        || type.equals("Recipe"));
    }

    Optional<String> headline() {
        return articles.stream()
                .flatMap(thing -> thing.text("headline").or(() -> thing.text("name")).stream())
                .findFirst();
    }

    Stream<String> published() {
        return said("datePublished");
    }

    /** When it was made, which is when it came out where nothing else is said. */
    Stream<String> created() {
        return said("dateCreated");
    }

    Stream<String> modified() {
        return said("dateModified");
    }

    Optional<String> language() {
        return told.stream()
                .flatMap(thing -> thing
                        .text("inLanguage")
                        .or(() -> thing.thing("inLanguage").flatMap(tongue -> tongue.text("alternateName")))
                        .stream())
                .findFirst();
    }

    /** What the site calls itself. */
    Optional<String> site() {
        return first(articles, JsonLd::publisher)
                .or(() -> graph.own()
                        .filter(thing -> thing.is(Set.of("WebSite")))
                        .flatMap(thing -> thing.text("name").stream())
                        .findFirst())
                .or(() -> first(told, JsonLd::publisher));
    }

    /** The names of the site and of whoever publishes it. */
    Stream<String> publishers() {
        return graph.own()
                .flatMap(thing -> Stream.concat(
                        thing.is(Set.of("WebSite")) ? thing.text("name").stream() : Stream.empty(),
                        publisher(thing).stream()));
    }

    /** Who wrote each article, as printed; what names nobody is left out. */
    Stream<List<Claim>> authors() {
        return Stream.of("author", "creator")
                .flatMap(role -> told.stream().map(thing -> claims(thing, role)))
                .filter(claims -> !claims.isEmpty());
    }

    /** The steps of the breadcrumb, by position. */
    List<String> breadcrumb() {
        return graph.own()
                .filter(thing -> thing.is(Set.of("BreadcrumbList")))
                .map(list -> list.each("itemListElement")
                        .sorted(Comparator.comparingInt(step -> step.number("position")))
                        .flatMap(step ->
                                step
                                        .text("name")
                                        .or(() -> step.thing("item").flatMap(item -> item.text("name")))
                                        .stream())
                        .toList())
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The article's words, as they are written there; none where not all may read it. */
    Optional<String> body() {
        return free().equals(Optional.of(false))
                ? Optional.empty()
                : articles.stream()
                        .flatMap(thing -> thing.written("articleBody").stream())
                        .findFirst();
    }

    Stream<String> keywords() {
        return articles.stream().flatMap(thing -> thing.texts("keywords"));
    }

    /** Addresses of pictures, of which the first is meant most. */
    Stream<JsonGraph.Image> images() {
        return told.stream().flatMap(thing -> graph.images(thing, "image"));
    }

    Stream<String> addresses() {
        return articles.stream()
                .flatMap(thing -> Stream.concat(
                        thing.thing("mainEntityOfPage").flatMap(page -> page.text("@id")).stream(),
                        Stream.concat(thing.text("mainEntityOfPage").stream(), thing.text("url").stream())));
    }

    /** Whether all may read it; empty where nothing is said. */
    Optional<Boolean> free() {
        return articles.stream()
                .flatMap(thing -> thing.flag("isAccessibleForFree").stream())
                .findFirst();
    }

    /** Selectors of what not all may read. */
    Stream<String> withheld() {
        return articles.stream()
                .flatMap(thing -> thing.each("hasPart"))
                .filter(part -> part.flag("isAccessibleForFree").equals(Optional.of(false)))
                .flatMap(part -> part.text("cssSelector").stream());
    }

    boolean tellsOfArticle() {
        return !articles.isEmpty();
    }

    boolean tellsOfRecording() {
        return graph.own().anyMatch(thing -> thing.is(RECORDINGS));
    }

    boolean tellsOfList() {
        return graph.own().anyMatch(thing -> thing.is(LISTS));
    }

    private List<Claim> claims(Thing thing, String role) {
        return thing.values(role)
                .flatMap(author -> graph.named(author).stream())
                .limit(MOST_AUTHORS)
                .toList();
    }

    private Stream<String> said(String name) {
        return told.stream().flatMap(thing -> thing.text(name).stream());
    }

    private static Optional<String> publisher(Thing thing) {
        return thing.thing("publisher").flatMap(publisher -> publisher.text("name"));
    }

    private static Optional<String> first(List<Thing> things, Function<Thing, Optional<String>> said) {
        return things.stream().flatMap(thing -> said.apply(thing).stream()).findFirst();
    }
}
