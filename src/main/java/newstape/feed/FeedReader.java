package newstape.feed;

import java.net.URI;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.feed.FeedReading.NotAFeed;
import newstape.feed.FeedReading.Reason;
import newstape.feed.FeedReading.Warning;
import org.jsoup.nodes.Element;

/**
 * Reads feeds: RSS 0.9x to 2.0, RDF (RSS 1.0), Atom 0.3 and 1.0, CDF, JSON Feed, and what is meant as one of them.
 *
 * <p>Safe for use by many threads. Throws for no bytes whatever, opens nothing that they name, and takes time and
 * memory in proportion to them, within bounds.
 */
public final class FeedReader {
    /** As many bytes as a feed may have. */
    public static final int LARGEST = 15_000_000;

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
    private static final Set<String> OTHERS = Set.of("opml", "urlset", "sitemapindex", "html");
    private static final Set<String> KNOWN =
            Stream.concat(ROOTS.stream(), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final int HEAD = 1_000;

    private final InstantSource clock;

    /**
     * A reader.
     *
     * @param clock tells which dates are still to come
     */
    public FeedReader(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The feed that some bytes are.
     *
     * @param charset what the transport said of the bytes
     * @param address where they are from; relative links start there
     */
    public FeedReading read(byte[] bytes, Optional<String> charset, Optional<URI> address) {
        if (bytes.length > LARGEST) {
            return new NotAFeed(Reason.TOO_LARGE);
        }
        String text = Characters.of(bytes, charset);
        String head = text.stripLeading();
        if (head.isEmpty()) {
            return new NotAFeed(Reason.EMPTY);
        }
        return head.startsWith("{") || head.startsWith("[")
                ? JsonFeed.read(text, address, clock.instant())
                : markup(text, address);
    }

    private FeedReading markup(String text, Optional<URI> address) {
        if (text.indexOf('<') < 0) {
            return new NotAFeed(Reason.NO_MARKUP);
        }
        Markup markup = Markup.of(text);
        Optional<Element> root = root(markup);
        if (root.isEmpty()) {
            return new NotAFeed(reason(markup, text));
        }
        markup.judge(root.get(), text);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(markup.warnings());
        Feed feed = new XmlFeed(root.get(), address, new FeedDates(clock.instant(), warnings), new Allowance(warnings))
                .read();
        return new FeedReading.Read(feed, warnings);
    }

    /**
     * The element that is the feed. What stands at the top may be without items; within another document it must have
     * some. Items without a feed are one whose beginning is lost.
     */
    private static Optional<Element> root(Markup markup) {
        Optional<Element> first = markup.first(KNOWN);
        if (first.isPresent()) {
            Element element = first.get();
            boolean feed = ROOTS.contains(Vocabulary.local(element));
            if (feed && (markup.document().equals(element.parent()) || holdsItems(element))) {
                return first;
            }
            return feed || Vocabulary.local(element).equals("html")
                    ? markup.document().stream()
                            .filter(inner -> ROOTS.contains(Vocabulary.local(inner)) && holdsItems(inner))
                            .findFirst()
                    : Optional.empty();
        }
        return markup.first(ITEMS).filter(item -> item.childrenSize() > 0).map(item -> markup.document());
    }

    private static boolean holdsItems(Element element) {
        return element.stream().anyMatch(inner -> ITEMS.contains(Vocabulary.local(inner)));
    }

    private static Reason reason(Markup markup, String text) {
        Optional<String> other = markup.first(OTHERS).map(Vocabulary::local);
        if (other.isPresent()) {
            return switch (other.get()) {
                case "opml" -> Reason.OPML;
                case "html" -> Reason.PAGE;
                default -> Reason.SITEMAP;
            };
        }
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        if (head.contains("<!doctype html")
                || markup.first(Set.of("body", "head", "div", "p")).isPresent()) {
            return Reason.PAGE;
        }
        return markup.document().childrenSize() == 0 ? Reason.NO_MARKUP : Reason.ANOTHER_KIND;
    }
}
