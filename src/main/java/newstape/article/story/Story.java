package newstape.article.story;

import java.util.List;
import newstape.article.ArticleId;

/**
 * The articles on one event.
 *
 * @param members in the order in which they were placed; at least one
 */
public record Story(StoryId id, List<ArticleId> members) {
    public Story {
        members = List.copyOf(members);
    }
}
