package newstape.page;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.article.Picture;
import newstape.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML page says of itself and of its article: to programs in JSON-LD and meta tags, to readers around the
 * headline. {@code docs/decisions/page-metadata.md} says what comes before what.
 *
 * @param link the page's canonical address; empty where it says none
 * @param body the article's words as they are told to programs
 * @param reach how much of the article it gives, once that is read
 */
record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<Published> published,
        Optional<Published> modified,
        Optional<URI> link,
        Optional<String> site,
        Optional<Locale> language,
        List<String> breadcrumb,
        List<String> tags,
        Optional<Picture> picture,
        Optional<String> body,
        Reach reach) {
    private static final int LONGEST_SITE = 80;
    private static final int LONGEST_TAG = 35;
    private static final Pattern EDGES = Pattern.compile("^[\\s|·–—-]{1,5}|[\\s|·–—-]{1,5}$");
    private static final Set<String> NO_LANGUAGE = Set.of("", "und", "zxx", "mul", "mis");

    /**
     * Reads them. The document stays as it is.
     *
     * @param clock against which a day that hasn't come is told
     */
    static Metadata of(Document document, Survey survey, Optional<URI> address, Optional<Clock> clock) {
        JsonLd json = JsonLd.of(survey);
        MetaTags tags = new MetaTags(survey);
        Optional<URI> link = link(document, survey, json, tags, address);
        Optional<String> name = site(json, tags);
        SiteNames site = SiteNames.of(
                Stream.concat(
                        Stream.concat(name.stream(), Stream.concat(json.publishers(), headed(survey))),
                        Stream.concat(
                                tags.firsts(List.of("og:site_name", "publisher", "twitter:site")),
                                Stream.concat(
                                        called("application-name", json, tags).stream(),
                                        called("apple-mobile-web-app-title", json, tags).stream()))),
                link.or(() -> address));
        Optional<Headline> headline = Headline.of(document, survey, Headline.said(document, json, tags, site), site);
        Imprint imprint = new Imprint(document, headline.flatMap(Headline::shown));
        Dating dating = new Dating(json, tags, imprint, survey, clock);
        Optional<Published> published = dating.published(link.or(() -> address).map(URI::toString));
        return new Metadata(
                headline.map(Headline::title),
                new Authorship(json, tags, imprint, site).names(),
                published,
                dating.modified(published),
                link,
                name,
                language(document, json, tags),
                Trail.of(survey, json),
                Topics.of(survey, json, tags),
                new LeadPicture(survey, json, tags, document.baseUri()).picture(),
                json.body(),
                new Reach(document, survey, json, tags));
    }

    private static Optional<String> site(JsonLd json, MetaTags tags) {
        return Stream.of(
                        tags.first("og:site_name"),
                        json.site(),
                        called("application-name", json, tags),
                        tags.first("dc.publisher"),
                        called("apple-mobile-web-app-title", json, tags))
                .flatMap(Optional::stream)
                .map(name -> EDGES.matcher(name).replaceAll(""))
                .filter(name -> name.length() <= LONGEST_SITE
                        && !name.contains("://")
                        && name.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst();
    }

    /** What a site installs itself as; some sites say each article's title there. */
    private static Optional<String> called(String name, JsonLd json, MetaTags tags) {
        return tags.first(name)
                .filter(said -> Stream.concat(
                                json.headline().stream(), tags.firsts(List.of("og:title", "twitter:title")))
                        .noneMatch(title -> Titles.same(title, said)));
    }

    /** What headings that lead to the front page call the site. */
    private static Stream<String> headed(Survey survey) {
        return survey.headlines().stream()
                .limit(10)
                .filter(Headline::leadsHome)
                .map(heading -> Spacing.line(heading.text()));
    }

    private static Optional<Locale> language(Document document, JsonLd json, MetaTags tags) {
        Element html = document.children().isEmpty() ? document : document.child(0);
        return Stream.of(
                        Optional.of(html.attr("lang")),
                        Optional.of(html.attr("xml:lang")),
                        tags.first("og:locale"),
                        json.language(),
                        tags.first("content-language"),
                        tags.first("dc.language"))
                .flatMap(Optional::stream)
                .filter(tag -> tag.length() <= LONGEST_TAG)
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
                .filter(locale -> !NO_LANGUAGE.contains(locale.getLanguage()))
                .findFirst();
    }

    /**
     * The address the page says is its own. A bare front page is some template's mistake where the page stands
     * elsewhere.
     */
    private static Optional<URI> link(
            Document document, Survey survey, JsonLd json, MetaTags tags, Optional<URI> address) {
        boolean front = address.filter(uri -> !deep(uri)).isPresent();
        Stream<String> linked = survey.linked("canonical").limit(5).map(element -> element.attr("href"));
        return Stream.of(linked, tags.first("og:url").stream(), json.addresses())
                .flatMap(said -> said)
                .flatMap(said -> WebAddress.of(said, document.baseUri()).stream())
                .map(Metadata::fragmentless)
                .filter(uri -> front || deep(uri))
                .findFirst();
    }

    private static boolean deep(URI uri) {
        return (uri.getPath() != null && uri.getPath().length() > 1) || uri.getRawQuery() != null;
    }

    private static URI fragmentless(URI uri) {
        String whole = uri.toString();
        int hash = whole.indexOf('#');
        return hash < 0 || whole.startsWith("!", hash + 1) ? uri : URI.create(whole.substring(0, hash));
    }
}
