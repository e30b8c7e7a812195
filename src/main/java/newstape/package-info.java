/**
 * The program: its command line, and {@code Wiring}, which builds every long-lived object and is the one list of
 * commands, sources and platforms.
 *
 * <p>May know everything; nothing may know it.
 */
@NullMarked
package newstape;

import org.jspecify.annotations.NullMarked;
