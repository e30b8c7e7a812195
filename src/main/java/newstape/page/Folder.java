package newstape.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A directory of captured pages.
 *
 * <p>A page is a file whose name ends as pages' do ({@code .txt}, {@code .html}, {@code .htm}, {@code .xhtml}), and any
 * other that begins as HTML does. Hidden files, {@code README.md} and folders within are none.
 */
public final class Folder {
    private static final int HEAD = 512;
    private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml", "shtml");

    private final Path directory;
    private final PageReader reader;

    public Folder(Path directory, PageReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** What is in the directory. */
    public sealed interface Contents {
        /** Its pages, by name; one that can't be read spoils no other. */
        record Pages(List<File> files) implements Contents {
            public Pages {
                files = List.copyOf(files);
            }
        }

        /** There is no such directory. */
        record Missing(Path directory) implements Contents {}

        /** The system won't list it. {@code reason} is the system's own, for an operator's eyes. */
        record Inaccessible(Path directory, String reason) implements Contents {}
    }

    /**
     * One file and what came of reading it.
     *
     * @param modified when the file was last written, which is when a page was taken down as far as is known
     */
    public record File(Path path, Instant modified, Reading reading) {}

    /** Reads every page in it. */
    public Contents read() {
        List<File> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path path : entries) {
                if (isPage(path)) {
                    files.add(file(path));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new Contents.Missing(directory);
        } catch (IOException e) {
            return new Contents.Inaccessible(directory, reason(e));
        } catch (DirectoryIteratorException e) {
            return new Contents.Inaccessible(directory, reason(e));
        }
        files.sort(Comparator.comparing(file -> name(file.path())));
        return new Contents.Pages(files);
    }

    /** Reads one file, whatever its name. */
    public static Reading read(Path path, PageReader reader) {
        return read(path, Optional.empty(), Optional.empty(), reader);
    }

    /** Reads one file, of which something is known already; {@code charset} and {@code address} as in a capture. */
    public static Reading read(Path path, Optional<String> charset, Optional<URI> address, PageReader reader) {
        if (Files.isDirectory(path)) {
            return new Reading.Unreadable(new Fault.Directory());
        }
        try {
            long size = Files.size(path);
            if (size > reader.limit()) {
                return new Reading.Unreadable(new Fault.TooLarge(size, reader.limit()));
            }
            return reader.read(new Capture(name(path), bytes(path, reader), charset, address));
        } catch (NoSuchFileException e) {
            return new Reading.Unreadable(new Fault.Missing());
        } catch (IOException e) {
            return new Reading.Unreadable(new Fault.Inaccessible(reason(e)));
        }
    }

    /** No more than a page may have and one byte, as a file may grow, or have no size at all, as a pipe hasn't. */
    private static byte[] bytes(Path path, PageReader reader) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) reader.limit() + 1);
        }
    }

    private File file(Path path) {
        return new File(path, modified(path), read(path, reader));
    }

    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) { // gone meanwhile: its reading says so
            return Instant.EPOCH;
        }
    }

    private static boolean isPage(Path path) {
        String name = name(path);
        if (name.startsWith(".") || name.equalsIgnoreCase("README.md") || !Files.isRegularFile(path)) {
            return false;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) || beginsAsHtml(path);
    }

    private static boolean beginsAsHtml(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            return head.contains("<!doctype html") || head.contains("<html");
        } catch (IOException e) { // what can't be opened and isn't called a page is none
            return false;
        }
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    private static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException refused when refused.getReason() != null -> refused.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        };
    }
}
