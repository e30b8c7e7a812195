package newstape.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.article.Picture;
import org.jsoup.nodes.Element;

/**
 * The picture that stands for an article: the one that its page names to programs, with what the page says of it where
 * it shows it. A site's logo, and what stands in for a picture, is none.
 */
final class LeadPicture {
    private static final int SMALL = 120;
    private static final int MOST = 300;
    private static final int LONGEST = 1_000;
    private static final int SHORTEST_NAME = 6;
    private static final List<String> META = List.of(
            "og:image:secure_url",
            "og:image",
            "og:image:url",
            "twitter:image",
            "twitter:image:src",
            "parsely-image-url",
            "sailthru.image.full",
            "image",
            "thumbnail");
    private static final Pattern NONE = Pattern.compile(
            "(?:^|[/_.\\-])(?:[a-z]*logo[a-z]*|placeholder|default|favicon|icon|sprite|blank|avatar|gravatar|pixel|1x1|spacer|transparent|no-?image|dummy|fallback|missing|generic)(?:$|[/_.\\-\\d])|gravatar\\.com|\\.svg(?:$|\\?)");
    private static final Pattern SIZE = Pattern.compile("[-_](?:\\d{2,4}x\\d{2,4}|scaled|e\\d{8,}|\\d{3,4}w)(?=\\.|$)");

    private final Survey survey;
    private final String base;
    private final JsonLd json;
    private final MetaTags tags;

    /** @param base the address of the page, which others may be relative to */
    LeadPicture(Survey survey, JsonLd json, MetaTags tags, String base) {
        this.survey = survey;
        this.base = base;
        this.json = json;
        this.tags = tags;
    }

    Optional<Picture> picture() {
        Stream<JsonGraph.Image> tagged =
                tags.firsts(META).map(address -> new JsonGraph.Image(address, Optional.empty(), 0));
        Stream<JsonGraph.Image> linked = Stream.concat(survey.linked("image_src"), survey.property("image"))
                .limit(5)
                .flatMap(element -> Stream.of("href", "content", "src").map(element::attr))
                .filter(address -> !address.isBlank())
                .map(address -> new JsonGraph.Image(address, Optional.empty(), 0));
        return Stream.of(json.images(), tagged, linked)
                .flatMap(images -> images)
                .filter(image -> image.side() == 0 || image.side() >= SMALL)
                .flatMap(image -> picture(image).stream())
                .findFirst();
    }

    private Optional<Picture> picture(JsonGraph.Image image) {
        return WebAddress.of(image.address(), base)
                .filter(address -> !NONE.matcher(address.toString().toLowerCase(Locale.ROOT))
                        .find())
                .map(address -> pictured(address, image));
    }

    private Picture pictured(URI address, JsonGraph.Image image) {
        Optional<Element> shown = shown(address);
        String words = shown.map(element -> Spacing.line(bounded(element.attr("alt"))))
                .filter(said -> !said.isEmpty())
                .or(() -> tags.first("og:image:alt"))
                .or(() -> tags.first("twitter:image:alt"))
                .orElse("");
        Optional<String> caption = shown.flatMap(LeadPicture::caption).or(() -> image.caption());
        return new Picture(address, words, caption);
    }

    /** Where the page shows it, in whatever size. */
    private Optional<Element> shown(URI address) {
        String name = name(address.toString());
        return name.length() < SHORTEST_NAME
                ? Optional.empty()
                : survey.pictures().stream()
                        .limit(MOST)
                        .filter(element -> Stream.of("src", "data-src", "srcset", "data-srcset", "data-lazy-src")
                                .map(element::attr)
                                .anyMatch(said -> bounded(said).contains(name)))
                        .findFirst();
    }

    private static Optional<String> caption(Element image) {
        return Optional.ofNullable(image.closest("figure, .wp-caption, [class*=figure]"))
                .flatMap(figure -> figure.select("figcaption, .wp-caption-text, [class*=caption]").stream()
                        .findFirst())
                .map(caption -> Spacing.line(bounded(caption.text())))
                .filter(said -> !said.isEmpty());
    }

    /** The file's name without its size and its ending. */
    private static String name(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            end = address.charAt(i) == '?' || address.charAt(i) == '#' ? i : end;
        }
        String file = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
        int dot = file.lastIndexOf('.');
        return SIZE.matcher(dot > 0 ? file.substring(0, dot) : file).replaceAll("");
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
