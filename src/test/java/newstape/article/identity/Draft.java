package newstape.article.identity;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Published;
import newstape.article.Section;

/**
 * What a source sends of an article, to be changed in a test.
 *
 * @param text a paragraph a line; a line that starts with {@code ## } is a heading
 */
record Draft(
        String title,
        List<String> text,
        String author,
        String guid,
        String link,
        Optional<Instant> date,
        String source) {
    static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    Draft {
        text = List.copyOf(text);
    }

    static Draft of(String title, String... text) {
        String slug = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Draft(
                title,
                List.of(text),
                "Ana Ruiz",
                "tag:" + slug,
                "https://www.harbour.example/news/" + slug,
                Optional.of(MORNING),
                "Harbour");
    }

    Draft title(String other) {
        return new Draft(other, text, author, guid, link, date, source);
    }

    Draft text(List<String> other) {
        return new Draft(title, other, author, guid, link, date, source);
    }

    Draft text(String... other) {
        return text(Arrays.asList(other));
    }

    Draft author(String other) {
        return new Draft(title, text, other, guid, link, date, source);
    }

    Draft guid(String other) {
        return new Draft(title, text, author, other, link, date, source);
    }

    Draft link(String other) {
        return new Draft(title, text, author, guid, other, date, source);
    }

    Draft date(Instant other) {
        return new Draft(title, text, author, guid, link, Optional.of(other), source);
    }

    Draft undated() {
        return new Draft(title, text, author, guid, link, Optional.empty(), source);
    }

    Draft source(String other) {
        return new Draft(title, text, author, guid, link, date, other);
    }

    Incoming incoming(Instant seen) {
        return incoming(seen, Set.of());
    }

    Incoming incoming(Instant seen, Set<ArticleId> beside) {
        Article article = new Article(
                ArticleId.of(link),
                title,
                author.isEmpty() ? List.of() : List.of(new Author(author, Optional.empty())),
                date.map(at -> new Published.At(at.atOffset(ZoneOffset.UTC))),
                Optional.empty(),
                link.isEmpty() ? Optional.empty() : Optional.of(URI.create(link)),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                sections());
        return new Incoming(article, guid.isEmpty() ? Optional.empty() : Optional.of(guid), source, seen, beside);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text) {
            if (line.startsWith("## ")) {
                if (heading.isPresent() || !paragraphs.isEmpty()) {
                    sections.add(Section.of(heading, paragraphs));
                }
                heading = Optional.of(line.substring(3));
                paragraphs = new ArrayList<>();
            } else {
                paragraphs.add(Paragraph.prose(line));
            }
        }
        if (heading.isPresent() || !paragraphs.isEmpty()) {
            sections.add(Section.of(heading, paragraphs));
        }
        return sections;
    }
}
