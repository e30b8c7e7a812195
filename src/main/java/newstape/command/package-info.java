/**
 * Commands: their signatures, from which parsing, completion and help derive, and the router that answers an
 * invocation.
 *
 * <p>May know {@code reply}, {@code text} and {@code words}. Knows no platform and no feature.
 */
@NullMarked
package newstape.command;

import org.jspecify.annotations.NullMarked;
