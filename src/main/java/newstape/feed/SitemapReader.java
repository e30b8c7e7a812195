package newstape.feed;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.feed.FeedReading.Warning;
import org.jsoup.nodes.Element;

/**
 * Reads sitemaps: lists of pages and of sitemaps in XML, with the extensions for news and images, and lists of
 * addresses as text; packed with gzip or not.
 *
 * <p>Safe for use by many threads. Throws for no bytes whatever, and opens nothing that they name.
 */
public final class SitemapReader {
    /** As many pages as a sitemap may have, by its protocol. */
    public static final int MOST = 50_000;

    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");
    private static final int MOST_IMAGES = 1_000;
    private static final Comparator<Sitemap.Entry> NEWEST_FIRST = Comparator.comparing(
            (Sitemap.Entry entry) -> entry.time().map(FeedTime::instant).orElse(Instant.MIN),
            Comparator.reverseOrder());

    private final InstantSource clock;

    /**
     * A reader.
     *
     * @param clock tells which dates are still to come
     */
    public SitemapReader(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The sitemap that some bytes are.
     *
     * @param address where they are from; relative addresses start there
     * @param most how many entries are wanted, at most {@link #MOST}
     */
    public Sitemap read(byte[] bytes, Optional<String> charset, Optional<URI> address, int most) {
        Unpacked unpacked = Unpacked.of(bytes, FeedReader.LARGEST);
        String text = Characters.of(unpacked.bytes(), charset);
        int wanted = Math.clamp(most, 0, MOST);
        return text.stripLeading().startsWith("<")
                ? markup(text, address, wanted, unpacked.cut())
                : lines(text, wanted, unpacked.cut());
    }

    private Sitemap markup(String text, Optional<URI> address, int most, boolean cut) {
        Markup markup = Markup.of(text);
        Optional<Element> root = markup.first(ROOTS);
        if (root.isEmpty()) {
            return new Sitemap.NotASitemap();
        }
        markup.judge(root.get(), text);
        boolean ended = cut
                || markup.warnings().contains(Warning.CUT)
                || markup.warnings().contains(Warning.ENDS_EARLY);
        FeedDates dates = new FeedDates(clock.instant(), EnumSet.noneOf(Warning.class));
        boolean index = Vocabulary.local(root.get()).equals("sitemapindex");
        List<Sitemap.Entry> entries = root.get().stream()
                .filter(element -> Vocabulary.local(element).equals(index ? "sitemap" : "url"))
                .flatMap(element -> entry(element, address, dates).stream())
                .toList();
        return index
                ? new Sitemap.Index(newest(entries, most), Math.max(0, entries.size() - most), ended)
                : new Sitemap.Pages(newest(entries, most), Math.max(0, entries.size() - most), ended);
    }

    private static List<Sitemap.Entry> newest(List<Sitemap.Entry> entries, int most) {
        return entries.stream().sorted(NEWEST_FIRST).limit(most).toList();
    }

    private static Optional<Sitemap.Entry> entry(Element element, Optional<URI> address, FeedDates dates) {
        Map<String, Element> parts = parts(element);
        return text(parts, "loc")
                .flatMap(printed -> Addresses.resolve(address, printed))
                .map(found -> new Sitemap.Entry(
                        found,
                        dates.first(text(parts, "lastmod").stream()),
                        Optional.ofNullable(parts.get("news")).map(news -> news(news, dates)),
                        images(element, address)));
    }

    private static Sitemap.News news(Element element, FeedDates dates) {
        Map<String, Element> parts = parts(element);
        Map<String, Element> publication = Optional.ofNullable(parts.get("publication"))
                .map(SitemapReader::parts)
                .orElse(Map.of());
        return new Sitemap.News(
                text(publication, "name").map(FeedHtml::plain).orElse(""),
                text(publication, "language"),
                text(parts, "title").map(FeedHtml::plain).orElse(""),
                dates.first(text(parts, "publication_date").stream()),
                Stream.of(text(parts, "keywords").orElse("").split(","))
                        .map(String::strip)
                        .filter(keyword -> !keyword.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<URI> images(Element element, Optional<URI> address) {
        return element.children().stream()
                .filter(child -> Vocabulary.local(child).equals("image"))
                .limit(MOST_IMAGES)
                .flatMap(image -> text(parts(image), "loc").stream())
                .flatMap(printed -> Addresses.resolve(address, printed).stream())
                .toList();
    }

    /** The children by name; of several by one name, the first. */
    private static Map<String, Element> parts(Element element) {
        return element.children().stream()
                .collect(Collectors.toMap(Vocabulary::local, child -> child, (first, second) -> first));
    }

    private static Optional<String> text(Map<String, Element> parts, String name) {
        return Optional.ofNullable(parts.get(name))
                .map(element -> element.wholeText().strip())
                .filter(text -> !text.isEmpty());
    }

    /** One address a line; where most lines are none, it is another kind of text. */
    private static Sitemap lines(String text, int most, boolean cut) {
        List<String> all = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(10L * MOST + 1)
                .toList();
        boolean ended = cut || all.size() > 10 * MOST;
        List<String> lines = all.subList(0, Math.min(all.size(), 10 * MOST));
        List<Sitemap.Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String lower = line.toLowerCase(Locale.ROOT);
            Optional<URI> address = lower.startsWith("http://") || lower.startsWith("https://")
                    ? Addresses.resolve(Optional.empty(), line)
                    : Optional.empty();
            address.ifPresent(
                    found -> entries.add(new Sitemap.Entry(found, Optional.empty(), Optional.empty(), List.of())));
        }
        boolean addresses = !entries.isEmpty() && entries.size() * 2 > lines.size();
        return addresses
                ? new Sitemap.Pages(entries.stream().limit(most).toList(), Math.max(0, entries.size() - most), ended)
                : new Sitemap.NotASitemap();
    }
}
