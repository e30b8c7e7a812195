package newstape.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of itself, beside what it shows: JSON-LD first, then meta tags, then the tree. */
final class Metadata {
    private static final int LONGEST_NAME = 80;
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.date",
            "dc.date",
            "dcterms.created",
            "citation_publication_date",
            "publish-date",
            "pubdate",
            "publishdate",
            "date");
    private static final List<String> AUTHOR = List.of(
            "author",
            "parsely-author",
            "article:author",
            "og:article:author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "citation_author",
            "byl",
            "twitter:creator");

    private final Document document;
    private final JsonLd json;
    private final MetaTags tags;

    Metadata(Document document) {
        this.document = document;
        this.json = JsonLd.of(document);
        this.tags = new MetaTags(document);
    }

    Optional<String> headline() {
        return json.headline();
    }

    /** The title for those who share the page. */
    Optional<String> sharedTitle() {
        return tags.first("og:title").or(() -> tags.first("twitter:title")).or(() -> tags.first("dc.title"));
    }

    Optional<String> site() {
        return tags.first("og:site_name")
                .or(() -> tags.first("application-name"))
                .or(json::site)
                .filter(name -> name.length() <= LONGEST_NAME);
    }

    Optional<Locale> language() {
        return Stream.of(
                        Optional.of(document.select("html").attr("lang")),
                        tags.first("og:locale"),
                        tags.first("content-language"),
                        json.language())
                .flatMap(Optional::stream)
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
                .filter(locale ->
                        !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("und"))
                .findFirst();
    }

    /** The address the page says is its own. A bare front page is some template's mistake. */
    Optional<URI> link() {
        return Stream.concat(
                        document.select("link[rel~=(?i)canonical]").stream().map(link -> link.absUrl("href")),
                        tags.first("og:url").stream())
                .flatMap(address -> address(address).stream())
                .filter(address ->
                        address.getPath() != null && address.getPath().length() > 1)
                .findFirst();
    }

    Optional<Published> published() {
        return json.published()
                .flatMap(Metadata::day)
                .or(() -> PUBLISHED.stream()
                        .flatMap(name -> tags.first(name).flatMap(Metadata::day).stream())
                        .findFirst())
                .or(this::shownDay);
    }

    List<String> authors() {
        List<String> told = names(json.authors());
        if (!told.isEmpty()) {
            return told;
        }
        List<String> tagged = AUTHOR.stream()
                .map(name -> names(tags.all(name)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return tagged.isEmpty() ? shownAuthors() : tagged;
    }

    List<String> breadcrumb() {
        List<String> steps = json.breadcrumb();
        if (steps.size() > 1) {
            return steps;
        }
        return document.select("[class*=breadcrumb], [id*=breadcrumb], nav[aria-label*=readcrumb]").stream()
                .map(trail -> trail.select("a, li, span").stream()
                        .filter(step -> step.childrenSize() == 0)
                        .map(step -> Spacing.line(step.text()))
                        .filter(step -> step.codePoints().anyMatch(Character::isLetterOrDigit))
                        .distinct()
                        .toList())
                .filter(trail -> trail.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private List<String> shownAuthors() {
        for (String where : List.of(
                "[itemprop=author] [itemprop=name]",
                "[rel=author]",
                "[itemprop=author]",
                ".byline .author",
                "[class*=author-name]",
                "[class*=byline]",
                ".author")) {
            List<String> names = names(document.select(where).stream()
                    .limit(4)
                    .map(Element::text)
                    .filter(text -> text.length() <= 2 * LONGEST_NAME)
                    .toList());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private Optional<Published> shownDay() {
        Stream<String> machine = document.select("[itemprop=datePublished], time[datetime]").stream()
                .flatMap(time -> Stream.of(time.attr("content"), time.attr("datetime"), time.text()));
        Stream<String> shown = document.select("time, [class*=publish], [class*=date], [class*=byline]").stream()
                .map(Element::text);
        return Stream.concat(machine, shown).flatMap(text -> day(text).stream()).findFirst();
    }

    private static List<String> names(List<String> authors) {
        return authors.stream()
                .flatMap(author -> Byline.names(author).stream())
                .distinct()
                .toList();
    }

    private static Optional<Published> day(String printed) {
        return PrintedMoment.find(Spacing.line(printed)).flatMap(PrintedMoment::published);
    }

    private static Optional<URI> address(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) { // pages write what is no address
            return Optional.empty();
        }
    }
}
