package newstape;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Map;
import newstape.words.Words;

/** The lines, and whether all of them were good. */
final class Findings {
    private final Surroundings surroundings;
    private final Words words;
    private boolean allWell = true;

    Findings(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    boolean areWell() {
        return allWell;
    }

    String reason(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException denied -> words.line("reason.denied");
            case FileAlreadyExistsException file -> words.line("reason.file");
            case FileSystemException refused when refused.getReason() != null -> refused.getReason();
            default -> String.valueOf(trouble.getMessage());
        };
    }

    void well(String key, Map<String, ?> arguments) {
        surroundings.print(words.line("well") + " " + words.line(key, arguments));
    }

    void ill(String key, Map<String, ?> arguments) {
        ill(words.line(key, arguments));
    }

    void ill(String line) {
        allWell = false;
        surroundings.print(words.line("ill") + " " + line);
    }
}
