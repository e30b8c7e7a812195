package newstape;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program's files are.
 *
 * @param config the file of settings that somebody named
 * @param usualConfig the one that counts where nobody did
 */
record Locations(Path pages, Optional<Path> config, Path usualConfig, Path data) {}
