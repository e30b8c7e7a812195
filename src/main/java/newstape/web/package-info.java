/**
 * What brings bytes from the web. Addresses come from feeds and pages, so from anybody: nothing within the operator's
 * own networks is ever reached, nothing is unbounded, and whoever serves the bytes is asked politely.
 *
 * <p>Knows OkHttp, and nothing else of Newstape. It has no words: what went amiss is told as values, which callers
 * word.
 */
@NullMarked
package newstape.web;

import org.jspecify.annotations.NullMarked;
