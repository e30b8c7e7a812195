package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newstape.article.Author;

/**
 * The bottom of a text page: who wrote it, and what the page says of them.
 *
 * @param authors in the order they stand
 * @param body the lines above
 */
record Colophon(List<Author> authors, List<Line> body) {
    private static final int MOST = 6;
    private static final int OPENING = 100;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern TRADE = Pattern.compile(
            "\\b(?:journalis[mt]|reporter|reports?|editor|writer|writes|writing|author|correspondent|columnist|covers?|covering|coverage|journalistin|redakteur|redakteurin|autorin|autor|schreibt|berichtet|korrespondent|korrespondentin)\\b",
            Pattern.CASE_INSENSITIVE);
    /**
     * @param known the names in the byline
     * @param closed whether something stands below that closes a page, so that a bare name there is its author
     */
    static Colophon of(List<Line> lines, List<String> known, boolean closed) {
        return Biographies.headed(lines, known).orElseGet(() -> unheaded(lines, known, closed));
    }

    private static Colophon unheaded(List<Line> lines, List<String> known, boolean closed) {
        List<Author> authors = new ArrayList<>();
        List<Line> body = new ArrayList<>(lines);
        boolean more = true;
        while (more && authors.size() < MOST) {
            while (!body.isEmpty() && Furniture.is(body.getLast().text())) {
                body.removeLast();
            }
            more = take(body, authors, known);
        }
        if (authors.isEmpty()
                && closed
                && known.isEmpty()
                && body.size() > 1
                && Names.isFullName(body.getLast().text())) {
            authors.add(new Author(body.removeLast().text(), Optional.empty()));
        }
        return new Colophon(List.copyOf(authors), List.copyOf(body));
    }

    private static boolean take(List<Line> body, List<Author> authors, List<String> known) {
        int first = body.size() - 1;
        while (first > 0 && body.get(first - 1).group() == body.get(first).group()) {
            first--;
        }
        if (first < 0) {
            return false;
        }
        List<Line> group = body.subList(first, body.size());
        boolean below = group.size() == 1 && first > 0;
        if (below && ofName(body.get(first - 1).text(), group, true)) {
            return taken(body, first - 1, 1, authors);
        }
        if (group.size() > 1) {
            for (int i = group.size() - 2; i >= 0; i--) {
                if (ofName(group.get(i).text(), group.subList(i + 1, group.size()), false)) {
                    return taken(body, first + i, 1, authors);
                }
            }
        }
        return sentence(body, authors, known);
    }

    private static boolean taken(List<Line> body, int at, int nameLines, List<Author> authors) {
        String bio = String.join(
                " ",
                body.subList(at + nameLines, body.size()).stream()
                        .map(Line::text)
                        .toList());
        authors.addFirst(new Author(body.get(at).text(), Optional.of(bio)));
        body.subList(at, body.size()).clear();
        return true;
    }

    /** A bio without a line for its name: it begins with the name, and the byline vouches for it. */
    private static boolean sentence(List<Line> body, List<Author> authors, List<String> known) {
        String text = body.getLast().text();
        Optional<String> name = Biographies.named(text)
                .filter(known::contains)
                .filter(by -> body.size() > 1 && TRADE.matcher(text).find());
        name.ifPresent(author -> {
            authors.addFirst(new Author(author, Optional.of(text)));
            body.removeLast();
        });
        return name.isPresent();
    }

    /**
     * Whether lines say something of whom {@code name} names: they speak of them, and, where they don't stand right
     * below the name, of their trade, as the last section of an article may be headed by a name too.
     */
    private static boolean ofName(String name, List<Line> bio, boolean apart) {
        if (!Names.isFullName(name) || !bio.getFirst().prose()) {
            return false;
        }
        String text = bio.getFirst().text();
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        boolean named = SPACE.splitAsStream(name).anyMatch(part -> part.length() > 2 && opening.contains(part));
        boolean trade = bio.stream().anyMatch(line -> TRADE.matcher(line.text()).find());
        return apart ? named && trade : named || trade;
    }
}
