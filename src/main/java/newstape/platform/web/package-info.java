/**
 * The program's own HTTP server. It runs for as long as somebody wants something sent there.
 *
 * <p>Knows nothing of what is sent.
 */
@NullMarked
package newstape.platform.web;

import org.jspecify.annotations.NullMarked;
