package newstape.article.story;

import newstape.article.ArticleId;

/** Which story it is: it is called after the article that started it. */
public record StoryId(ArticleId first) {}
