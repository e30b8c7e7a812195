package newstape.feed;

import static newstape.feed.Vocabulary.DUBLIN_CORE;
import static newstape.feed.Vocabulary.FEED;
import static newstape.feed.Vocabulary.SYNDICATION;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newstape.feed.FeedReading.Warning;
import org.jsoup.nodes.Element;

/** A feed in markup: its head, and where its items are. */
final class XmlFeed {
    static final int MOST_ITEMS = 10_000;
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private final Element root;
    private final FeedDates dates;
    private final Allowance allowance;
    private final boolean atom;
    private final Fields head;
    private final Optional<URI> base;
    private final Optional<URI> start;
    private final Optional<URI> home;

    XmlFeed(Element root, Optional<URI> address, FeedDates dates, Allowance allowance) {
        this.root = root;
        this.dates = dates;
        this.allowance = allowance;
        this.atom = Vocabulary.local(root).equals("feed");
        Element channel = channel(root);
        this.head = Fields.of(channel);
        Optional<URI> from = XmlLinks.base(channel, root, address);
        this.home = XmlLinks.home(head, from).or(() -> href(channel, from));
        this.base = from.or(() -> home);
        this.start = address.or(() -> home);
    }

    Feed read() {
        Optional<URI> self = XmlLinks.related(head, "self", base);
        String title = head.all(FEED, "title")
                .findFirst()
                .map(element -> FeedHtml.title(element, atom))
                .or(() -> head.text(DUBLIN_CORE, "title"))
                .orElse("");
        List<String> feedAuthors = atom ? FeedAuthors.of(head) : List.of();
        List<Item> items = items().stream()
                .map(item -> new XmlItem(item.element(), item.base(), atom, feedAuthors, dates, allowance).read())
                .toList();
        return new Feed(title, home, self, language(), pause(), hours(), days(), items);
    }

    private static Element channel(Element root) {
        return Vocabulary.local(root).equals("channel")
                ? root
                : root.children().stream()
                        .filter(child -> Vocabulary.local(child).equals("channel"))
                        .findFirst()
                        .orElse(root);
    }

    /** An element, and where its relative links start. */
    private record Placed(Element element, Optional<URI> base) {}

    /**
     * Items, in the channel, beside it, or in one another where none was closed; those in an item's content are none.
     * The first ten thousand count.
     */
    private List<Placed> items() {
        List<Placed> items = new ArrayList<>();
        Deque<Placed> open = new ArrayDeque<>(List.of(new Placed(root, XmlLinks.within(root, start))));
        while (!open.isEmpty()) {
            Placed placed = open.pop();
            Element element = placed.element();
            if (isItem(element)) {
                if (items.size() == MOST_ITEMS) {
                    dates.note(Warning.CUT);
                    return items;
                }
                items.add(placed);
            }
            if (element.childrenSize() > 0 && !foreign(element)) {
                for (Element child : element.children().reversed()) {
                    open.push(new Placed(child, XmlLinks.within(child, placed.base())));
                }
            }
        }
        return items;
    }

    private static boolean isItem(Element element) {
        return ITEMS.contains(Vocabulary.local(element)) && Vocabulary.of(element) == FEED;
    }

    private static boolean foreign(Element element) {
        return switch (Vocabulary.of(element)) {
            case XHTML -> true;
            case FEED -> Vocabulary.local(element).equals("content") && element.hasAttr("type");
            default -> false;
        };
    }

    private static Optional<URI> href(Element channel, Optional<URI> base) {
        return Addresses.resolve(base, channel.attributes().getIgnoreCase("href"));
    }

    private Optional<String> language() {
        return head.text(FEED, "language")
                .or(() -> head.text(DUBLIN_CORE, "language"))
                .or(() -> Stream.of(channel(root), root)
                        .map(element -> element.attr("xml:lang"))
                        .findFirst())
                .map(language -> language.strip().replace('_', '-'))
                .filter(language -> language.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}"));
    }

    private Optional<Duration> pause() {
        Optional<Duration> minutes = number(head.text(FEED, "ttl"), 1, 525_600).map(Duration::ofMinutes);
        return minutes.or(() -> head.text(SYNDICATION, "updateperiod")
                .map(period -> PERIODS.get(period.toLowerCase(Locale.ROOT)))
                .map(period -> period.dividedBy(number(head.text(SYNDICATION, "updatefrequency"), 1, 10_000)
                        .orElse(1))));
    }

    private Set<Integer> hours() {
        Set<Integer> hours = new TreeSet<>();
        head.all(FEED, "skiphours")
                .flatMap(skip -> skip.children().stream())
                .flatMap(hour -> number(Optional.of(hour.text()), 0, 24).stream())
                .forEach(hour -> hours.add(hour % 24));
        return hours;
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = new TreeSet<>();
        List<String> printed = head.all(FEED, "skipdays")
                .flatMap(skip -> skip.children().stream())
                .map(day -> day.text().strip().toUpperCase(Locale.ROOT))
                .toList();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (printed.contains(day.name())) {
                days.add(day);
            }
        }
        return days;
    }

    private static Optional<Integer> number(Optional<String> printed, int least, int most) {
        return printed.map(String::strip)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}
