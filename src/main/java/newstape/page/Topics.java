package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says it is about: the first of its ways to say so that names anything. */
final class Topics {
    private static final int MOST = 30;
    private static final int LONGEST = 60;
    private static final Pattern APART = Pattern.compile("[,;|،、，]");
    private static final Set<String> NOTHING = Set.of(
            "uncategorized",
            "uncategorised",
            "allgemein",
            "null",
            "undefined",
            "none",
            "n/a",
            "tag",
            "tags",
            "general",
            "default");
    private static final List<String> META =
            List.of("news_keywords", "parsely-tags", "sailthru.tags", "cxenseparse:taxonomy", "dc.subject", "keywords");

    private Topics() {}

    static List<String> of(Survey survey, JsonLd json, MetaTags tags) {
        return Stream.of(
                        tags.all("article:tag").stream(),
                        json.keywords(),
                        survey.followed("tag").limit(MOST).map(Element::text))
                .map(Topics::named)
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .orElseGet(() -> META.stream()
                        .map(name -> named(tags.all(name).stream()))
                        .filter(topics -> !topics.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private static List<String> named(Stream<String> said) {
        List<String> topics = new ArrayList<>();
        said.limit(MOST)
                .flatMap(line -> APART.splitAsStream(line.length() > 5_000 ? line.substring(0, 5_000) : line))
                .map(Topics::bare)
                .filter(Topics::topic)
                .filter(topic -> topics.stream().noneMatch(other -> Titles.same(other, topic)))
                .limit(MOST)
                .forEach(topics::add);
        return topics;
    }

    private static String bare(String topic) {
        String line = Spacing.line(topic);
        return line.startsWith("#") ? line.substring(1).strip() : line;
    }

    /** What isn't for a program: a key with its value, an address, a number. */
    private static boolean topic(String topic) {
        return topic.length() >= 2
                && topic.length() <= LONGEST
                && topic.indexOf(':') < 0
                && topic.indexOf('=') < 0
                && topic.indexOf('{') < 0
                && topic.indexOf('_') < 0
                && topic.codePoints().anyMatch(Character::isLetter)
                && !NOTHING.contains(topic.toLowerCase(Locale.ROOT));
    }
}
