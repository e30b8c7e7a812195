package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newstape.article.Kept;
import newstape.article.Library;
import newstape.article.Origin;
import newstape.page.Fault;
import newstape.page.Folder;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import newstape.quote.source.PageTapes;

/**
 * The folder of captured pages, read into the library and the tapes. What can't be read is named; the rest is served.
 */
record CapturedPages(int read, List<Unread> faults) {
    static final CapturedPages NONE = new CapturedPages(0, List.of());

    CapturedPages {
        faults = List.copyOf(faults);
    }

    /** What couldn't be read. */
    sealed interface Unread {
        record File(Path path, Fault fault) implements Unread {}

        record NoFolder(Path folder) implements Unread {}

        record NotAFolder(Path file) implements Unread {}

        /** It is there, and no page is in it. */
        record EmptyFolder(Path folder) implements Unread {}

        record LockedFolder(Path folder, String reason) implements Unread {}
    }

    private record Found(Page page, Origin origin) {
        Optional<Kept> kept() {
            return page.article().map(article -> Kept.whole(article, origin));
        }

        /** As new as its article; a tape alone is as new as its page. */
        Instant dated() {
            return kept().map(Kept::dated).orElse(origin.captured());
        }
    }

    static CapturedPages read(Path folder, PageReader reader, Library library, PageTapes tapes) {
        return switch (new Folder(folder, reader).read()) {
            case Folder.Contents.Missing(Path missing) ->
                none(Files.exists(missing) ? new Unread.NotAFolder(missing) : new Unread.NoFolder(missing));
            case Folder.Contents.Inaccessible(Path locked, String reason) ->
                none(new Unread.LockedFolder(locked, reason));
            case Folder.Contents.Pages(List<Folder.File> files)
            when files.isEmpty() -> none(new Unread.EmptyFolder(folder));
            case Folder.Contents.Pages(List<Folder.File> files) -> keep(files, library, tapes);
        };
    }

    private static CapturedPages none(Unread fault) {
        return new CapturedPages(0, List.of(fault));
    }

    private static CapturedPages keep(List<Folder.File> files, Library library, PageTapes tapes) {
        List<Found> found = new ArrayList<>();
        List<Unread> faults = new ArrayList<>();
        for (Folder.File file : files) {
            switch (file.reading()) {
                case Reading.Read(Page page) -> found.add(new Found(page, origin(page, file)));
                case Reading.Unreadable(Fault fault) -> faults.add(new Unread.File(file.path(), fault));
            }
        }
        library.addAll(found.stream().flatMap(one -> one.kept().stream()).toList());
        found.stream()
                .sorted(Comparator.comparing(Found::dated).thenComparing(one -> one.origin.name()))
                .forEach(one -> one.page.tape().ifPresent(tape -> tapes.publish(tape, one.origin.name())));
        return new CapturedPages(found.size(), faults);
    }

    private static Origin origin(Page page, Folder.File file) {
        String name = Optional.ofNullable(file.path().getFileName())
                .map(Path::toString)
                .orElse("");
        return new Origin(page.site().orElse(name), file.modified());
    }
}
