package newstape.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Header;

/**
 * The articles that are kept, with every form that they have had, within one transaction.
 *
 * <p>Who saves is alone in it until the transaction ends, in all processes: between what a judge is shown and what
 * becomes of its decision nothing comes in. So keep other work out of such a transaction.
 */
public final class Archive {
    private static final int ROUND = 200;

    private final ArticleTable articles;
    private final RevisionTable revisions;
    private final TraceTable traces;
    private final PrintTable prints;
    private final ChangeTable changes;

    Archive(ArticleTable articles, RevisionTable revisions, TraceTable traces, PrintTable prints, ChangeTable changes) {
        this.articles = articles;
        this.revisions = revisions;
        this.traces = traces;
        this.prints = prints;
        this.changes = changes;
    }

    /** An article as it is kept now. */
    public record Entry(Article article, String scope, Instant seen) {}

    /** An article's title. */
    public record Titled(ArticleId id, String title) {}

    /** Keeps what has come in, as {@code judge} decides; but what was removed and comes again stays removed. */
    public Saved save(Arrival arrival, Decision.Judge judge) {
        changes.lock();
        return switch (judge.decide(arrival, this)) {
            case Decision.New() ->
                returned(arrival)
                        .map(id -> again(arrival, id, Optional.empty()))
                        .orElseGet(() -> add(arrival));
            case Decision.Same(ArticleId id, Optional<Article> fuller) -> again(arrival, id, fuller);
            case Decision.Corrected(ArticleId id, Article article) -> correct(arrival, id, article);
        };
    }

    /**
     * The article that it was before that was removed, where its guid or its address and some of its text say so. A
     * judge can't know: there is no text left to compare.
     */
    private Optional<ArticleId> returned(Arrival arrival) {
        Arrival.Traces own = arrival.traces();
        Set<ArticleId> claimed = new HashSet<>();
        own.guid().ifPresent(guid -> claimed.addAll(traces.byGuid(own.scope(), guid)));
        own.link().ifPresent(link -> claimed.addAll(traces.byLink(link)));
        claimed.removeIf(id -> !articles.removed(id));
        return claimed.isEmpty()
                ? Optional.empty()
                : prints.find(own.scope(), own.prints()).stream()
                        .filter(claimed::contains)
                        .findFirst();
    }

    private Saved add(Arrival arrival) {
        ArticleId id = free(arrival.article().id());
        Arrival own = new Arrival(arrival.article().withId(id), arrival.origin(), arrival.source(), arrival.traces());
        articles.add(own);
        revisions.set(id, new Revision(1, arrival.origin().captured(), Changed.NOTHING, own.article()));
        note(id, arrival);
        changes.note(id, Change.Kind.NEW);
        return new Saved(Saved.Outcome.NEW, id, 1);
    }

    /** Eight digits are short: among a hundred thousand articles it is likely that two have the same. */
    private ArticleId free(ArticleId wanted) {
        return Stream.iterate(wanted, taken -> ArticleId.of(taken.value() + " again"))
                .filter(id -> !articles.has(id))
                .findFirst()
                .orElseThrow();
    }

    private Saved again(Arrival arrival, ArticleId id, Optional<Article> fuller) {
        Header kept = kept(id);
        note(id, arrival);
        if (fuller.isPresent() && !articles.removed(id)) {
            Article article = fuller.get().withId(id);
            articles.update(article, kept.revision(), kept.origin().captured());
            revisions.set(id, new Revision(kept.revision(), arrival.origin().captured(), Changed.NOTHING, article));
            changes.note(id, Change.Kind.CHANGED);
        }
        return new Saved(Saved.Outcome.SAME, id, kept.revision());
    }

