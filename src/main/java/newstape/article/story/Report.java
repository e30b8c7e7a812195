package newstape.article.story;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;

/** An article as what it has in common with others is looked for. */
record Report(
        ArticleId id, String source, Optional<String> language, Instant time, Map<String, Term> terms, StoryId story) {

    static Report of(Article article, String source, Instant time, StoryId story) {
        return new Report(
                article.id(),
                source,
                article.language().map(Locale::getLanguage).filter(language -> !language.isEmpty()),
                time,
                Terms.of(article),
                story);
    }

    /** There is one of an article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Report report && report.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    Report in(StoryId other) {
        return new Report(id, source, language, time, terms, other);
    }

    /** Whether both may be in one language: one that says nothing may be in any. */
    boolean mayShareLanguage(Report other) {
        return language.isEmpty() || other.language.isEmpty() || language.equals(other.language);
    }
}
