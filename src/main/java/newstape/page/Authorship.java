package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article. Programs are told first: JSON-LD, then meta tags; then readers, by the byline near the headline
 * and the box about the author below. People come before single names, those before organisations, and a site that
 * names itself names nobody.
 */
final class Authorship {
    private static final List<String> META = List.of(
            "dc.creator",
            "dcterms.creator",
            "author",
            "parsely-author",
            "article:author",
            "og:article:author",
            "article:author_name",
            "og:author",
            "byl",
            "sailthru.author",
            "cxenseparse:author",
            "authors",
            "article.author",
            "creator");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:written|interview|words|story|posted)? ?by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|skrevet av|autor|autore|auteur|geschreven door",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOGIN =
            Pattern.compile("[\\p{Ll}\\d_.\\-]+|\\S*[\\d_/]\\S*|\\S+\\.(?:com|org|net|io|co|de)");
    private static final int MOST = 40;
    private static final int TOGETHER = 120;

    private final JsonLd json;
    private final MetaTags tags;
    private final Imprint imprint;
    private final SiteNames site;

    Authorship(JsonLd json, MetaTags tags, Imprint imprint, SiteNames site) {
        this.json = json;
        this.tags = tags;
        this.imprint = imprint;
        this.site = site;
    }

    /** The names, each once, in the page's order. */
    List<String> names() {
        return told().map(this::people)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(this::others);
    }

    /** What the page tells programs, one saying after the other. */
    private Stream<List<String>> told() {
        return Stream.of(json.authors().map(this::names), Stream.of("").flatMap(start -> meta()))
                .flatMap(said -> said);
    }

    /** Whom the page names where it tells programs of no people. */
    private List<String> others() {
        List<List<String>> told = told().toList();
        return shown(imprint.near())
                .or(() -> first(told, this::namesakes))
                .or(() -> first(told, this::single))
                .or(() -> shown(imprint.all().filter(spot -> !spot.near() && sure(spot))))
                .or(() -> first(told, Authorship::once))
                .or(this::shownStaff)
                .orElse(List.of());
    }

    private static Optional<List<String>> first(List<List<String>> told, Function<List<String>, List<String>> heard) {
        return told.stream().map(heard).filter(names -> !names.isEmpty()).findFirst();
    }

    private List<String> names(List<JsonLd.Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.person() ? Credit.said(claim.name()).stream() : Stream.of(claim.name()))
                .toList();
    }

    private Stream<List<String>> meta() {
        List<String> cited = tags.all("citation_author").stream()
                .map(Credit::turned)
                .flatMap(name -> Credit.said(name).stream())
                .toList();
        List<String> labelled = Stream.of("1", "2")
                .filter(at -> tags.first("twitter:label" + at)
                        .filter(label -> WRITTEN.matcher(label).lookingAt())
                        .isPresent())
                .flatMap(at -> tags.first("twitter:data" + at).stream())
                .flatMap(name -> Credit.said(name).stream())
                .toList();
        return Stream.concat(
                Stream.of(cited),
                Stream.concat(
                        META.stream()
                                .map(name -> tags.all(name).stream()
                                        .limit(MOST)
                                        .map(said -> name.startsWith("dc") ? Credit.turned(said) : said)
                                        .flatMap(said -> Credit.said(said).stream())
                                        .toList()),
                        Stream.of(labelled)));
    }

    private List<String> people(List<String> names) {
        List<String> full = once(names.stream()
                .filter(name -> Names.isFullName(bare(name)))
                .filter(name -> !Organisations.named(name) && !site.are(name)));
        return full.isEmpty() ? full : once(names.stream().filter(name -> full.contains(name) || alone(name)));
    }

    private List<String> single(List<String> names) {
        return once(names.stream().filter(this::alone));
    }

    /** A name of one word, or a name that no rule knows. */
    private boolean alone(String name) {
        return !LOGIN.matcher(name).matches() && !Organisations.named(name) && !site.are(name);
    }

    /** People whom their own site is called after. */
    private List<String> namesakes(List<String> names) {
        return once(names.stream().filter(name -> Names.isFullName(bare(name)) && !Organisations.named(name)));
    }

    private static List<String> once(List<String> names) {
        return once(names.stream());
    }

    private static List<String> once(Stream<String> names) {
        List<String> kept = new ArrayList<>();
        names.limit(MOST)
                .filter(name -> kept.stream().noneMatch(other -> Titles.same(other, name)))
                .forEach(kept::add);
        return kept;
    }

    private static String bare(String name) {
        int comma = name.indexOf(',');
        String first = comma > 0 ? name.substring(0, comma) : name;
        return first.replace("(", "").replace(")", "");
    }

    /** The names of the first spot that shows some, and of those beside it that are marked like it. */
    private Optional<List<String>> shown(Stream<Spot> spots) {
        List<Spot> telling = spots.filter(spot -> !spot.hints(Hint.OTHERS)).toList();
        for (int i = 0; i < telling.size(); i++) {
            List<String> names = names(telling.get(i));
            if (!names.isEmpty()) {
                return Optional.of(beside(telling, i, names));
            }
        }
        return Optional.empty();
    }

    private List<String> beside(List<Spot> telling, int first, List<String> names) {
        List<String> all = new ArrayList<>(names);
        Spot last = telling.get(first);
        String around = text(last.element());

        for (Spot spot : telling.subList(first + 1, Math.min(telling.size(), first + MOST))) {
            if (Math.abs(spot.at() - last.at()) > TOGETHER) {
                break;
            }
            boolean like = spot.element().normalName().equals(last.element().normalName())
                    && spot.element().className().equals(last.element().className())
                    && marked(spot)
                    && together(last.element(), spot.element())
                    && Credit.tellsOf(around, spot.text());
            if (like) {
                all.addAll(names(spot));
                last = spot;
            }
        }
        return once(all.stream());
    }

    /** The desk or the team that the byline names where it names no one. */
    private Optional<List<String>> shownStaff() {
        return imprint.near()
                .filter(spot -> sure(spot) && !spot.hints(Hint.OTHERS))
                .map(spot -> Credit.said(spot.text()))
                .filter(names -> names.size() == 1 && Organisations.named(names.getFirst()))
                .findFirst();
    }

    /** Whether one thing on the page holds both. */
    private static boolean together(Element one, Element other) {
        Element parent = one.parent();
        Element above = parent == null ? null : parent.parent();
        Element beside = other.parent();
        return parent != null
                && beside != null
                && (parent.equals(beside) || (above != null && above.equals(beside.parent())));
    }

    /** What stands around an element, where that is short. */
    private static String text(Element element) {
        Element parent = element.parent();
        String text = parent == null || parent.childrenSize() > MOST ? "" : parent.text();
        return text.length() <= 2 * TOGETHER ? text : "";
    }

    private List<String> names(Spot spot) {
        if (!Credit.labelled(spot.text()) && !marked(spot) && !Dating.opened(spot)) {
            return List.of();
        }
        return Credit.shown(spot.text()).stream()
                .filter(name -> Names.isFullName(bare(name))
                        || (sure(spot)
                                && (spot.near()
                                        || PrintedMoment.find(spot.text()).isPresent())))
                .filter(name -> !Organisations.named(name) && !site.are(name))
                .toList();
    }

    private static boolean sure(Spot spot) {
        return Credit.labelled(spot.text()) || strong(spot);
    }

    private static boolean marked(Spot spot) {
        return spot.hints(Hint.AUTHOR);
    }

    /** Whether the element holds an author's name and nothing else, by what it is called. */
    private static boolean strong(Spot spot) {
        return spot.hints(Hint.NAME) || spot.hints(Hint.AUTHORS_PAGE);
    }
}
