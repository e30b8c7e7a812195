/**
 * Which articles are on one event: stories, across sources.
 *
 * <p>May know {@code article} and {@code text}. Pure: no database, no network, no clock; it remembers what it placed
 * last, within bounds.
 */
@NullMarked
package newstape.article.story;

import org.jspecify.annotations.NullMarked;
