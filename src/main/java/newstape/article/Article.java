package newstape.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as a reader gets it.
 *
 * @param language what the page says it is written in; empty where it doesn't say
 * @param breadcrumb the path the page prints, from the front page to the article; empty where it prints none
 * @param sections in order, the lead first where there is one
 */
public record Article(
        ArticleId id,
        String title,
        List<Author> authors,
        Optional<Published> published,
        Optional<URI> link,
        Optional<Locale> language,
        List<String> breadcrumb,
        List<Section> sections) {
    public Article {
        authors = List.copyOf(authors);
        breadcrumb = List.copyOf(breadcrumb);
        sections = List.copyOf(sections);
    }

    /** Every paragraph, one a line, without headings. */
    public String text() {
        return String.join("\n", sections.stream().map(Section::text).toList());
    }
}
