/**
 * What is made of an article's text: sentences, summaries, the sections that speak of something, search.
 *
 * <p>May know {@code article} and {@code text}.
 */
@NullMarked
package newstape.reading;

import org.jspecify.annotations.NullMarked;
