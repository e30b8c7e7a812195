package newstape;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import newstape.page.Fault;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** Why a page, or the folder of pages, couldn't be read, and what to do. */
final class PageWords {
    private static final long MEGABYTE = 1_000_000;

    private final Words words;
    private final Figures figures;

    PageWords(Lexicon lexicon, Locale language) {
        this.words = lexicon.words(PageWords.class, language);
        this.figures = lexicon.figures(language);
    }

    String line(CapturedPages.Unread unread) {
        return switch (unread) {
            case CapturedPages.Unread.File(Path path, Fault fault) -> line(path.toString(), fault);
            case CapturedPages.Unread.NoFolder(Path folder) ->
                words.line("folder.missing", Map.of("folder", folder.toString()));
            case CapturedPages.Unread.NotAFolder(Path file) ->
                words.line("folder.file", Map.of("file", file.toString()));
            case CapturedPages.Unread.EmptyFolder(Path folder) ->
                words.line("folder.empty", Map.of("folder", folder.toString()));
            case CapturedPages.Unread.LockedFolder(Path folder, String reason) ->
                words.line("folder.locked", Map.of("folder", folder.toString(), "reason", reason));
        };
    }

    String line(String page, Fault fault) {
        return words.line("unread", Map.of("page", page, "why", why(fault)));
    }

    String why(Fault fault) {
        return switch (fault) {
            case Fault.Empty() -> words.line("empty");
            case Fault.TooLarge(long bytes, long limit) ->
                words.line("large", Map.of("size", megabytes(bytes), "limit", megabytes(limit)));
            case Fault.Binary(String kind) -> words.line("binary", Map.of("kind", kind));
            case Fault.NothingFound() -> words.line("nothing");
            case Fault.Missing() -> words.line("missing");
            case Fault.Directory() -> words.line("directory");
            case Fault.Inaccessible(String reason) -> words.line("locked", Map.of("reason", reason));
        };
    }

    private String megabytes(long bytes) {
        return figures.number((bytes + MEGABYTE - 1) / MEGABYTE);
    }
}
