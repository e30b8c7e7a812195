package newstape.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import newstape.page.PageReader;
import newstape.store.Database;
import newstape.web.Fetcher;

/** All that brings articles into one database. */
public final class Intake {
    private final Enlisting enlisting;
    private final Looks looks;
    private final Rounds rounds;

    /**
     * Nothing is asked yet.
     *
     * @param keep for how long articles and tapes are kept; empty: for ever
     * @param changed told when something is in the database, or is no more, by many threads
     */
    public Intake(
            Database database,
            Fetcher fetcher,
            PageReader pages,
            Tidings tidings,
            Optional<Duration> keep,
            Runnable changed,
            InstantSource clock) {
        Keeping keeping = new Keeping(database);
        Contents contents = new Contents(fetcher, pages, keeping, clock);
        Visit visit = new Visit(
                fetcher, contents, clock, () -> ThreadLocalRandom.current().nextLong());
        this.enlisting = new Enlisting(database, fetcher, pages, keeping, clock);
        this.looks = new Looks(database, visit, tidings, changed, clock);
        this.rounds = new Rounds(database, looks, new Retention(database, keep, changed, clock), clock);
    }

    public Enlisting enlisting() {
        return enlisting;
    }

    public Looks looks() {
        return looks;
    }

    public Rounds rounds() {
        return rounds;
    }
}
