package newstape.intake;

import java.time.InstantSource;
import newstape.store.Database;
import newstape.store.Saved;
import newstape.store.Source;
import newstape.store.SourceTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at sources and keeps what came of it: what they brought, how they are, when to look next. */
public final class Looks {
    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private final Database database;
    private final Visit visit;
    private final Troubles troubles;
    private final Runnable changed;
    private final InstantSource clock;

    Looks(Database database, Visit visit, Tidings tidings, Runnable changed, InstantSource clock) {
        this.database = database;
        this.visit = visit;
        this.troubles = new Troubles(tidings);
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * What a look came to.
     *
     * @param source as it is now
     * @param pagesLeftOut older ones of a sitemap that aren't read
     * @param sitemapsLeftOut older ones that aren't read
     * @param cut whether the source goes on after what could be read of it
     */
    public record Look(Source source, long fresh, long corrected, int pagesLeftOut, int sitemapsLeftOut, boolean cut) {}

    /** Looks now. */
    public Look at(Source source) throws InterruptedException {
        Visit.Outcome outcome = visit.to(source);
        Source after = troubles.told(outcome, clock.instant());
        database.perform(tables -> keep(after, source, tables.sources()));
        if (outcome.brought().isAnything()) {
            changed.run();
        }
        Visit.LeftOut leftOut = outcome.brought().leftOut();
        return new Look(
                after,
                count(outcome, Saved.Outcome.NEW),
                count(outcome, Saved.Outcome.CORRECTED),
                leftOut.pages(),
                leftOut.sitemaps(),
                leftOut.cut());
    }

    private static long count(Visit.Outcome outcome, Saved.Outcome which) {
        return outcome.brought().articles().stream()
                .filter(saved -> saved.outcome() == which)
                .count();
    }

    /** Where it has moved to a place that is another source's, it stays where it was, and rests. */
    private static void keep(Source after, Source before, SourceTable sources) {
        boolean taken = sources.at(after.address())
                .filter(other -> other.id() != after.id())
                .isPresent();
        Source kept = taken
                ? new Source(
                        after.id(),
                        after.kind(),
                        before.address(),
                        after.title(),
                        Source.State.MOVED,
                        after.look(),
                        after.nextLook(),
                        after.failures(),
                        after.error(),
                        after.rhythm())
                : after;
        if (!sources.update(kept)) {
            LOG.info("{} was removed while it was looked at", before.address());
        }
    }
}
