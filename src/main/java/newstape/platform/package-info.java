/**
 * The port to a place where people ask, and what all of them share.
 *
 * <p>May know {@code command}, {@code reply} and {@code text}; a platform never knows another.
 */
@NullMarked
package newstape.platform;

import org.jspecify.annotations.NullMarked;
