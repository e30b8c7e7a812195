package newstape.intake;

import java.time.InstantSource;
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
     * @param changed told when something new is in the database, by many threads
     */
    public Intake(
            Database database,
            Fetcher fetcher,
            PageReader pages,
            Tidings tidings,
            Runnable changed,
            InstantSource clock) {
        Keeping keeping = new Keeping(database);
        Contents contents = new Contents(fetcher, pages, keeping, clock);
        Visit visit = new Visit(
                fetcher, contents, clock, () -> ThreadLocalRandom.current().nextLong());
        this.enlisting = new Enlisting(database, fetcher, pages, keeping, clock);
        this.looks = new Looks(database, visit, tidings, changed, clock);
        this.rounds = new Rounds(database, looks, clock);
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
