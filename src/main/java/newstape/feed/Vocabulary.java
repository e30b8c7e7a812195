package newstape.feed;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The vocabularies that feeds are written in. */
enum Vocabulary {
    /** RSS of any version, Atom of any version. */
    FEED,
    DUBLIN_CORE,
    CONTENT,
    MEDIA,
    ITUNES,
    SYNDICATION,
    FEEDBURNER,
    NEWS,
    XHTML,
    OTHER;

    private static final Map<String, Vocabulary> BY_ADDRESS = Map.ofEntries(
            entry("http://www.w3.org/2005/atom", FEED),
            entry("http://purl.org/atom/ns#", FEED),
            entry("http://purl.org/atom/ns", FEED),
            entry("http://purl.org/rss/1.0", FEED),
            entry("http://purl.org/net/rss1.1#", FEED),
            entry("http://my.netscape.com/rdf/simple/0.9", FEED),
            entry("http://channel.netscape.com/rdf/simple/0.9", FEED),
            entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", FEED),
            entry("http://backend.userland.com/rss", FEED),
            entry("http://backend.userland.com/rss2", FEED),
            entry("http://backend.userland.com/rss091", FEED),
            entry("http://blogs.law.harvard.edu/tech/rss", FEED),
            entry("http://purl.org/dc/elements/1.1", DUBLIN_CORE),
            entry("http://purl.org/dc/elements/1.0", DUBLIN_CORE),
            entry("http://purl.org/dc/terms", DUBLIN_CORE),
            entry("http://purl.org/rss/1.0/modules/content", CONTENT),
            entry("http://search.yahoo.com/mrss", MEDIA),
            entry("http://video.search.yahoo.com/mrss", MEDIA),
            entry("http://www.itunes.com/dtds/podcast-1.0.dtd", ITUNES),
            entry("http://example.com/dtds/podcast-1.0.dtd", ITUNES),
            entry("http://www.google.com/schemas/play-podcasts/1.0", ITUNES),
            entry("http://purl.org/rss/1.0/modules/syndication", SYNDICATION),
            entry("http://rssnamespace.org/feedburner/ext/1.0", FEEDBURNER),
            entry("http://www.google.com/schemas/sitemap-news/0.9", NEWS),
            entry("http://www.w3.org/1999/xhtml", XHTML));

    /** What prefixes mean where nobody declares them. */
    private static final Map<String, Vocabulary> BY_PREFIX = Map.ofEntries(
            entry("atom", FEED),
            entry("atom10", FEED),
            entry("a10", FEED),
            entry("rss", FEED),
            entry("rdf", FEED),
            entry("dc", DUBLIN_CORE),
            entry("dcterms", DUBLIN_CORE),
            entry("content", CONTENT),
            entry("media", MEDIA),
            entry("itunes", ITUNES),
            entry("googleplay", ITUNES),
            entry("sy", SYNDICATION),
            entry("feedburner", FEEDBURNER),
            entry("news", NEWS),
            entry("xhtml", XHTML),
            entry("html", XHTML));

    /** The vocabulary of an element: by the declared address, else by what its prefix commonly means. */
    static Vocabulary of(Element element) {
        String declared = element.tag().namespace();
        String prefix = element.tag().prefix();
        if (declared.equals(Parser.NamespaceXml)) {
            return prefix.isEmpty() ? FEED : BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
        }
        Vocabulary exact = BY_ADDRESS.get(declared);
        if (exact != null) {
            return exact;
        }
        String address = normal(declared);
        Vocabulary known = BY_ADDRESS.get(address);
        if (known != null) {
            return known;
        }
        if (!prefix.isEmpty()) {
            return BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
        }
        // A default namespace that nobody knows is a feed's own where it isn't one that is known for something else.
        return address.startsWith("http://www.w3.org/") && !address.contains("rdf-syntax") ? OTHER : FEED;
    }

    /** An element's name without its prefix, in small letters. */
    static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    private static String normal(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        lower = lower.startsWith("https:") ? "http:" + lower.substring(6) : lower;
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
