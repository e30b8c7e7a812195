package newstape.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The meta tags of a page, by any of the names each goes by, without regard to case, or to whether the parts of a name
 * are set apart by a point or a colon. What a property says is heard before what a name says.
 */
final class MetaTags {
    private static final int LONGEST = 5_000;
    private static final int LONGEST_NAMES = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> byName = new HashMap<>();

    MetaTags(Survey survey) {
        List<Element> tags = survey.meta().stream()
                .filter(tag -> !tag.attr("content").isBlank())
                .toList();
        for (String key : KEYS) {
            Map<String, List<String>> found = new HashMap<>();
            tags.stream().filter(tag -> tag.hasAttr(key)).forEach(tag -> add(tag.attr(key), tag, found));
            found.forEach(byName::putIfAbsent);
        }
    }

    private static void add(String names, Element tag, Map<String, List<String>> to) {
        String content = tag.attr("content");
        String line = Spacing.line(content.length() > LONGEST ? content.substring(0, LONGEST) : content);
        if (line.isEmpty() || names.length() > LONGEST_NAMES) {
            return;
        }
        SPACE.splitAsStream(names)
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        to.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(line));
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The first of the first of {@code names} that is there. */
    Optional<String> first(List<String> names) {
        return firsts(names).findFirst();
    }

    /** The first of each of {@code names} that is there. */
    Stream<String> firsts(List<String> names) {
        return names.stream().flatMap(name -> first(name).stream());
    }

    List<String> all(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('.', ':');
    }
}
