package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newstape.settings.Settings;
import newstape.store.Database;
import newstape.store.DatabaseUnusable;
import newstape.store.DatabaseUnusable.Reason;

/** Whether the database can be used. */
final class DatabaseCheck {
    private DatabaseCheck() {}

    /** A file that isn't there yet is made when it is needed, and not here. */
    static void of(Settings.Database settings, Path data, Findings findings) {
        if (settings.url().isEmpty() && !Files.exists(data.resolve(Database.FILE))) {
            return;
        }
        try (Database database = Wiring.database(settings, data)) {
            int articles = database.read(tables -> tables.archive().headers().size());
            int sources = database.read(tables -> tables.sources().all().size());
            findings.well("database", Map.of("place", database.place(), "articles", articles, "sources", sources));
        } catch (DatabaseUnusable unusable) {
            tell(unusable.reason(), findings);
        }
    }

    private static void tell(Reason reason, Findings findings) {
        switch (reason) {
            // whoever runs has it
            case Reason.InUse(Path folder) -> findings.well("database.used", Map.of("folder", folder.toString()));
            case Reason.Newer(String place, int version, int known) ->
                findings.ill("database.newer", Map.of("place", place));
            case Reason.Full(String place) -> findings.ill("database.full", Map.of("place", place));
            case Reason.Locked(String place, String why) ->
                findings.ill("database.locked", Map.of("place", place, "reason", why));
            case Reason.Refused(String place, String user) ->
                findings.ill("database.refused", Map.of("place", place, "user", user));
            case Reason.Missing(String place) -> findings.ill("database.missing", Map.of("place", place));
            case Reason.Unreachable(String place, String why) ->
                findings.ill("database.unreachable", Map.of("place", place, "reason", why));
            case Reason.Busy(String place) -> findings.ill("database.busy", Map.of("place", place));
            case Reason.Closed(String place) -> findings.ill("database.busy", Map.of("place", place));
            case Reason.Damaged(String place, String why) ->
                findings.ill("database.damaged", Map.of("place", place, "reason", why));
        }
    }
}
