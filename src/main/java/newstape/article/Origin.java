package newstape.article;

import java.time.Instant;

/**
 * Where an article was found.
 *
 * @param name what a reader would call it: a site's name, or a file's
 * @param captured when it was taken down; orders what says no date of its own
 */
public record Origin(String name, Instant captured) {}
