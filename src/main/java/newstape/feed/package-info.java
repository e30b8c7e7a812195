/**
 * Feeds, lists of feeds, sitemaps: bytes in, what they announce out; and how often a source is worth a look.
 *
 * <p>Pure: no network, no database, no clock of its own, and nothing a document names is ever opened. Jsoup reads all
 * markup here. May know {@code page} for the characters that bytes stand for. Knows nothing of articles or platforms.
 */
@NullMarked
package newstape.feed;

import org.jspecify.annotations.NullMarked;
