package newstape.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as a reader gets it.
 *
 * @param modified when it was last changed, where the page tells it from when it was published
 * @param link its canonical address, as the page says; else where it was found
 * @param language what the page says it is written in; empty where it doesn't say
 * @param breadcrumb the path the page prints, from the front page to the article; empty where it prints none
 * @param tags what the page says it is about, as it spells them
 * @param picture the one that stands for it
 * @param sections in order, the lead first where there is one
 */
public record Article(
        ArticleId id,
        String title,
        List<Author> authors,
        Optional<Published> published,
        Optional<Published> modified,
        Optional<URI> link,
        Optional<Locale> language,
        List<String> breadcrumb,
        List<String> tags,
        Optional<Picture> picture,
        Coverage coverage,
        List<Section> sections) {
    public Article {
        authors = List.copyOf(authors);
        breadcrumb = List.copyOf(breadcrumb);
        tags = List.copyOf(tags);
        sections = List.copyOf(sections);
    }

    /** All its words, a paragraph a line, without headings. */
    public String text() {
        return String.join("\n", sections.stream().map(Section::text).toList());
    }

    /** The same under another id. */
    public Article withId(ArticleId other) {
        return new Article(
                other,
                title,
                authors,
                published,
                modified,
                link,
                language,
                breadcrumb,
                tags,
                picture,
                coverage,
                sections);
    }

    /** The same, of which a page gives so much. */
    public Article withCoverage(Coverage other) {
        return new Article(
                id, title, authors, published, modified, link, language, breadcrumb, tags, picture, other, sections);
    }
}
