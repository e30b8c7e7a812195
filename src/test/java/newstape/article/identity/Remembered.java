package newstape.article.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import newstape.article.Article;
import newstape.article.ArticleId;

/** A memory of articles, as a library would have one, and what it was told. */
final class Remembered implements Known {
    private static final int DOZEN = 12;
    private static final int TITLES = 200;

    private final Map<ArticleId, Entry> entries = new LinkedHashMap<>();
    private final Map<ArticleId, List<Traces>> traces = new HashMap<>();
    private final Map<ArticleId, Set<String>> sources = new HashMap<>();
    private ArticleId taken = ArticleId.of("none");
    private int ids;

    /** Judges, and keeps what the verdict says is to be kept. */
    Verdict take(Incoming incoming) {
        Verdict verdict = new Identity(this).judge(incoming);
        ArticleId id = switch (verdict) {
            case Verdict.New() -> add(incoming);
            case Verdict.Same(ArticleId same, Optional<Article> fuller) -> {
                fuller.ifPresent(article -> replace(same, article));
                yield same;
            }
            case Verdict.Corrected(ArticleId corrected, Revision revision) -> {
                replace(corrected, revision.article());
                yield corrected;
            }
        };
        taken = id;
        traces.computeIfAbsent(id, key -> new ArrayList<>()).add(incoming.traces());
        sources.computeIfAbsent(id, key -> new HashSet<>()).add(incoming.source());
        return verdict;
    }

    /** Which article it was that was taken last, new or not. */
    ArticleId taken() {
        return taken;
    }

    private ArticleId last() {
        return ArticleId.of("article " + ids);
    }

    private ArticleId add(Incoming incoming) {
        ids++;
        entries.put(last(), new Entry(incoming.article().withId(last()), incoming.source(), incoming.seen()));
        return last();
    }

    private void replace(ArticleId id, Article article) {
        Instant seen = byId(id).orElseThrow().seen();
        entries.put(id, new Entry(article, byId(id).orElseThrow().source(), seen));
    }

    @Override
    public List<Entry> byGuid(String source, String guid) {
        return those(id -> sources.getOrDefault(id, Set.of()).contains(source)
                && traced(id, trace -> trace.guid().equals(Optional.of(guid))));
    }

    @Override
    public List<Entry> byLink(Address link) {
        return those(id -> traced(id, trace -> trace.link().equals(Optional.of(link))));
    }

    @Override
    public List<Entry> byContent(String source, Set<Long> prints) {
        return entries.values().stream()
                .filter(entry -> entry.source().equals(source) && shared(entry, prints) > 0)
                .sorted(Comparator.comparingLong((Entry entry) -> shared(entry, prints))
                        .reversed())
                .limit(DOZEN)
                .toList();
    }

    @Override
    public List<Titled> recentTitles(String source) {
        return entries.values().stream()
                .filter(entry -> entry.source().equals(source))
                .sorted(Comparator.comparing(Entry::seen).reversed())
                .limit(TITLES)
                .map(entry -> new Titled(entry.id(), entry.article().title()))
                .toList();
    }

    @Override
    public Optional<Entry> byId(ArticleId id) {
        return Optional.ofNullable(entries.get(id));
    }

    private long shared(Entry entry, Set<Long> prints) {
        return traces.getOrDefault(entry.id(), List.of()).stream()
                .mapToLong(trace ->
                        trace.prints().stream().filter(prints::contains).count())
                .max()
                .orElse(0);
    }

    private Entry entry(ArticleId id) {
        return byId(id).orElseThrow();
    }

    private boolean traced(ArticleId id, Predicate<Traces> test) {
        return traces.getOrDefault(id, List.of()).stream().anyMatch(test);
    }

    private List<Entry> those(Predicate<ArticleId> test) {
        return entries.keySet().stream()
                .filter(test)
                .map(this::entry)
                .sorted(Comparator.comparing(Entry::seen).reversed())
                .limit(DOZEN)
                .toList();
    }
}
