/**
 * The port to a place where people ask, and what all of them share.
 *
 * <p>May know {@code command} and {@code reply}; a platform never knows another.
 */
@NullMarked
package newstape.platform;

import org.jspecify.annotations.NullMarked;
