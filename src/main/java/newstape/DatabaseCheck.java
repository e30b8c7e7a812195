package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import newstape.settings.Settings;
import newstape.store.Database;
import newstape.store.DatabaseUnusable;
import newstape.store.DatabaseUnusable.Reason;

/** Whether the database can be used. */
final class DatabaseCheck {
    private DatabaseCheck() {}

    /** A file that isn't there yet is made when it is needed, and not here. */
    static void of(Settings settings, Path data, Clock clock, StoreWords words, Findings findings) {
        if (settings.database().url().isEmpty() && !Files.exists(data.resolve(Database.FILE))) {
            return;
        }
        try (Database database = Wiring.database(settings.database(), data)) {
            int articles = database.read(tables -> tables.archive().headers().size());
            int sources = database.read(tables -> tables.sources().all().size());
            findings.well("database", Map.of("place", database.place(), "articles", articles, "sources", sources));
            settings.library().lifetime().ifPresent(lifetime -> kept(lifetime, database, clock, findings));
        } catch (DatabaseUnusable unusable) {
            tell(unusable.reason(), words, findings);
        }
    }

    private static void kept(Duration lifetime, Database database, Clock clock, Findings findings) {
        long old = database.<Long>read(
                tables -> tables.archive().countBefore(clock.instant().minus(lifetime)));
        findings.well("kept", Map.of("days", lifetime.toDays(), "old", old));
    }

    private static void tell(Reason reason, StoreWords words, Findings findings) {
        if (reason instanceof Reason.InUse(Path folder)) {
            // whoever runs has it
            findings.well("database.used", Map.of("folder", folder.toString()));
        } else {
            findings.ill(words.line(reason));
        }
    }
}
