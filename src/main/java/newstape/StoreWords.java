package newstape;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import newstape.store.DatabaseUnusable.Reason;
import newstape.words.Lexicon;
import newstape.words.Words;

/** Why the database can't be used, and what to do, in words. */
final class StoreWords {
    private final Words words;

    StoreWords(Lexicon lexicon, Locale language) {
        this.words = lexicon.words(StoreWords.class, language);
    }

    String line(Reason reason) {
        return switch (reason) {
            case Reason.InUse(Path folder) -> words.line("in-use", Map.of("folder", folder.toString()));
            case Reason.Newer(String place, int version, int known) ->
                words.line("newer", Map.of("place", place, "version", version, "known", known));
            case Reason.Full(String place) -> words.line("full", Map.of("place", place));
            case Reason.Locked(String place, String why) -> words.line("locked", Map.of("place", place, "why", why));
            case Reason.Refused(String place, String user) ->
                words.line("refused", Map.of("place", place, "user", user));
            case Reason.Missing(String place) -> words.line("missing", Map.of("place", place));
            case Reason.Unreachable(String place, String why) ->
                words.line("unreachable", Map.of("place", place, "why", why));
            case Reason.Busy(String place) -> words.line("busy", Map.of("place", place));
            case Reason.Damaged(String place, String why) -> words.line("damaged", Map.of("place", place, "why", why));
            case Reason.Closed(String place) -> words.line("closed", Map.of("place", place));
        };
    }
}
