package newstape.intake;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newstape.article.Article;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.article.Section;

/**
 * An article that is parted into pages, put together page after page. What a page repeats of those before it at its
 * beginning or end, as its title, its summary, a note on its author, is there once.
 */
final class PartedArticle {
    private static final String COUNT = "\\d{1,3}\\s*(?:/|of|von|de|di|sur|av|van|z)\\s*\\d{1,3}";
    private static final String WORD = "(?:page|part|seite|teil|p[aá]gina|parte|partie|pagina|sida|side|strona)";
    /** What says which page it is, alone or at the end of a title. */
    private static final Pattern NUMBERING = Pattern.compile(
            "[\\s–—|:,(\\[/-]*(?:" + WORD + "\\s*(?:" + COUNT + "|\\d{1,3})|" + COUNT + ")[)\\]]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that a title has at least, to be known by its beginning. */
    private static final int TELLING = 12;

    private static final Duration DAY = Duration.ofDays(1);

    private final Article first;
    private final List<Section> sections;
    private final Set<Piece> said = new HashSet<>();

    PartedArticle(Article first) {
        this.first = first;
        this.sections = new ArrayList<>(first.sections());
        said.add(Piece.heading(first.title()));
        said.addAll(pieces(first));
    }

    /** A heading or a part of a section, as it is compared. */
    private record Piece(String words, Optional<Section> heading, Optional<Part> part) {
        static Piece heading(String words) {
            return new Piece(unnumbered(words), Optional.empty(), Optional.empty());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece && piece.words.equals(words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    /** Whether a page that an address of this article leads to is of it, and not the next article. */
    boolean goesOnWith(Article page) {
        Optional<URI> canonical = page.link().filter(link -> first.link().equals(Optional.of(link)));
        return canonical.isPresent() || (titled(page) && dated(page));
    }

    private boolean titled(Article page) {
        String one = unnumbered(first.title());
        String other = unnumbered(page.title());
        boolean told = Math.min(one.length(), other.length()) >= TELLING;
        return other.isEmpty() || one.equals(other) || (told && (one.startsWith(other) || other.startsWith(one)));
    }

    private boolean dated(Article page) {
        Optional<Published> one = first.published();
        Optional<Published> other = page.published();
        return one.isEmpty()
                || other.isEmpty()
                || Duration.between(one.get().earliest(), other.get().earliest())
                                .abs()
                                .compareTo(DAY)
                        < 0;
    }

    void add(Article page) {
        List<Piece> pieces = pieces(page);
        int from = 0;
        while (from < pieces.size() && isRepeated(pieces.get(from))) {
            from++;
        }
        int to = pieces.size();
        while (to > from && isRepeated(pieces.get(to - 1))) {
            to--;
        }
        List<Piece> fresh = pieces.subList(from, to);
        fresh.forEach(this::append);
        said.addAll(fresh);
    }

    private boolean isRepeated(Piece piece) {
        return said.contains(piece) || piece.words.isEmpty();
    }

    private void append(Piece piece) {
        piece.heading.ifPresent(heading -> sections.add(new Section(heading.heading(), heading.level(), List.of())));
        piece.part.ifPresent(part -> {
            Section last = sections.isEmpty() ? Section.of(Optional.empty(), List.of()) : sections.removeLast();
            List<Part> parts = new ArrayList<>(last.parts());
            parts.add(part);
            sections.add(new Section(last.heading(), last.level(), parts));
        });
    }

    private static List<Piece> pieces(Article page) {
        List<Piece> pieces = new ArrayList<>();
        for (Section section : page.sections()) {
            section.heading()
                    .ifPresent(
                            words -> pieces.add(new Piece(unnumbered(words), Optional.of(section), Optional.empty())));
            section.parts().forEach(part -> pieces.add(new Piece(words(part), Optional.empty(), Optional.of(part))));
        }
        return pieces;
    }

    private static String words(Part part) {
        return switch (part) {
            case Picture picture -> "picture " + picture.address();
            case Paragraph paragraph -> unnumbered(paragraph.text());
            default -> part.text();
        };
    }

    /** Its letters and digits, without what says which page it is. */
    private static String unnumbered(String words) {
        String plain = NUMBERING.matcher(words).replaceFirst("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** With all that was added. */
    Article joined() {
        return new Article(
                first.id(),
                first.title(),
                first.authors(),
                first.published(),
                first.modified(),
                first.link(),
                first.language(),
                first.breadcrumb(),
                first.tags(),
                first.picture(),
                first.coverage(),
                sections);
    }
}
