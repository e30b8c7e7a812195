package newstape.page;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages for tests of what a page says of itself: a head, and what stands above its two paragraphs. */
final class Told {
    static final URI ADDRESS = URI.create("https://www.gazette.example/weather/ice");
    static final String BODY =
            "<p>The harbour froze on a Tuesday, which nobody had planned for, and thawed on the Friday after that.</p>"
                    + "<p>In between, the ferries stood still, the gulls walked, and the price of herring doubled at the market.</p>";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private Told() {}

    static Metadata by(String head, String top) {
        return of("<html><head>" + head + "</head><body><article>" + top + BODY + "</article></body></html>");
    }

    static Metadata of(String html) {
        return of(html, Optional.of(ADDRESS), Optional.of(CLOCK));
    }

    static Metadata of(String html, Optional<URI> address, Optional<Clock> clock) {
        Document document = Jsoup.parse(html, address.map(URI::toString).orElse(""));
        return Metadata.of(document, Survey.of(document), address, clock);
    }

    /** What a head with this JSON-LD says below a plain headline. */
    static Metadata byJson(String json) {
        return by(json(json), "<h1>Three Days of Ice</h1>");
    }

    static Metadata byMeta(String name, String content) {
        return by("<meta name=\"" + name + "\" content=\"" + content + "\">", "<h1>Three Days of Ice</h1>");
    }

    /** What a page says that shows this below its headline. */
    static Metadata byShown(String shown) {
        return by("", "<h1>Three Days of Ice</h1>" + shown);
    }

    static String json(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }
}
