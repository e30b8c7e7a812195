package newstape.feed;

import static newstape.feed.Vocabulary.FEED;
import static newstape.feed.Vocabulary.ITUNES;
import static newstape.feed.Vocabulary.MEDIA;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An item's picture, and the files that come with it. */
final class XmlMedia {
    private final Fields fields;
    private final Optional<URI> base;

    XmlMedia(Fields fields, Optional<URI> base) {
        this.fields = fields;
        this.base = base;
    }

    /** The widest picture of the first kind there is. */
    Optional<URI> image() {
        return Stream.of(
                        media("content").stream().filter(XmlMedia::picture).flatMap(this::address),
                        media("thumbnail").stream().flatMap(this::address),
                        enclosed().filter(XmlMedia::picture).flatMap(this::address),
                        fields.all(ITUNES, "image").flatMap(image -> XmlLinks.href(image, base)),
                        fields.all(FEED, "image").flatMap(this::printed))
                .flatMap(addresses -> addresses)
                .findFirst();
    }

    List<Enclosure> enclosures() {
        return Stream.concat(enclosed(), media("content").stream().filter(content -> !picture(content)))
                .flatMap(file -> address(file).map(address -> new Enclosure(address, type(file), bytes(file))))
                .distinct()
                .toList();
    }

    private Stream<Element> enclosed() {
        return Stream.concat(
                fields.all(FEED, "enclosure"),
                fields.all(FEED, "link").filter(link -> XmlLinks.relation(link).equals("enclosure")));
    }

    /** Media elements of the item, those in groups too, widest first. */
    private List<Element> media(String name) {
        List<Element> found = new ArrayList<>();
        fields.all(MEDIA)
                .filter(field -> !Vocabulary.local(field).equals("credit"))
                .flatMap(Element::stream)
                .filter(element -> Vocabulary.local(element).equals(name) && Vocabulary.of(element) == MEDIA)
                .forEach(found::add);
        found.sort(Comparator.comparingLong((Element element) -> number(element, "width"))
                .reversed());
        return found;
    }

    private static boolean picture(Element element) {
        String type = XmlLinks.attribute(element, "type").toLowerCase(Locale.ROOT);
        String medium = XmlLinks.attribute(element, "medium").toLowerCase(Locale.ROOT);
        String path = XmlLinks.attribute(element, "url").toLowerCase(Locale.ROOT);
        boolean untold = type.isEmpty() && medium.isEmpty();
        return untold
                ? path.matches("[^?#]*\\.(?:jpe?g|png|webp|gif|avif)(?:[?#].*)?")
                : type.startsWith("image/") || medium.equals("image");
    }

    private Stream<URI> address(Element element) {
        return Stream.of("url", "href", "rdf:resource")
                .flatMap(name -> Addresses.resolve(base, XmlLinks.attribute(element, name)).stream())
                .limit(1);
    }

    private Stream<URI> printed(Element image) {
        String inner = Fields.of(image)
                .text(FEED, "url")
                .orElseGet(() -> image.ownText().strip());
        return Stream.concat(address(image), Addresses.resolve(base, inner).stream());
    }

    private static Optional<String> type(Element element) {
        return Optional.of(XmlLinks.attribute(element, "type").strip().toLowerCase(Locale.ROOT))
                .filter(type -> type.matches("[\\w.+\\-]{1,60}/[\\w.+\\-]{1,100}(?:;.{0,100})?"));
    }

    private static OptionalLong bytes(Element element) {
        long bytes = Math.max(number(element, "length"), number(element, "filesize"));
        return bytes > 0 ? OptionalLong.of(bytes) : OptionalLong.empty();
    }

    private static long number(Element element, String name) {
        String digits = XmlLinks.attribute(element, name).strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
