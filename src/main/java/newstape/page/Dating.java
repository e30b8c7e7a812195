package newstape.page;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.article.Published;
import org.jsoup.nodes.Element;

/**
 * When an article came out, and when it was changed. What is said of the one is never taken for the other; a day that
 * hasn't come, or that a program sets where it knows none, is no day.
 */
final class Dating {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "og:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.published",
            "dc.date.created",
            "dcterms.created",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "published-date",
            "publication_date",
            "publication-date",
            "publish-date",
            "publish_date",
            "published_time",
            "publishdate",
            "pubdate",
            "article_date_original",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "rnews:datepublished",
            "dateCreated",
            "dc.date",
            "dcterms.date",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "article:modified",
            "dateModified",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "modified-date",
            "last-modified",
            "lastmod",
            "revised",
            "updated");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final Pattern ORIGINALLY = Pattern.compile(
            "(?:first|originally|initially) (?:published|posted|appeared|released)|ursprünglich (?:veröffentlicht|erschienen)|zuerst (?:veröffentlicht|erschienen)|publié initialement|publicado originalmente",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int CLOSE = 150;
    private static final int EARLIEST = 1600;
    private static final Duration AHEAD = Duration.ofHours(36);

    private final JsonLd json;
    private final MetaTags tags;
    private final Imprint imprint;
    private final Survey survey;
    private final Optional<Clock> clock;

    /** @param clock against which a day that hasn't come is told; without one every day may have come */
    Dating(JsonLd json, MetaTags tags, Imprint imprint, Survey survey, Optional<Clock> clock) {
        this.json = json;
        this.tags = tags;
        this.imprint = imprint;
        this.survey = survey;
        this.clock = clock;
    }

    /** @param address where the page stands, which may have the day in it */
    Optional<Published> published(Optional<String> address) {
        Optional<Published> told = told();
        if (told.isPresent() && doubtful(told.get())) {
            return labelled().filter(shown -> before(shown, told.get())).or(() -> told);
        }
        return told.or(this::labelled).or(this::beside).or(() -> address.flatMap(this::addressed));
    }

    /** @param published when it came out, which is no change */
    Optional<Published> modified(Optional<Published> published) {
        Optional<Published> told = Stream.concat(json.modified(), tags.firsts(MODIFIED))
                .flatMap(said -> moment(said).stream())
                .findFirst()
                .or(this::shownChanged);
        return told.filter(change -> published.isEmpty()
                || (change.earliest().isAfter(published.get().earliest()) && !sameDay(change, published.get())));
    }

    private static boolean sameDay(Published change, Published published) {
        return (change instanceof Published.On || published instanceof Published.On)
                && day(change).equals(day(published));
    }

    private static LocalDate day(Published published) {
        return switch (published) {
            case Published.At at -> at.time().toLocalDate();
            case Published.On on -> on.day();
        };
    }

    private Optional<Published> told() {
        Stream<String> machine = Stream.of(
                        json.published(),
                        tags.firsts(PUBLISHED),
                        attributes(Stream.concat(survey.property("datePublished"), survey.issued())),
                        json.created())
                .flatMap(said -> said);
        return machine.flatMap(said -> moment(said).stream()).findFirst();
    }

    private static Stream<String> attributes(Stream<Element> elements) {
        return elements.limit(20)
                .flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime"), bounded(element)))
                .filter(said -> !said.isBlank());
    }

    private static String bounded(Element element) {
        String text = element.ownText();
        return text.length() > PrintedMoment.LONGEST_LINE ? "" : text;
    }

    /** Whether a page that says it was changed at once, or before it came out, says so for all its articles. */
    private boolean doubtful(Published told) {
        return Stream.concat(json.modified(), tags.firsts(MODIFIED))
                .flatMap(said -> moment(said).stream())
                .anyMatch(change -> !before(told, change));
    }

    private static boolean original(Spot spot) {
        String text = spot.text();
        return (text.contains("ublished")
                        || text.contains("ppeared")
                        || text.contains("osted")
                        || text.contains("eröffentlicht")
                        || text.contains("original"))
                && ORIGINALLY.matcher(text).find();
    }

    private static boolean before(Published one, Published other) {
        return day(one).isBefore(day(other));
    }

    /** The day that the page shows as the one on which the article came out. */
    private Optional<Published> labelled() {
        return imprint.all()
                .filter(spot -> spot.near() || original(spot))
                .filter(spot -> DayWords.issued(spot.text()) || issuedAround(spot) || spot.hints(Hint.ISSUED))
                .filter(spot -> !spot.hints(Hint.NO_DAY))
                .flatMap(spot -> issued(spot).stream())
                .findFirst();
    }

    /** Whether the line in which a time stands says that the article came out then. */
    private static boolean issuedAround(Spot spot) {
        Element line = spot.element().parent();
        if (line == null || !spot.element().normalName().equals("time")) {
            return false;
        }
        String words = bounded(line);
        return DayWords.issued(words) && !DayWords.changed(words);
    }

    /** Of the days in a line, the one that isn't a change's. */
    private Optional<Published> issued(Spot spot) {
        String rest = spot.text();
        Optional<PrintedMoment> moment = spot.moment();
        if (moment.isEmpty() && !DayWords.changed(rest)) {
            return Optional.ofNullable(spot.element().selectFirst("time[datetime]"))
                    .flatMap(time -> moment(time.attr("datetime")));
        }
        while (moment.isPresent()) {
            String before = rest.substring(0, moment.get().start());
            if (!DayWords.changed(before) && !(before.isBlank() && spot.hints(Hint.CHANGED))) {
                return moment.flatMap(found -> moment(spot, found));
            }
            rest = rest.substring(moment.get().end());
            moment = PrintedMoment.find(rest);
        }
        return Optional.empty();
    }

    /** As the element says it to programs where it does, which is no less exact. */
    private Optional<Published> moment(Spot spot, PrintedMoment printed) {
        return Optional.of(spot.element().attr("datetime"))
                .filter(said -> !said.isBlank())
                .flatMap(this::moment)
                .or(() -> printed.published().filter(this::believable));
    }

    /** The day beside the headline of which nothing says what it is. */
    private Optional<Published> beside() {
        Set<LocalDate> changes = imprint.near()
                .flatMap(spot -> changed(spot).stream())
                .map(Dating::day)
                .collect(Collectors.toSet());
        return imprint.near()
                .filter(spot -> !spot.hints(Hint.NO_DAY) && !spot.hints(Hint.CHANGED) && !DayWords.changed(spot.text()))
                .flatMap(spot -> unlabelled(spot).stream())
                .filter(day -> !changes.contains(day(day)))
                .findFirst();
    }

    private Optional<Published> unlabelled(Spot spot) {
        boolean marked = spot.element().normalName().equals("time") || spot.hints(Hint.DAY) || spot.hints(Hint.AUTHOR);
        if (!marked
                && !Credit.labelled(spot.text())
                && !opened(spot)
                && PrintedMoment.day(bare(spot.text())).isEmpty()) {
            return Optional.empty();
        }
        Optional<Published> said = Optional.of(spot.element().attr("datetime"))
                .filter(time -> !time.isBlank())
                .flatMap(this::moment);
        return said.or(() -> spot.moment().flatMap(PrintedMoment::published).filter(this::believable));
    }

    /** Whether it stands right at the headline and a day begins it, as a dateline does. */
    static boolean opened(Spot spot) {
        return Math.abs(spot.at()) <= CLOSE
                && PrintedDay.find(spot.text()).filter(day -> day.start() == 0).isPresent();
    }

    private static String bare(String text) {
        return text.replace('|', ' ').strip();
    }

    private Optional<Published> shownChanged() {
        return imprint.near()
                .filter(spot -> !spot.hints(Hint.NO_DAY))
                .filter(spot -> DayWords.changed(spot.text()) || spot.hints(Hint.CHANGED))
                .flatMap(spot -> changed(spot).stream())
                .findFirst();
    }

    private Optional<Published> changed(Spot spot) {
        String rest = spot.text();
        Optional<PrintedMoment> moment = spot.moment();
        while (moment.isPresent()) {
            String before = rest.substring(0, moment.get().start());
            if (DayWords.changed(before) || (before.isBlank() && spot.hints(Hint.CHANGED))) {
                return moment.flatMap(found -> moment(spot, found));
            }
            rest = rest.substring(moment.get().end());
            moment = PrintedMoment.find(rest);
        }
        return Optional.empty();
    }

    private Optional<Published> addressed(String address) {
        Matcher matcher = ADDRESS.matcher(address.length() > 500 ? address.substring(0, 500) : address);
        return matcher.find()
                ? PrintedDay.find(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                        .<Published>map(printed -> new Published.On(printed.day()))
                        .filter(this::believable)
                : Optional.empty();
    }

    private Optional<Published> moment(String said) {
        return Timestamp.read(said).filter(this::believable);
    }

    /** Whether an article can have come out then. */
    private boolean believable(Published published) {
        LocalDate day = day(published);
        boolean epoch = day.equals(LocalDate.EPOCH) || day.equals(LocalDate.EPOCH.minusDays(1));
        boolean come = clock.isEmpty()
                || published.earliest().isBefore(clock.get().instant().plus(AHEAD));
        return !epoch && come && day.getYear() >= EARLIEST;
    }
}
