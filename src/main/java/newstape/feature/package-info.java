/**
 * One file a command, with its words beside it.
 *
 * <p>May know the whole core; knows no platform, and no command knows another.
 */
@NullMarked
package newstape.feature;

import org.jspecify.annotations.NullMarked;
