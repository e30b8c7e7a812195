package newstape.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Section;

/** Reads a page that is plain text: what a person gets who selects all of a page and copies it. */
final class TextReader {
    private static final int EDGE = 4;

    /** What stands at an edge of a page, and the lines without it. */
    private record Trail(List<String> crumbs, List<Line> lines, boolean below) {}

    Page read(String text, Optional<URI> address) {
        String clean = String.join("\n", Spacing.lines(text));
        TapeReader.Found found = TapeReader.find(clean);
        List<Line> lines = Wrapped.joined(Line.of(found.rest(clean).lines().toList()));
        return new Page(article(lines, address), found.tape(), Optional.empty());
    }

    private static Optional<Article> article(List<Line> lines, Optional<URI> address) {
        Trail trail = trail(lines);
        Optional<String> crumb = trail.crumbs.isEmpty() ? Optional.empty() : Optional.of(trail.crumbs.getLast());
        return Masthead.of(trail.lines, crumb).flatMap(masthead -> article(masthead, trail, address));
    }

    private static Optional<Article> article(Masthead masthead, Trail trail, Optional<URI> address) {
        List<Line> own = Related.without(Contents.without(masthead.body()));
        Colophon colophon = Colophon.of(own, masthead.names(), trail.below);
        List<Block> blocks = new ArrayList<>();
        masthead.standfirst().forEach(line -> blocks.add(new Block.Body(Paragraph.Kind.PROSE, line.text())));
        blocks.addAll(TextBlocks.of(colophon.body()));
        List<Section> sections = Outline.sections(blocks);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                Outline.id(address, masthead.title(), sections),
                masthead.title(),
                authors(masthead.names(), colophon.authors()),
                masthead.published(),
                Optional.empty(),
                address,
                Optional.empty(),
                Breadcrumb.ending(trail.crumbs, masthead.title()),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                sections));
    }

    private static Trail trail(List<Line> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - EDGE); i--) {
            Optional<List<String>> crumbs = Breadcrumb.of(lines.get(i).text());
            if (crumbs.isPresent()) {
                return new Trail(crumbs.get(), lines.subList(0, i), true);
            }
        }
        for (int i = 0; i < Math.min(EDGE * 2, lines.size()); i++) {
            Optional<List<String>> crumbs = Breadcrumb.of(lines.get(i).text());
            if (crumbs.isPresent()) {
                List<Line> rest = new ArrayList<>(lines);
                rest.remove(i);
                return new Trail(crumbs.get(), List.copyOf(rest), false);
            }
        }
        return new Trail(List.of(), lines, false);
    }

    /** Those of the byline in its order, each with the bio the bottom has; then whom the bottom alone names. */
    private static List<Author> authors(List<String> names, List<Author> below) {
        List<Author> authors = new ArrayList<>();
        for (String name : names) {
            Optional<String> bio = below.stream()
                    .filter(author -> author.name().equals(name))
                    .flatMap(author -> author.bio().stream())
                    .findFirst();
            authors.add(new Author(name, bio));
        }
        below.stream().filter(author -> !names.contains(author.name())).forEach(authors::add);
        return authors;
    }
}
