package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.article.Author;

/** What stands at the bottom of a page below a line that says "about the author". */
final class Biographies {
    private static final int BELOW = 14;
    private static final int LONGEST = 60;
    private static final int OPENING = 200;
    private static final Pattern IS = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}'’.\\-]{1,20}(?: (?:\\p{Lu}[\\p{L}'’.\\-]{0,20}|de|van|von|der|la|da|di)){1,4}),? (?:is|was|has|covers|covered|reports|writes|studied|works|ist|war|schreibt|arbeitet|berichtet|est|couvre|écrit|es|cubre|escribe)\\b");
    private static final Set<String> ABOUT = Set.of(
            "about the author",
            "about the authors",
            "about author",
            "about the writer",
            "about the reporter",
            "meet the author",
            "author bio",
            "author",
            "authors",
            "the author",
            "the authors",
            "über den autor",
            "über die autorin",
            "zum autor",
            "zur autorin",
            "die autoren",
            "über die autoren",
            "à propos de l'auteur",
            "à propos de l’auteur",
            "sobre el autor",
            "sobre la autora");

    private Biographies() {}

    /** The colophon below such a line; empty where there is none, or nobody is named below it. */
    static Optional<Colophon> headed(List<Line> lines, List<String> known) {
        for (int i = lines.size() - 1; i > 0 && i >= lines.size() - BELOW; i--) {
            if (about(lines.get(i))) {
                List<Author> authors = authors(lines.subList(i + 1, lines.size()), known);
                return authors.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Colophon(authors, List.copyOf(lines.subList(0, i))));
            }
        }
        return Optional.empty();
    }

    /** The name that a biography begins with. */
    static Optional<String> named(String text) {
        Matcher matcher = IS.matcher(text.substring(0, Math.min(text.length(), OPENING)));
        return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    private static List<Author> authors(List<Line> lines, List<String> known) {
        List<Author> authors = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text();
            boolean bio = line.prose() || Names.isRole(text);
            if (Names.isFullName(text)) {
                authors.add(new Author(text, Optional.empty()));
            } else if (bio && !authors.isEmpty() && !another(text, authors.getLast())) {
                authors.add(more(authors.removeLast(), text));
            } else if (bio) {
                Optional<String> name = named(text)
                        .or(() -> known.size() == 1 && authors.isEmpty()
                                ? Optional.of(known.getFirst())
                                : Optional.empty());
                name.ifPresent(author -> authors.add(new Author(author, Optional.of(text))));
            }
        }
        return List.copyOf(authors);
    }

    private static boolean another(String bio, Author author) {
        return author.bio().isPresent()
                && named(bio).filter(name -> !name.equals(author.name())).isPresent();
    }

    private static Author more(Author author, String text) {
        return new Author(
                author.name(),
                Optional.of(author.bio().map(bio -> bio + " " + text).orElse(text)));
    }

    /** Whether it stands above what is said of who wrote the article. */
    static boolean about(Line line) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        String text = line.text().toLowerCase(Locale.ROOT);
        return ABOUT.contains(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }
}
