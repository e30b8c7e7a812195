package newstape.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page, by any of the names each goes by, without regard to case. */
final class MetaTags {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> byName = new HashMap<>();

    MetaTags(Document document) {
        for (Element tag : document.select("meta[content]")) {
            String content = Spacing.line(tag.attr("content"));
            if (!content.isEmpty()) {
                KEYS.stream()
                        .flatMap(key -> SPACE.splitAsStream(tag.attr(key)))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                                .add(content));
            }
        }
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
