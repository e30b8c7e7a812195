package newstape.article.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.article.identity.Known.Titled;

/**
 * How a source signs its titles.
 *
 * @param names what stands behind several of them, and the source's own name, as letters
 * @param host of its pages, as letters; empty where that isn't known
 */
record Site(Set<String> names, String host) {
    private static final int SEVERAL = 3;
    private static final int SHORTEST = 3;

    static Site of(Incoming incoming, List<Titled> titles) {
        Set<String> names = titles.stream()
                .flatMap(title -> Title.behind(title.title()).stream())
                .collect(Collectors.groupingBy(behind -> behind, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= SEVERAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        names.add(Letters.of(incoming.source()));
        String host = incoming.article()
                .link()
                .flatMap(link -> Optional.ofNullable(link.getHost()))
                .orElse("");
        return new Site(names, Letters.of(host.replace(".", " ")));
    }

    /** Whether these letters are its name. */
    boolean is(String letters) {
        return names.contains(letters) || (letters.length() >= SHORTEST && host.contains(letters));
    }
}