    private Saved correct(Arrival arrival, ArticleId id, Article corrected) {
        Header kept = kept(id);
        Optional<Article> before = revisions.newest(id);
        note(id, arrival);
        if (before.isEmpty()) {
            return new Saved(Saved.Outcome.SAME, id, kept.revision());
        }
        Article article = corrected.withId(id);
        int number = kept.revision() + 1;
        Changed changed = Changed.between(before.get(), article);
        articles.update(article, number, kept.origin().captured());
        revisions.set(id, new Revision(number, arrival.origin().captured(), changed, article));
        changes.note(id, Change.Kind.CHANGED);
        return new Saved(Saved.Outcome.CORRECTED, id, number);
    }

    private Header kept(ArticleId id) {
        return articles.header(id)
                .orElseThrow(() -> new IllegalArgumentException("nothing was ever kept as " + id.value()));
    }

    private void note(ArticleId id, Arrival arrival) {
        traces.note(id, arrival.traces());
        prints.note(id, arrival.traces().prints());
    }

    /** Those that came with this guid within the scope, the newest first; a dozen at most. */
    public List<ArticleId> byGuid(String scope, String guid) {
        return traces.byGuid(scope, guid);
    }

    /** Those that stand at this address, the newest first; a dozen at most. */
    public List<ArticleId> byLink(String link) {
        return traces.byLink(link);
    }

    /** Those of the scope that share prints, who shares most first; a dozen at most. */
    public List<ArticleId> byPrints(String scope, Set<Long> shared) {
        return prints.find(scope, shared);
    }

    /** Titles of what came last to the scope, the newest first. */
    public List<Titled> titles(String scope, int limit) {
        return articles.titles(scope, limit);
    }

    /** Empty where it isn't kept, or is no more. */
    public Optional<Article> article(ArticleId id) {
        return revisions.newest(id);
    }

    /** The same with where it came from. */
    public Optional<Entry> entry(ArticleId id) {
        return article(id)
                .flatMap(article -> articles.header(id)
                        .map(header -> new Entry(
                                article,
                                articles.scope(id).orElse(""),
                                header.origin().captured())));
    }

    public Optional<Header> header(ArticleId id) {
        return articles.header(id).filter(header -> !articles.removed(id));
    }

    /** Of those that are kept, in no order. */
    public List<Header> headers(List<ArticleId> ids) {
        return articles.headers(ids);
    }

    /** All that are kept, the newest first. */
    public List<Header> headers() {
        return articles.headers();
    }

    public List<Header> newest(Page page) {
        return articles.newest(page);
    }

    public List<Header> ofSource(long source, Page page) {
        return articles.ofSource(source, page);
    }

    /** Those of an author; case and accents of the name don't count. */
    public List<Header> byAuthor(String name, Page page) {
        return articles.byAuthor(name, page);
    }

    /** Those dated from {@code from} on, before {@code until}. */
    public List<Header> between(Instant from, Instant until, Page page) {
        return articles.between(from, until, page);
    }

    /** Every form that it has had, the first first. */
    public List<Revision> revisions(ArticleId id) {
        return revisions.all(id);
    }

    /** From now on it tells of the event that {@code story} was the first to tell of. */
    public void tell(ArticleId article, ArticleId story) {
        articles.tell(article, story);
    }

    /** The first article that told of the same event. */
    public Optional<ArticleId> story(ArticleId article) {
        return articles.story(article);
    }

    public List<Header> ofStory(ArticleId story, Page page) {
        return articles.ofStory(story, page);
    }

    /** How many articles {@link #removeBefore} would remove in all. */
    public long countBefore(Instant cutoff) {
        return articles.countRemovable(cutoff);
    }

    /**
     * Removes articles that are dated and came before {@code cutoff}, but those that somebody holds; some hundreds at a
     * time. Of each a row stays, so that it isn't new when it comes again.
     *
     * @return which; empty when there is nothing more to remove
     */
    public List<ArticleId> removeBefore(Instant cutoff, Instant now) {
        changes.lock();
        List<ArticleId> old = articles.removable(cutoff, ROUND);
        old.forEach(id -> {
            revisions.clear(id);
            articles.remove(id, now);
            changes.note(id, Change.Kind.REMOVED);
        });
        return old;
    }
}
