package newstape.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import newstape.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go what is older than anybody wants to keep: articles by their date and by when they came, tapes by when they
 * came. What a standing wish holds stays, and of each tape the last.
 */
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Database database;
    private final Optional<Duration> keep;
    private final Runnable changed;
    private final InstantSource clock;

    /**
     * Nothing is removed yet.
     *
     * @param keep for how long; empty: for ever
     * @param changed told when something was removed
     */
    Retention(Database database, Optional<Duration> keep, Runnable changed, InstantSource clock) {
        this.database = database;
        this.keep = keep;
        this.changed = changed;
        this.clock = clock;
    }

    /** Removes what is too old by now, some at a time, so that others come in between. */
    void clear() throws InterruptedException {
        if (keep.isPresent()) {
            clear(clock.instant().minus(keep.get()));
        }
    }

    private void clear(Instant cutoff) throws InterruptedException {
        int articles = 0;
        int round = removed(cutoff);
        while (round > 0) {
            articles += round;
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            round = removed(cutoff);
        }
        int tapes = database.<Integer>write(tables -> tables.tapes().removeBefore(cutoff));
        if (articles + tapes > 0) {
            LOG.info("{} articles and {} tapes from before {} were removed", articles, tapes, cutoff);
            changed.run();
        }
    }

    private int removed(Instant cutoff) {
        return database.<Integer>write(
                tables -> tables.archive().removeBefore(cutoff, clock.instant()).size());
    }
}
