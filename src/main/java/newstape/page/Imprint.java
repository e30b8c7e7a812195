package newstape.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The short texts that a page shows of who wrote its article and when, as it shows them around the headline: bylines,
 * days, boxes about an author. One pass over the tree; what belongs to comments and to other articles is left out.
 */
final class Imprint {
    private static final int LONGEST = 200;
    private static final int MOST = 2_000;
    private static final int ABOVE = 600;
    private static final int BELOW = 2_500;
    private static final int FEW = 80;
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "option",
            "object",
            "nav",
            "textarea",
            "head");
    private static final List<String> ELSEWHERE = List.of(
            "comment",
            "disqus",
            "related",
            "recommend",
            "sidebar",
            "popular",
            "trending",
            "newsletter",
            "subscribe",
            "read-next",
            "readnext",
            "more-from",
            "teaser",
            "carousel",
            "breadcrumb",
            "menu",
            "pagination",
            "cookie",
            "testimonial",
            "latest",
            "caption");

    private static final List<String> TOLD_BY = List.of("class", "id", "itemprop", "rel", "href");

    /**
     * A short text on the page.
     *
     * @param at how many characters of text stand between it and the headline; negative above it
     */
    record Spot(Element element, String text, int at) {
        boolean near() {
            return at >= -ABOVE && at <= BELOW;
        }

        /** What the element says of itself, and its parent of it, in lower case. */
        String marks() {
            String own = own(element);
            Element parent = element.parent();
            return parent == null || parent.normalName().equals("body") ? own : own + ' ' + own(parent);
        }

        boolean marked(List<String> words) {
            String marks = marks();
            return words.stream().anyMatch(marks::contains);
        }
    }

    private record Raw(Element element, String text, int start) {}

    private final Document document;
    private final Optional<Element> headline;
    private Optional<List<Spot>> found = Optional.empty();

    /** @param headline the heading that shows the title; without it the page's beginning counts as near */
    Imprint(Document document, Optional<Element> headline) {
        this.document = document;
        this.headline = headline;
    }

    /** Looked for when they are asked for first, as pages that tell programs all needn't be looked at. */
    private List<Spot> spots() {
        if (found.isEmpty()) {
            found = Optional.of(find());
        }
        return found.get();
    }

    private List<Spot> find() {
        Walk walk = new Walk(headline);
        NodeTraversor.filter(walk, document.body());
        int from = walk.headlineStart < 0 ? 0 : walk.headlineStart;
        int to = walk.headlineStart < 0 ? 0 : walk.headlineEnd;
        return walk.raws.stream()
                .map(raw -> new Spot(
                        raw.element,
                        raw.text,
                        raw.start < from ? raw.start + raw.text.length() - from : Math.max(0, raw.start - to)))
                .toList();
    }

    /** Those near the headline: below it in the page's order, then above it, the nearest first. */
    Stream<Spot> near() {
        return Stream.concat(
                spots().stream().filter(spot -> spot.near() && spot.at >= 0),
                spots().reversed().stream().filter(spot -> spot.near() && spot.at < 0));
    }

    /** All, in the page's order, an inner one before the one that holds it. */
    Stream<Spot> all() {
        return spots().stream();
    }

    private static String own(Element element) {
        StringBuilder marks = new StringBuilder(element.normalName());
        for (String name : List.of("class", "id", "itemprop", "rel", "data-testid", "aria-label")) {
            String value = element.attr(name);
            if (!value.isEmpty()) {
                marks.append(' ').append(value, 0, Math.min(value.length(), LONGEST));
            }
        }
        String address = element.attr("href");
        if (!address.isEmpty()) {
            marks.append(" href:").append(address, 0, Math.min(address.length(), LONGEST));
        }
        return marks.toString().toLowerCase(Locale.ROOT);
    }

    /** The pass: text is gathered once, an element's own is what was gathered while it was open. */
    private static final class Walk implements NodeFilter {
        private final Optional<Element> headline;
        private final Set<Element> above;
        private final StringBuilder text = new StringBuilder();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private final List<Raw> raws = new ArrayList<>();
        private final Map<String, Boolean> telling = new HashMap<>();
        private final Map<String, Boolean> elsewhere = new HashMap<>();
        private int headlineStart = -1;
        private int headlineEnd = -1;

        Walk(Optional<Element> headline) {
            this.headline = headline;
            this.above = headline.<Set<Element>>map(element -> Set.copyOf(identities(element)))
                    .orElse(Set.of());
        }

        private static List<Element> identities(Element element) {
            return Stream.concat(Stream.of(element), element.parents().stream()).toList();
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (raws.size() >= MOST || (!above.contains(element) && (unseen(element) || elsewhere(element)))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (HtmlTags.block(element) || element.normalName().equals("br")) {
                    apart();
                }
                if (by()) {
                    text.append(' ');
                }
                starts.push(text.length());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                int start = starts.pop();
                if (headline.isPresent() && headline.get().equals(element)) {
                    headlineStart = start;
                    headlineEnd = text.length();
                } else if (text.length() - start <= LONGEST && !above.contains(element)) {
                    keep(element, start);
                }
                if (HtmlTags.block(element)) {
                    apart();
                }
            }
            return FilterResult.CONTINUE;
        }

        private void keep(Element element, int start) {
            String shown = text.substring(start).strip();
            String line =
                    shown.endsWith("|") ? shown.substring(0, shown.length() - 1).strip() : shown;
            boolean kept = !line.isEmpty() && (telling(element) || Credit.labelled(line) || (!far() && dated(line)));
            if (kept && !repeated(line, start)) {
                raws.add(new Raw(element, line, start));
            }
        }

        /** Whether an element holds nothing but what the last one showed. */
        private boolean repeated(String line, int start) {
            return !raws.isEmpty() && raws.getLast().text.equals(line) && raws.getLast().start >= start;
        }

        /** Whether the headline is so far above that days mean other things here. */
        private boolean far() {
            return headlineEnd >= 0 && text.length() > headlineEnd + 2 * BELOW;
        }

        private boolean telling(Element element) {
            if (element.normalName().equals("time")) {
                return true;
            }
            if (element.attributesSize() == 0) {
                return false;
            }
            return TOLD_BY.stream()
                    .map(element.attributes()::get)
                    .anyMatch(value -> !value.isEmpty() && telling.computeIfAbsent(value, Walk::tells));
        }

        private static boolean tells(String value) {
            String lower = value.substring(0, Math.min(value.length(), LONGEST)).toLowerCase(Locale.ROOT);
            return Authorship.MARKS.stream().anyMatch(lower::contains)
                    || Dating.MARKS.stream().anyMatch(lower::contains);
        }

        private static boolean dated(String line) {
            return line.length() <= FEW * 2 && PrintedDay.yeared(line);
        }

        private void append(String words) {
            boolean gap = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = c <= ' ' || c == '\u00A0' || Character.isSpaceChar(c);
                if (!space || !gap) {
                    text.append(space ? ' ' : c);
                }
                gap = space;
            }
        }

        /** Whether a name comes that nothing but its element sets apart. */
        private boolean by() {
            int end = text.length();
            return end >= 2
                    && (text.charAt(end - 1) == 'y' || text.charAt(end - 1) == 'Y')
                    && (text.charAt(end - 2) == 'b' || text.charAt(end - 2) == 'B')
                    && (end == 2 || !Character.isLetterOrDigit(text.charAt(end - 3)));
        }

        /** Marks the border of a block, at which no name goes on. */
        private void apart() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int open = starts.isEmpty() ? 0 : starts.peek();
            if (end > open && text.charAt(end - 1) != '|') {
                text.append(" | ");
            }
        }

        private static boolean unseen(Element element) {
            return UNSEEN.contains(element.normalName())
                    || (element.normalName().equals("footer") && element.closest("article, main") == null)
                    || (element.attributesSize() > 0 && element.attributes().hasKey("hidden"));
        }

        private boolean elsewhere(Element element) {
            return element.attributesSize() > 0
                    && (elsewhere.computeIfAbsent(element.attributes().get("class"), Walk::leadsElsewhere)
                            || elsewhere.computeIfAbsent(element.attributes().get("id"), Walk::leadsElsewhere));
        }

        private static boolean leadsElsewhere(String name) {
            if (name.length() < 2 || name.length() > LONGEST) {
                return false;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            return ELSEWHERE.stream().anyMatch(lower::contains)
                    && !lower.contains("author")
                    && !lower.contains("byline");
        }
    }
}
