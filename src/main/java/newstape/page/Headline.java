package newstape.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The title of an HTML page, by agreement of what is shown with what is said, and the heading that shows it.
 *
 * @param shown the heading on the page; empty where none agrees with what is said
 */
record Headline(String title, Optional<Element> shown) {
    private static final int LONGEST = 300;
    private static final int MOST = 60;
    private static final int SAID = 12;
    private static final int SHARED = 2;
    private static final int SHORT_WORD = 3;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
    private static final Evaluator AWAY =
            Selector.evaluatorOf("nav, footer, aside, dialog, [role=dialog], [role=navigation], [aria-hidden=true]");
    private static final List<String> META = List.of(
            "dc.title",
            "dcterms.title",
            "og:title",
            "twitter:title",
            "parsely-title",
            "sailthru.title",
            "citation_title",
            "title");

    private static final Pattern COUNT =
            Pattern.compile("[\\s\\d(){}\\[\\].,:#>-]*(?:\\([^)]{1,40}\\))?[\\s\\d(){}\\[\\].,:#>-]*");

    /** A heading, and how far it agrees with what is said: from 0, not at all. */
    private record Heading(Element element, String text, int agreement) {}

    /** What is said without the site's name, the likeliest first. */
    static List<String> said(Document document, JsonLd json, MetaTags tags, SiteNames site) {
        return Stream.concat(
                        Stream.concat(json.headline().stream(), tags.firsts(META))
                                .map(title -> site.stripped(title, false)),
                        Stream.of(site.stripped(Spacing.line(bounded(document.title())), true)))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .filter(title -> !site.are(title))
                .distinct()
                .limit(SAID)
                .toList();
    }

    /**
     * The heading on the page that what is said agrees with most; else what most agree on of what is said to programs,
     * to those who share it, in the window's title; else the only heading.
     */
    static Optional<Headline> of(Document document, Survey survey, List<String> said, SiteNames site) {
        List<Heading> headings = Stream.concat(
                        survey.headlines().stream().limit(MOST),
                        survey.property("headline").limit(SAID))
                .map(element -> heading(element, said, site))
                .filter(heading -> !heading.text.isEmpty() && heading.text.length() <= LONGEST)
                .toList();
        return headings.stream()
                .filter(heading -> heading.agreement > 0)
                .max(Comparator.comparingInt(Heading::agreement)) // of equals the first
                .map(heading -> new Headline(spelt(heading, said), Optional.of(heading.element)))
                .or(() -> said.stream().findFirst().map(title -> new Headline(title, lesser(survey, title))))
                .or(() -> headings.stream()
                        .filter(heading -> !site.are(heading.text))
                        .findFirst()
                        .map(heading -> new Headline(heading.text, Optional.of(heading.element))))
                .or(() -> Optional.of(Spacing.line(bounded(document.title())))
                        .filter(title -> !title.isEmpty())
                        .map(title -> new Headline(title, Optional.empty())));
    }

    private static Heading heading(Element element, List<String> said, SiteNames site) {
        String text = site.stripped(Spacing.line(bounded(element.text())), false);
        if (text.isEmpty() || (site.are(text) && said.stream().noneMatch(title -> Titles.same(title, text)))) {
            return new Heading(element, text, 0);
        }
        int agreement =
                said.stream().mapToInt(title -> agreement(text, title)).max().orElse(0);
        boolean away = (agreement < SAME && element.closest(AWAY) != null) || leadsHome(element);
        return new Heading(element, text, away ? 0 : agreement);
    }

    /** Whether it is the site's own heading, on whatever page it stands. */
    static boolean leadsHome(Element heading) {
        Element link = Optional.ofNullable(heading.selectFirst(LINK))
                .orElse(Optional.ofNullable(heading.closest(LINK)).orElse(heading));
        String address = link.attr("href");
        return address.equals("/") || FRONT.matcher(address).matches();
    }

    private static final Pattern FRONT =
            Pattern.compile("https?://[^/?#]+/?(?:index\\.\\w+)?", Pattern.CASE_INSENSITIVE);
    private static final int SAME = 400;

    /** From 0 to {@link #SAME}: the same, one beginning the other, one within the other, many words in common. */
    private static int agreement(String shown, String said) {
        String one = Titles.loose(shown);
        String other = Titles.loose(said);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return SAME;
        }
        int share = 100 * Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
        if ((other.startsWith(one) && words(shown).size() > SHARED) || (one.startsWith(other) && share >= 33)) {
            return 300 + share / 2;
        }
        if (share >= 50 && (other.contains(one) || one.contains(other))) {
            return 200 + share / 2;
        }
        return likeness(words(shown), words(said));
    }

    private static int likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        int smaller = Math.min(one.size(), other.size());
        return shared >= SHARED && shared * 2 >= smaller
                ? (int) (100 * shared / Math.max(one.size(), other.size()))
                : 0;
    }

    /** The words that carry meaning, without their endings. */
    private static Set<String> words(String title) {
        return APART.splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > SHORT_WORD
                        || (!word.isEmpty() && Character.isDigit(word.charAt(0)))
                        || word.codePoints().anyMatch(Character::isIdeographic))
                .map(word -> word.substring(0, Math.min(word.length(), 6)))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    /**
     * As it is said where the letters are the same, which has no markup to lose spaces to; without what stands beside
     * the title in the same heading, a day or a count.
     */
    private static String spelt(Heading heading, List<String> said) {
        return said.stream()
                .filter(title -> Titles.same(title, heading.text) || besides(heading, title))
                .findFirst()
                .orElse(heading.text);
    }

    /** Whether the title is all of the heading but what has elements of its own. */
    private static boolean besides(Heading heading, String title) {
        if (heading.element.childrenSize() == 0 || heading.text.length() <= title.length()) {
            return false;
        }
        int at = heading.text.indexOf(title);
        String rest = at < 0 ? "" : heading.text.substring(0, at) + heading.text.substring(at + title.length());
        if (at >= 0
                && (COUNT.matcher(rest).matches()
                        || PrintedMoment.day(rest.strip()).isPresent())) {
            return true;
        }
        String loose = Titles.loose(title);
        return Titles.loose(heading.element.ownText()).equals(loose)
                || heading.element.childNodes().stream().anyMatch(node -> holds(node, loose));
    }

    private static boolean holds(Node node, String loose) {
        return node instanceof Element element
                && Titles.loose(bounded(element.text())).equals(loose);
    }

    /** A lesser heading that shows the title. */
    private static Optional<Element> lesser(Survey survey, String title) {
        return survey.headings().stream()
                .limit(MOST)
                .filter(element -> Titles.same(bounded(element.text()), title))
                .findFirst();
    }

    private static String bounded(String text) {
        return text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
    }
}
