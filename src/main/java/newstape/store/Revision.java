package newstape.store;

import java.time.Instant;
import newstape.article.Article;

/**
 * A form that an article has had.
 *
 * @param number from 1, in order
 * @param seen when it came
 * @param changed against the one before; nothing in the first
 */
public record Revision(int number, Instant seen, Changed changed, Article article) {}
