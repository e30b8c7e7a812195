package newstape.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A table of contents: lines one below the other that stand again further down, each as a heading. */
final class Contents {
    private static final int LEAST = 2;
    private static final int LONGEST = 110;
    private static final Set<String> NAMES = Set.of(
            "contents",
            "table of contents",
            "in this article",
            "on this page",
            "jump to",
            "inhalt",
            "inhaltsverzeichnis",
            "in diesem artikel",
            "sommaire",
            "índice",
            "contenido");

    private Contents() {}

    /** The lines without it. */
    static List<Line> without(List<Line> lines) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().length() <= LONGEST) {
                last.put(entry(lines.get(i).text()), i);
            }
        }
        List<Line> kept = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && again(last, lines, to)) {
                to++;
            }
            if (to - from >= LEAST) {
                if (!kept.isEmpty() && named(kept.getLast().text())) {
                    kept.removeLast();
                }
                from = to;
            } else {
                kept.add(lines.get(from));
                from++;
            }
        }
        return kept;
    }

    private static boolean again(Map<String, Integer> last, List<Line> lines, int at) {
        String entry = entry(lines.get(at).text());
        return !entry.isEmpty() && last.getOrDefault(entry, at) > at;
    }

    /** Whether a line says that a table of contents stands below. */
    static boolean named(String line) {
        String name = line.toLowerCase(Locale.ROOT);
        return NAMES.contains(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
    }

    /** Its letters: the numbers and marks of the one place need not be the other's. */
    static String entry(String text) {
        return text.length() > LONGEST
                ? text
                : Titles.loose(text.substring(0, Math.min(3, text.length())).replaceAll("[\\d.)]", "")
                        + text.substring(Math.min(3, text.length())));
    }
}
