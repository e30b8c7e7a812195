package newstape.article.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Published;
import newstape.article.identity.Known.Entry;
import newstape.article.identity.Known.Titled;

/**
 * Tells which article it is that came in.
 *
 * <p>An id or an address is a claim, and holds unless the contents speak against it; what comes without either of them
 * is known by its contents, if it is from the same source. The same text in two sources is two articles.
 */
public final class Identity {
    private final Known known;

    public Identity(Known known) {
        this.known = known;
    }

    /**
     * The same verdict for the same article and the same knowledge; given twice in a row, the second is {@code Same}.
     */
    public Verdict judge(Incoming incoming) {
        List<Titled> titles = known.recentTitles(incoming.source());
        Arrival arrival = Arrival.of(incoming, titles, Site.of(incoming, titles));
        return candidates(arrival).values().stream()
                .map(candidate -> weighed(candidate, arrival))
                .filter(weighed -> weighed.evidence.one())
                .max(Comparator.comparingDouble((Weighed weighed) -> weighed.evidence.weight())
                        .thenComparing(weighed -> weighed.entry.id().value()))
                .map(weighed -> verdict(weighed, incoming.article()))
                .orElseGet(Verdict.New::new);
    }

    private record Shown(ArticleId id, Title title) {}

    /** What came, made ready for many comparisons. */
    private record Arrival(
            Incoming incoming, Site site, Title title, List<Shown> others, Set<String> leads, Body body) {
        static Arrival of(Incoming incoming, List<Titled> titles, Site site) {
            Title title = Title.of(incoming.article().title(), site);
            List<Shown> others = titles.stream()
                    .map(other -> new Shown(other.id(), Title.of(other.title(), site)))
                    .toList();
            Set<String> leads = others.stream()
                    .map(other -> other.title.letters())
                    .filter(letters -> !letters.equals(title.letters()))
                    .collect(Collectors.toSet());
            return new Arrival(incoming, site, title, others, leads, Body.of(incoming.article(), leads));
        }
    }

    private record Candidate(Entry entry, boolean guid, boolean link) {
        Candidate and(Candidate other) {
            return new Candidate(entry, guid || other.guid, link || other.link);
        }
    }

    private record Weighed(Entry entry, Evidence evidence, Title before, Title after) {}

    private Map<ArticleId, Candidate> candidates(Arrival arrival) {
        Incoming incoming = arrival.incoming;
        Traces traces = incoming.traces();
        Map<ArticleId, Candidate> candidates = new LinkedHashMap<>();
        // an id or an address that several articles have had is nobody's
        traces.guid()
                .map(guid -> known.byGuid(incoming.source(), guid))
                .filter(entries -> entries.size() == 1)
                .ifPresent(entries -> add(candidates, entries, true, false));
        traces.link()
                .map(known::byLink)
                .filter(entries -> entries.size() == 1)
                .ifPresent(entries -> add(candidates, entries, false, true));
        add(candidates, known.byContent(incoming.source(), traces.prints()), false, false);
        for (Shown other : arrival.others) {
            if (!candidates.containsKey(other.id) && arrival.title.same(other.title)) {
                known.byId(other.id).ifPresent(entry -> add(candidates, List.of(entry), false, false));
            }
        }
        return candidates;
    }

    private static void add(Map<ArticleId, Candidate> candidates, List<Entry> entries, boolean guid, boolean link) {
        entries.forEach(entry -> candidates.merge(entry.id(), new Candidate(entry, guid, link), Candidate::and));
    }

    private static Weighed weighed(Candidate candidate, Arrival arrival) {
        Entry entry = candidate.entry;
        Title before = Title.of(entry.article().title(), arrival.site);
        Title after = arrival.title;
        Comparison text = Comparison.of(Body.of(entry.article(), arrival.leads), arrival.body);
        boolean used =
                arrival.others.stream().anyMatch(other -> !other.id.equals(entry.id()) && other.title.same(after));
        boolean beside = arrival.incoming.beside().contains(entry.id());
        // of several items of one document, an id or an address that they share is nobody's
        boolean claimed = !beside || (candidate.guid && candidate.link);
        Evidence evidence = new Evidence(
                candidate.guid && claimed,
                candidate.link && claimed,
                beside,
                entry.source().equals(arrival.incoming.source()),
                before.same(after),
                before.likeness(after),
                used || !after.distinctive(),
                apart(entry, arrival.incoming),
                text,
                Evidence.share(Evidence.figures(text.before()), Evidence.figures(text.after()), 1),
                Evidence.share(telling(before, text.before()), telling(after, text.after()), 0),
                Math.max(said(before, text.before()), said(after, text.before())));
        return new Weighed(entry, evidence, before, after);
    }

    private static Set<String> telling(Title title, Body body) {
        Set<String> words = new HashSet<>(Evidence.telling(body));
        words.addAll(title.telling());
        return words;
    }

    /** The share of a title's telling words that a text has. */
    private static double said(Title title, Body body) {
        Set<String> words = title.telling();
        Set<String> text = Evidence.telling(body);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(text::contains).count() / words.size();
    }

    private static Duration apart(Entry entry, Incoming incoming) {
        Optional<Published> one = entry.article().published();
        Optional<Published> other = incoming.article().published();
        Duration apart = one.isPresent() && other.isPresent()
                ? between(one.get().earliest(), other.get().earliest())
                : between(entry.seen(), incoming.seen());
        boolean mixed = one.isPresent()
                && other.isPresent()
                && (one.get() instanceof Published.On) != (other.get() instanceof Published.On);
        return mixed && apart.compareTo(Duration.ofHours(36)) < 0 ? Duration.ZERO : apart;
    }

    private static Duration between(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    private static Verdict verdict(Weighed weighed, Article after) {
        Article before = weighed.entry.article();
        Comparison text = weighed.evidence.text();
        boolean retitled = !weighed.before.same(weighed.after);
        ArticleId id = weighed.entry.id();
        if (!retitled && text.same()) {
            return new Verdict.Same(
                    id,
                    text.extent() == Comparison.Extent.MORE && !text.alien()
                            ? Optional.of(
                                    Merged.of(before, after, text, fuller(before.title(), after.title(), weighed)))
                            : Optional.empty());
        }
        String title = retitled ? after.title() : before.title();
        return new Verdict.Corrected(
                id,
                new Revision(
                        Merged.of(before, after, text, title),
                        retitled ? Optional.of(new Revision.Retitled(before.title(), title)) : Optional.empty(),
                        text.same() ? List.of() : Changes.of(before, after, text)));
    }

    private static String fuller(String before, String after, Weighed weighed) {
        return weighed.before.cut() && !weighed.after.cut() ? after : before;
    }
}
