package newstape.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of an HTML page, by agreement of what is shown with what is said. */
final class Headline {
    private static final int LONGEST = 300;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern SEPARATOR = Pattern.compile("\\x20[|•·–—\\-»:/\\\\]\\x20");
    private static final Pattern SPACE = Pattern.compile(" ");

    private Headline() {}

    /**
     * The first heading on the page that what is said agrees with; else what is said to those who share it, to search
     * engines, in the window's title; else the only heading.
     */
    static Optional<String> of(Document document, Metadata metadata) {
        String window = Spacing.line(document.title());
        Optional<String> shared = metadata.sharedTitle().map(title -> siteless(title, metadata.site()));
        List<String> said = Stream.of(shared, metadata.headline(), Optional.of(window))
                .flatMap(Optional::stream)
                .filter(title -> !title.isEmpty())
                .toList();
        List<String> shown = document.select("h1").stream()
                .map(Element::text)
                .map(Spacing::line)
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .toList();
        return shown.stream()
                .filter(title -> said.stream().anyMatch(other -> agree(title, other)))
                .findFirst()
                .or(() -> shared)
                .or(metadata::headline)
                .or(() -> Optional.of(windowTitle(window, metadata.site())).filter(title -> !title.isEmpty()))
                .or(() -> shown.stream().findFirst());
    }

    /** Whether one holds the other, and isn't a mere word of it. */
    private static boolean agree(String shown, String said) {
        String one = Titles.loose(shown);
        String other = Titles.loose(said);
        return !one.isEmpty()
                && (one.equals(other)
                        || (other.contains(one) && one.length() * 2 > other.length())
                        || (one.contains(other) && other.length() * 2 > one.length()));
    }

    private static String siteless(String title, Optional<String> site) {
        return site.filter(name -> title.length() > name.length() + 3)
                .filter(title::endsWith)
                .map(name -> title.substring(0, title.length() - name.length()))
                .map(rest -> rest.replaceFirst("\\s?[|•·–—\\-»:/]\\s?$", ""))
                .filter(rest -> !rest.isBlank()
                        && rest.length() < title.length() - site.orElse("").length())
                .orElse(title);
    }

    /** Without the site's name, which stands at an end, apart, and is shorter. */
    private static String windowTitle(String window, Optional<String> site) {
        String title = siteless(window, site);
        if (!title.equals(window)) {
            return title;
        }
        List<String> parts = SEPARATOR.splitAsStream(window).map(String::strip).toList();
        if (parts.size() < 2) {
            return window;
        }
        String first = window.substring(0, window.lastIndexOf(parts.getLast())).strip();
        String cut = first.substring(0, Math.max(0, first.length() - 1)).strip();
        return SPACE.splitAsStream(cut).count() >= FEWEST_WORDS ? cut : parts.getLast();
    }
}
