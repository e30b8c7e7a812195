package newstape;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program's files are.
 *
 * @param pages the folder of captured pages that somebody named; it is answered from these then, and nothing else
 * @param seeds the pages that come with the program
 * @param config the file of settings that somebody named
 * @param usualConfig the one that counts where nobody did
 */
record Locations(Optional<Path> pages, Path seeds, Optional<Path> config, Path usualConfig, Path data) {
    /** The same, answered from captured pages whatever is kept. */
    Locations pagesAlone() {
        return new Locations(Optional.of(folder()), seeds, config, usualConfig, data);
    }

    /** The folder of captured pages that counts. */
    Path folder() {
        return pages.orElse(seeds);
    }
}
