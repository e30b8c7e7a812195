package newstape.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.feed.FeedLink.Certainty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of a page: those it announces, those it links to, and where one is worth a try.
 *
 * @param links surest first and in the page's order, each once; the guesses come last
 * @param cut whether there is more of the page, or of its feeds, than is read
 */
public record FeedLinks(List<FeedLink> links, boolean cut) {
    private static final int LARGEST = FeedReader.LARGEST;
    private static final int MOST = 100;
    private static final int DEEPEST = 100;
    private static final int MOST_TAGS = 50_000;
    private static final Pattern FEED_TYPE = Pattern.compile(
            "(?:application|text)/(?:(?:x-)?(?:rss|atom|rdf|x\\.atom|netcdf)(?:\\+xml)?|xml|feed\\+json|x\\.atom\\+xml)");
    private static final Pattern COMMENTS = Pattern.compile(
            "\\b(?:comments?|kommentare?|commentaires|comentarios|commenti|reacties)\\b", Pattern.CASE_INSENSITIVE);

    /** Paths of feeds, with their usual spellings; not those of pages about feeds. */
    private static final Pattern FEED_PATH = Pattern.compile(
            "(?:/(?:feeds?|rss2?|atom|rdf)(?:/(?:rss2?|atom|posts|news|latest|all|index|feed|default|entries))?/?"
                    + "|/[^/]*(?:feed|rss2?|atom)[^/]*\\.(?:xml|json|rss|atom|rdf|php|aspx)|\\.(?:rss|atom|rdf)"
                    + "|/index\\.(?:xml|rdf)|/xml/rss[^/]*/?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FEED_QUERY = Pattern.compile(
            "(?:^|[?&])(?:feed|format|type|output|alt|view)=(?:rss2?|atom|feed|rdf|json_?feed)(?:&|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FEED_HOSTS =
            Set.of("feeds.feedburner.com", "feedproxy.google.com", "rss.app", "feedpress.me");

    /** Where feeds are, most frequent first. */
    private static final List<String> USUAL = List.of(
            "/feed",
            "/rss",
            "/rss.xml",
            "/feed.xml",
            "/atom.xml",
            "/index.xml",
            "/feed/",
            "/feed.json",
            "/feeds",
            "/rss/index.xml",
            "/?feed=rss2",
            "/index.rdf");

    public FeedLinks {
        links = List.copyOf(links);
    }

    /**
     * The feeds of a page. Throws for no page.
     *
     * @param address where the page is from; without one nothing is guessed, and only absolute links count
     */
    public static FeedLinks of(byte[] page, Optional<String> charset, Optional<URI> address) {
        String text = page.length > LARGEST ? "" : Characters.of(page, charset);
        String bounded = FeedHtml.bounded(Markup.bounded(text), MOST_TAGS, LARGEST);
        Document document = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(bounded, address.map(URI::toString).orElse(""));
        return of(document, address, page.length > LARGEST || bounded.length() < text.length());
    }

    private static FeedLinks of(Document page, Optional<URI> address, boolean cut) {
        Element base = page.selectFirst("base[href]");
        Optional<URI> from = base == null
                ? address
                : Addresses.resolve(address, base.attr("href")).or(() -> address);
        List<FeedLink> links = new ArrayList<>();
        page.select("link[href]").stream()
                .filter(FeedLinks::announces)
                .forEach(link -> add(links, link, from, announced(link)));
        page.select("a[href]").stream()
                .filter(link -> announces(link) || looksLikeFeed(link.attr("href"), from))
                .forEach(link -> add(links, link, from, comments(link) ? Certainty.COMMENTS : Certainty.LINKED));
        links.sort(Comparator.comparing(FeedLink::certainty));
        Map<URI, FeedLink> each = new LinkedHashMap<>();
        Stream.concat(links.stream().limit(MOST), address.stream().flatMap(FeedLinks::guesses))
                .forEach(link -> each.putIfAbsent(link.address(), link));
        address.ifPresent(each::remove);
        return new FeedLinks(List.copyOf(each.values()), cut || links.size() > MOST);
    }

    private static void add(List<FeedLink> links, Element link, Optional<URI> base, Certainty certainty) {
        String title = link.attr("title").isBlank() ? link.text() : link.attr("title");
        Addresses.resolve(base, link.attr("href"))
                .ifPresent(found -> links.add(new FeedLink(found, FeedHtml.plain(title), certainty)));
    }

    private static boolean announces(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        String type = link.attr("type")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
        boolean alternate = relations.contains("alternate") && !relations.contains("stylesheet");
        boolean json = type.equals("application/json")
                && FEED_PATH.matcher(link.attr("href")).find();
        return (relations.contains("feed") && !type.contains("html"))
                || (alternate && (json || FEED_TYPE.matcher(type).matches()));
    }

    private static Certainty announced(Element link) {
        return comments(link) ? Certainty.COMMENTS : Certainty.ANNOUNCED;
    }

    private static boolean comments(Element link) {
        return COMMENTS.matcher(link.attr("title")).find() || link.attr("href").contains("/comments/");
    }

    private static boolean looksLikeFeed(String href, Optional<URI> base) {
        if (href.startsWith("feed:")) {
            return true;
        }
        Optional<URI> address = Addresses.resolve(base, href);
        return address.isPresent()
                && (FEED_PATH.matcher(text(address.get().getRawPath())).find()
                        || FEED_QUERY.matcher(text(address.get().getRawQuery())).find()
                        || FEED_HOSTS.contains(text(address.get().getHost())));
    }

    private static Stream<FeedLink> guesses(URI address) {
        String path = text(address.getRawPath());
        String folder = path.endsWith("/") ? path : path.substring(0, path.lastIndexOf('/') + 1);
        Stream<String> near = folder.length() > 1
                ? Stream.of(folder + "feed", folder + "rss.xml", folder + "index.xml", folder + "feed.xml")
                : Stream.empty();
        return Stream.concat(near, USUAL.stream())
                .flatMap(guess -> Addresses.resolve(Optional.of(address), guess).stream())
                .map(guess -> new FeedLink(guess, "", Certainty.GUESSED));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
