package newstape.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Header;
import newstape.article.story.Stories;
import newstape.article.story.StoryId;
import newstape.store.Archive;
import newstape.store.Page;

/**
 * Decides which story an article tells of, once, when it is kept as new.
 *
 * <p>The articles of the last days are remembered; after a start they are read back from the archive. What another
 * process keeps meanwhile is not known here until the next start. Safe for use by many threads.
 */
final class Telling {
    private static final int REMEMBERED = 2_000;
    private static final Duration SPAN = Duration.ofDays(3);
    private static final int ROUND = 200;

    private Optional<Stories> remembered = Optional.empty();

    /** Notes in the archive which story an article tells of that has just been kept there. */
    synchronized void place(Archive archive, Article article, String site, Instant seen) {
        Stories stories = remembered.orElseGet(() -> readBack(archive, article.id(), seen));
        remembered = Optional.of(stories);
        archive.tell(article.id(), stories.place(article, site, seen).story().first());
    }

    private static Stories readBack(Archive archive, ArticleId placed, Instant now) {
        Stories stories = new Stories(REMEMBERED);
        for (Header header : recent(archive, now)) {
            Optional<ArticleId> story = archive.story(header.id());
            Optional<Article> article = archive.article(header.id());
            if (story.isPresent() && article.isPresent() && !header.id().equals(placed)) {
                stories.remember(
                        article.get(), header.origin().name(), header.origin().captured(), new StoryId(story.get()));
            }
        }
        return stories;
    }

    /** The first to come first. */
    private static List<Header> recent(Archive archive, Instant now) {
        List<Header> recent = new ArrayList<>();
        Page page = Page.first(ROUND);
        List<Header> round;
        do {
            round = archive.between(now.minus(SPAN), Instant.MAX, page);
            recent.addAll(round);
            page = round.isEmpty() ? page : Page.after(round.getLast(), ROUND);
        } while (round.size() == ROUND && recent.size() < REMEMBERED);
        recent.sort(Comparator.comparing((Header header) -> header.origin().captured())
                .thenComparing(header -> header.id().value()));
        return recent;
    }
}
