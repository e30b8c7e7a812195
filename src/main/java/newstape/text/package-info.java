/**
 * Rich text as a small closed tree, and the likeness of strings: folding of case and accents, nearest names.
 *
 * <p>Knows nothing else of Newstape. Markup and escaping are the renderers' own.
 */
@NullMarked
package newstape.text;

import org.jspecify.annotations.NullMarked;
