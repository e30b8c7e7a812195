package newstape.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a page's site goes by: those it gives itself, and those its address has in it. Told from them is what
 * of a title is the site's name, and who of the authors is the site itself.
 *
 * @param names as {@link Titles#loose} makes them
 * @param hosts the parts of the site's host that are its own, loose too: {@code gazette}, {@code gazetteexample}
 */
record SiteNames(Set<String> names, Set<String> hosts) {
    private static final int LONGEST = 80;
    private static final int SHORTEST = 3;
    private static final int MOST = 50;
    private static final int TAIL_WORDS = 4;
    private static final int HEADLINE_WORDS = 3;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\x20(?:[|•·–—»«:/\\\\]|-{1,2}|::|\\|\\|)\\x20|\\x20?[|»]\\x20?|:\\x20");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> GENERIC =
            Set.of("www", "com", "co", "org", "net", "news", "blog", "blogs", "the", "gov", "edu", "index");

    private static final Set<String> KICKERS = Set.of(
            "opinion",
            "analysis",
            "exclusive",
            "review",
            "watch",
            "video",
            "interview",
            "editorial",
            "explainer",
            "live",
            "podcast",
            "comment",
            "kommentar",
            "analyse",
            "meinung",
            "opinión",
            "tribune",
            "entretien",
            "breaking",
            "news",
            "theagency",
            "feature",
            "column");

    SiteNames {
        names = Set.copyOf(names);
        hosts = Set.copyOf(hosts);
    }

    static SiteNames of(Stream<String> said, Optional<URI> address) {
        Set<String> names = said.filter(name -> name.length() <= LONGEST)
                .map(Titles::loose)
                .filter(name -> name.length() >= 2)
                .limit(MOST)
                .collect(Collectors.toSet());
        Set<String> hosts = address.flatMap(uri -> Optional.ofNullable(uri.getHost()))
                .map(host -> hosts(host.toLowerCase(Locale.ROOT)))
                .orElse(Set.of());
        return new SiteNames(names, hosts);
    }

    /** Of {@code blog.gazette.example}: gazette, gazetteexample, bloggazetteexample. */
    private static Set<String> hosts(String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        List<String> labels = Stream.of(bare.split("\\.", -1)).toList();
        return Stream.concat(
                        Stream.of(Titles.loose(bare)),
                        Stream.concat(
                                labels.stream()
                                        .limit(Math.max(1, labels.size() - 1L))
                                        .map(Titles::loose),
                                labels.size() > 1
                                        ? Stream.of(Titles.loose(labels.get(labels.size() - 2) + labels.getLast()))
                                        : Stream.of()))
                .filter(label -> label.length() >= SHORTEST && !GENERIC.contains(label))
                .collect(Collectors.toSet());
    }

    /** Whether words are a name of the site. */
    boolean are(String words) {
        String loose = Titles.loose(words);
        if (loose.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        String bare = loose.startsWith("the") && loose.length() > 5 ? loose.substring(3) : loose;
        return names.contains(loose)
                || names.contains(bare)
                || names.contains("the" + loose)
                || hosts.stream().anyMatch(host -> host.equals(loose) || host.equals(bare) || spelt(host, bare));
    }

    /** Whether a host is a name without its last word, or a name a host without what is put around it. */
    private static boolean spelt(String host, String name) {
        return Math.min(host.length(), name.length()) >= 5
                && Math.max(host.length(), name.length()) - Math.min(host.length(), name.length()) <= 6
                && (host.contains(name) || name.contains(host));
    }

    /**
     * A title without the names of the site at its ends.
     *
     * @param guessing whether what stands at the end, apart and short, may be taken for the site's name
     */
    String stripped(String title, boolean guessing) {
        List<int[]> gaps = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(title);
        while (matcher.find() && gaps.size() < MOST) {
            gaps.add(new int[] {matcher.start(), matcher.end()});
        }
        int start = 0;
        int end = title.length();
        while (!gaps.isEmpty() && tail(title.substring(gaps.getLast()[1], end), title, gaps.getLast(), guessing)) {
            end = gaps.removeLast()[0];
        }
        while (!gaps.isEmpty()
                && head(
                        title.substring(start, gaps.getFirst()[0]),
                        title.substring(gaps.getFirst()[1], end),
                        title,
                        gaps.getFirst())) {
            start = gaps.removeFirst()[1];
        }
        return domainless(title.substring(start, end).strip());
    }

    private boolean tail(String tail, String title, int[] gap, boolean guessing) {
        if (are(tail)) {
            return true;
        }
        boolean bar = title.substring(gap[0], gap[1]).indexOf('|') >= 0;
        boolean colon = title.startsWith(": ", gap[0]);
        return ((guessing && !colon) || bar)
                && words(tail) <= TAIL_WORDS
                && words(title.substring(0, gap[0])) >= HEADLINE_WORDS;
    }

    /** What sort of article it is before a bar, or the site. */
    private boolean head(String head, String rest, String title, int[] gap) {
        boolean bar = title.substring(gap[0], gap[1]).indexOf('|') >= 0;
        boolean colon = title.startsWith(": ", gap[0]);
        return (colon ? names.contains(Titles.loose(head)) : are(head))
                || (bar && KICKERS.contains(Titles.loose(head)) && words(rest) >= HEADLINE_WORDS);
    }

    /** Without the site's own address before it. */
    private String domainless(String title) {
        int space = title.indexOf(' ');
        boolean domain = space > 0
                && title.lastIndexOf('.', space) > 0
                && hosts.contains(Titles.loose(title.substring(0, space)));
        return domain ? title.substring(space + 1).strip() : title;
    }

    private static long words(String text) {
        return SPACE.splitAsStream(text.strip())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
