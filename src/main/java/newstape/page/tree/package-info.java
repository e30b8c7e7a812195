/**
 * An HTML page as numbered nodes with what its names promise and what stands in it, and which of them may be the body
 * of its article.
 *
 * <p>Knows jsoup's nodes and nothing of articles. All walks are loops over numbers: however deep a page is, nothing
 * recurses, and what lies below a node is a range.
 */
@NullMarked
package newstape.page.tree;

import org.jspecify.annotations.NullMarked;
