package newstape.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What elements around a headline are called, as far as it tells who wrote an article and when: {@code hints.txt}. */
enum Hint {
    /** Of who wrote it. */
    AUTHOR(0),
    /** Of a name that stands there by itself. */
    NAME(1),
    /** Of where an author's page stands. */
    AUTHORS_PAGE(2),
    /** Of people who did something else, and of what may have an author's name in it. */
    OTHERS(3),
    DAY(4),
    /** Of the day on which it came out. */
    ISSUED(5),
    CHANGED(6),
    /** Of days that no article has. */
    NO_DAY(7),
    /** Of what belongs to other articles, or to those who read this one. */
    ELSEWHERE(8);

    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final List<String> NAMES = List.of("class", "id", "itemprop", "rel");
    private static final List<String> SAID = List.of("data-testid", "aria-label");
    private static final Stems STEMS = read();

    private final int bit;

    Hint(int place) {
        this.bit = 1 << place;
    }

    boolean in(int hints) {
        return (hints & bit) != 0;
    }

    /** The hints in a name, as bits; what is longer than any name is looked at from its beginning. */
    static int in(String name) {
        return STEMS.in(name, LONGEST);
    }

    /** The hints in what an element is called and where it leads, as bits. */
    static int naming(Element element) {
        return element.attributesSize() == 0
                ? 0
                : in(NAMES, element.attributes()) | in(element.attributes().get("href"));
    }

    /** The same, and those in what it is, in what it says of itself, and in the same of what it stands in. */
    static int around(Element element) {
        Element parent = element.parent();
        return own(element) | (parent == null || parent.normalName().equals("body") ? 0 : own(parent));
    }

    private static int own(Element element) {
        int hints = in(element.normalName());
        if (element.attributesSize() > 0) {
            hints |= in(NAMES, element.attributes()) | in(SAID, element.attributes());
            hints = (hints & ~AUTHORS_PAGE.bit) | in(element.attributes().get("href"));
        }
        return hints;
    }

    private static int in(List<String> keys, Attributes attributes) {
        int hints = 0;
        for (String key : keys) {
            hints |= in(attributes.get(key));
        }
        return hints;
    }

    private static Stems read() {
        Map<Integer, List<String>> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Hint.class.getResourceAsStream("hints.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> SPACE.splitAsStream(line).toList())
                    .forEach(line -> words.computeIfAbsent(valueOf(line.getFirst()).bit, _ -> new ArrayList<>())
                            .addAll(line.subList(1, line.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stems(words);
    }
}
