package newstape.page;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.article.Picture;
import newstape.page.tree.Mark;
import newstape.page.tree.Selection;
import newstape.page.tree.Tag;
import newstape.page.tree.Tree;
import org.jsoup.nodes.Element;

/** The pictures of a selection, each once. What counts visitors, and icons, aren't among them. */
final class HtmlPictures {
    private static final int SMALLEST = 60;
    private static final int NEAR = 4;
    private static final int FAR = 60;
    private static final int LONGEST_CAPTION = 600;

    /** Where pictures that are loaded late have their address, and where others have it, in this order. */
    private static final List<String> LATE =
            List.of("data-src", "data-lazy-src", "data-original", "data-orig-file", "data-hi-res-src", "data-image");

    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");
    private static final Pattern NOTHING = Pattern.compile(
            "(?:^|[/._-])(?:pixel|blank|spacer|transparent|placeholder|1x1|loading|lazy|avatar|gravatar|emoji|smil(?:ies|ey)|icons?|logo|beacon|tracker)(?:[/._-]|$)");
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}(?:\\.\\d{1,3})?[wx]");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Tree tree;
    private final Set<URI> seen = new HashSet<>();

    HtmlPictures(Selection selection) {
        this.tree = selection.tree();
    }

    Optional<Picture> picture(int i) {
        Element image = tree.element(i);
        return small(image)
                ? Optional.empty()
                : addresses(image)
                        .flatMap(address -> resolved(image, address).stream())
                        .filter(address -> !NOTHING.matcher(address.getRawPath().toLowerCase(Locale.ROOT))
                                .find())
                        .findFirst()
                        .filter(seen::add)
                        .map(address -> new Picture(address, Spacing.line(image.attr("alt")), caption(i)));
    }

    private static boolean small(Element image) {
        return Stream.of("width", "height")
                .map(image::attr)
                .map(size -> size.endsWith("px") ? size.substring(0, size.length() - 2) : size)
                .anyMatch(size -> size.matches("\\d{1,5}") && Integer.parseInt(size) < SMALLEST);
    }

    private static Stream<String> addresses(Element image) {
        Stream<String> sets = SETS.stream().map(image::attr).flatMap(HtmlPictures::largest);
        Stream<String> late = LATE.stream().map(image::attr);
        Element parent = image.parent();
        Stream<String> sources = parent != null && parent.normalName().equals("picture")
                ? parent.children().stream()
                        .filter(source -> source.normalName().equals("source"))
                        .flatMap(source ->
                                largest(source.hasAttr("srcset") ? source.attr("srcset") : source.attr("data-srcset")))
                : Stream.empty();
        return Stream.of(sets, late, Stream.of(image.attr("src")), sources)
                .flatMap(some -> some)
                .filter(address -> !address.isBlank());
    }

    /** The address in a set that is said to be the largest, or the only one. */
    private static Stream<String> largest(String set) {
        String best = "";
        double most = -1;
        for (String candidate : COMMA.splitAsStream(set.strip()).toList()) {
            List<String> words = SPACE.splitAsStream(candidate.strip()).toList();
            double size = words.size() > 1 && SIZE.matcher(words.get(1)).matches()
                    ? Double.parseDouble(words.get(1).substring(0, words.get(1).length() - 1))
                    : 0;
            if (size > most) {
                most = size;
                best = words.getFirst();
            }
        }
        return Stream.of(best);
    }

    private static Optional<URI> resolved(Element image, String address) {
        return Addresses.web(image.baseUri(), address);
    }

    /** What stands below: in the figure, or in the box that is called a caption's. */
    private Optional<String> caption(int image) {
        int above = tree.parent(image);
        for (int level = 0; level < NEAR && above > 0; level++) {
            boolean figure = tree.tag(above) == Tag.FIGURE || Mark.CAPTION.in(tree.marks(above));
            for (int i = image + 1; figure && i < Math.min(tree.end(above), image + FAR); i++) {
                if (tree.tag(i) == Tag.FIGCAPTION || (Mark.CAPTION.in(tree.marks(i)) && !tree.text(i))) {
                    return words(i);
                }
            }
            above = tree.parent(above);
        }
        return Optional.empty();
    }

    private Optional<String> words(int caption) {
        StringBuilder words = new StringBuilder();
        for (int i = caption + 1; i < tree.end(caption) && words.length() < LONGEST_CAPTION; i++) {
            if (tree.text(i) && !tree.hidden(tree.parent(i))) {
                words.append(tree.gap(i) || tree.tag(tree.parent(i)).block() ? " " : "")
                        .append(tree.words(i));
            }
        }
        return Optional.of(Spacing.line(words)).filter(text -> !text.isEmpty());
    }
}
