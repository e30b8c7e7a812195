package newstape.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Coverage;
import newstape.article.Origin;
import newstape.article.identity.Address;
import newstape.article.identity.Identity;
import newstape.article.identity.Incoming;
import newstape.article.identity.Known;
import newstape.article.identity.Traces;
import newstape.article.identity.Verdict;
import newstape.store.Archive;
import newstape.store.Arrival;
import newstape.store.Database;
import newstape.store.Decision;
import newstape.store.KeptTape;
import newstape.store.Saved;
import newstape.store.Source;

/** Keeps what came, once: what is known already is known again, and what was corrected is a revision. */
final class Keeping {
    private static final int TITLES = 150;

    private final Database database;
    private final Telling telling = new Telling();

    Keeping(Database database) {
        this.database = database;
    }

    /**
     * Keeps an article. What it is is judged in the transaction that saves it.
     *
     * @param scope among whose guids and titles its own are looked for: one feed, or one site
     * @param source the id of the source that brought it
     * @param beside what the same document has brought before it
     */
    Saved keep(
            Article article,
            Optional<String> guid,
            String scope,
            Optional<Long> source,
            Origin origin,
            Set<ArticleId> beside) {
        Incoming incoming = new Incoming(article, guid, scope, origin.captured(), beside);
        Traces traces = incoming.traces();
        Arrival arrival = new Arrival(
                article,
                origin,
                source,
                new Arrival.Traces(scope, traces.guid(), traces.link().map(Address::value), traces.prints()));
        return database.write(tables -> {
            Saved saved = tables.archive()
                    .save(
                            arrival,
                            (_, kept) -> decision(new Identity(new Archived(kept)).judge(incoming), article, kept));
            if (saved.outcome() == Saved.Outcome.NEW) {
                telling.place(tables.archive(), article.withId(saved.id()), origin.name(), origin.captured());
            }
            return saved;
        });
    }

    /**
     * Remembers what has been read of a source by now, so that a look that is ended in the middle needn't begin anew.
     */
    void remember(Source source, Memory memory) {
        database.perform(tables -> tables.sources().remember(source.id(), memory.written()));
    }

    /** Keeps a tape; false where it is kept already. */
    boolean keep(KeptTape tape) {
        return database.write(tables -> tables.tapes().keep(tape));
    }

    private static Decision decision(Verdict verdict, Article article, Archive kept) {
        return switch (verdict) {
            case Verdict.New() -> new Decision.New();
            case Verdict.Same(ArticleId id, Optional<Article> fuller) ->
                new Decision.Same(id, fuller.or(() -> completed(id, article, kept)));
            case Verdict.Corrected(ArticleId id, var revision) ->
                completed(id, article, kept)
                        .<Decision>map(whole -> new Decision.Same(id, Optional.of(whole)))
                        .orElseGet(() -> new Decision.Corrected(id, revision.article()));
        };
    }

    /** Where a teaser was all that could be had of it, its whole text is no correction, however unlike they are. */
    private static Optional<Article> completed(ArticleId id, Article article, Archive kept) {
        boolean teaser = kept.article(id)
                .filter(before -> before.coverage() == Coverage.OPENING)
                .isPresent();
        return teaser && article.coverage() == Coverage.WHOLE ? Optional.of(article) : Optional.empty();
    }

    /** What the archive knows, within one transaction. */
    private record Archived(Archive archive) implements Known {
        @Override
        public List<Entry> byGuid(String source, String guid) {
            return entries(archive.byGuid(source, guid));
        }

        @Override
        public List<Entry> byLink(Address link) {
            return entries(archive.byLink(link.value()));
        }

        @Override
        public List<Entry> byContent(String source, Set<Long> prints) {
            return entries(archive.byPrints(source, prints));
        }

        @Override
        public List<Titled> recentTitles(String source) {
            return archive.titles(source, TITLES).stream()
                    .map(titled -> new Titled(titled.id(), titled.title()))
                    .toList();
        }

        @Override
        public Optional<Entry> byId(ArticleId id) {
            return archive.entry(id).map(entry -> new Entry(entry.article(), entry.scope(), entry.seen()));
        }

        private List<Entry> entries(List<ArticleId> ids) {
            return ids.stream().flatMap(id -> byId(id).stream()).toList();
        }
    }
}
