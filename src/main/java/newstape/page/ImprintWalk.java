package newstape.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The pass over the tree that takes down what may be of an {@link Imprint}. Text is gathered once; an element's own is
 * what was gathered while it was open.
 */
final class ImprintWalk implements NodeFilter {
    private static final int LONGEST = 200;
    private static final int DATED = 160;
    private static final int MOST = 2_000;
    private static final int FAR = 5_000;
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

    private record Raw(Element element, String text, int start) {}

    private final Optional<Element> headline;
    private final Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private final List<Raw> raws = new ArrayList<>();
    private int headlineStart = -1;
    private int headlineEnd = -1;
    private int lastDigit = -1;

    private ImprintWalk(Optional<Element> headline) {
        this.headline = headline;
        headline.ifPresent(element -> {
            above.add(element);
            above.addAll(element.parents());
        });
    }

    /**
     * What may tell, in the page's order; where it stands is counted from the headline, or from the page's beginning.
     */
    static List<Spot> spots(Element body, Optional<Element> headline) {
        ImprintWalk walk = new ImprintWalk(headline);
        NodeTraversor.filter(walk, body);
        int from = Math.max(0, walk.headlineStart);
        int to = walk.headlineStart < 0 ? 0 : walk.headlineEnd;
        return walk.raws.stream()
                .map(raw -> new Spot(
                        raw.element,
                        raw.text,
                        raw.start < from ? raw.start + raw.text.length() - from : Math.max(0, raw.start - to)))
                .toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (raws.size() >= MOST || ((unseen(element) || elsewhere(element)) && !above.contains(element))) {
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
        int from = start;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        to = spaceless(from, to);
        if (to > from && text.charAt(to - 1) == '|') {
            to = spaceless(from, to - 1);
        }
        if (to > from && (telling(element) || Credit.labelled(text, from, to) || (!far() && dated(from, to)))) {
            String line = text.substring(from, to);
            if (!repeated(line, start)) {
                raws.add(new Raw(element, line, start));
            }
        }
    }

    private int spaceless(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Whether an element holds nothing but what the last one showed. */
    private boolean repeated(String line, int start) {
        return !raws.isEmpty()
                && raws.getLast().start >= start
                && raws.getLast().text.equals(line);
    }

    /** Whether the headline is so far above that days mean other things here. */
    private boolean far() {
        return headlineEnd >= 0 && text.length() > headlineEnd + FAR;
    }

    private static boolean telling(Element element) {
        if (element.normalName().equals("time")) {
            return true;
        }
        int hints = Hint.naming(element);
        return Hint.AUTHOR.in(hints) || Hint.DAY.in(hints);
    }

    private boolean dated(int from, int to) {
        return lastDigit >= from && to - from <= DATED && PrintedDay.yeared(text.substring(from, to));
    }

    private void append(String words) {
        boolean gap = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c <= ' ' || (c >= '\u00A0' && Character.isSpaceChar(c));
            if (!space) {
                lastDigit = c >= '0' && c <= '9' ? text.length() : lastDigit;
                text.append(c);
            } else if (!gap) {
                text.append(' ');
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
        int end = spaceless(0, text.length());
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

    private static boolean elsewhere(Element element) {
        return element.attributesSize() > 0
                && (leadsElsewhere(element.attributes().get("class"))
                        || leadsElsewhere(element.attributes().get("id")));
    }

    private static boolean leadsElsewhere(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        if (!Hint.ELSEWHERE.in(Hint.in(name))) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.contains("author") && !lower.contains("byline");
    }
}
