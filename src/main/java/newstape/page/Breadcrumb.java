package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The path from the front page to an article, as a line prints it: {@code Home » World » The title}. */
final class Breadcrumb {
    private static final int LONGEST = 500;
    private static final int MOST = 8;
    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("\\x20?»\\x20?"),
            Pattern.compile("\\x20?›\\x20?"),
            Pattern.compile("\\x20?→\\x20?"),
            Pattern.compile("\\x20?>\\x20?"),
            Pattern.compile("\\x20/\\x20"));
    private static final Set<String> FRONT = Set.of(
            "home",
            "homepage",
            "front page",
            "start",
            "startseite",
            "accueil",
            "inicio",
            "início",
            "news",
            "nachrichten",
            "you are here: home",
            "sie sind hier: startseite");

    private Breadcrumb() {}

    /** The path that a line is; empty where it is none. */
    static Optional<List<String>> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return SEPARATORS.stream()
                .map(separator -> crumbs(line, separator))
                .filter(crumbs -> crumbs.size() > 1 && crumbs.size() <= MOST)
                .filter(crumbs -> FRONT.contains(crumbs.getFirst().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The path with a title that has separators of its own put together again. */
    static List<String> ending(List<String> crumbs, String title) {
        for (int from = 1; from < crumbs.size() - 1; from++) {
            String tail = String.join("", crumbs.subList(from, crumbs.size()));
            if (Titles.loose(tail).equals(Titles.loose(title))) {
                List<String> whole = new ArrayList<>(crumbs.subList(0, from));
                whole.add(title);
                return whole;
            }
        }
        return crumbs;
    }

    private static List<String> crumbs(String line, Pattern separator) {
        return separator
                .splitAsStream(line)
                .map(String::strip)
                .filter(crumb -> !crumb.isEmpty())
                .toList();
    }
}
