package newstape.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Paragraph;

/**
 * Tells captions, bylines, "read more" and sharing lines from what an article says. Which words give such a line away
 * is data: {@code boilerplate.txt}.
 *
 * <p>A line isn't dropped because it has no end mark: too many good ones have none.
 */
final class Boilerplate {
    private static final String TABLE = "boilerplate.txt";
    private static final int SHORT = 20;
    private static final int CAPTION = 40;
    private static final Map<Met, Set<String>> LISTED = read();

    private enum Met {
        OPENS,
        LABEL,
        WHOLE,
        SAYS,
        ENDS
    }

    private final String title;
    private final Set<String> names = new HashSet<>();

    Boilerplate(Article article) {
        this.title = plain(article.title());
        article.authors().stream().map(Author::name).map(Boilerplate::plain).forEach(names::add);
    }

    boolean is(Paragraph paragraph) {
        String text = paragraph.text();
        int words = Words.count(text.length() > 1_000 ? text.substring(0, 1_000) : text);
        if (words > CAPTION) {
            return false;
        }
        String folded = plain(text);
        boolean sentence = endsAsSentence(text);
        return listed(Met.ENDS, folded::endsWith)
                || (words <= SHORT && (isAbout(folded, sentence) || isLabelled(folded, sentence) || isListed(folded)));
    }

    private boolean isAbout(String folded, boolean sentence) {
        return folded.isEmpty() || folded.equals(title) || (!sentence && isByline(folded));
    }

    /** The author's name, and not much besides. */
    private boolean isByline(String folded) {
        String bare = folded.startsWith("by ") ? folded.substring(3) : folded;
        return names.stream()
                .anyMatch(name -> !name.isEmpty() && bare.startsWith(name) && bare.length() < name.length() + 40);
    }

    private static boolean isListed(String folded) {
        return listed(Met.WHOLE, folded::equals)
                || listed(Met.OPENS, start -> opens(folded, start))
                || listed(Met.SAYS, folded::contains);
    }

    /** A label is one where no sentence follows it, or something that parts it from what follows. */
    private static boolean isLabelled(String folded, boolean sentence) {
        return listed(
                Met.LABEL,
                label -> opens(folded, label)
                        && (!sentence || folded.length() == label.length() || parts(folded, label.length())));
    }

    private static boolean parts(String folded, int at) {
        String rest = folded.substring(at).strip();
        return !rest.isEmpty() && (":|/–—-•·".indexOf(rest.charAt(0)) >= 0 || Character.isDigit(rest.charAt(0)));
    }

    private static boolean endsAsSentence(String text) {
        return !text.isEmpty() && ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The words, and after them no letter: {@code photo} doesn't open {@code photography}. */
    private static boolean opens(String folded, String start) {
        return folded.startsWith(start)
                && (folded.length() == start.length() || !Character.isLetterOrDigit(folded.charAt(start.length())));
    }

    private static boolean listed(Met met, Predicate<String> test) {
        return LISTED.getOrDefault(met, Set.of()).stream().anyMatch(test);
    }

    /** Folded, without what stands around the words. */
    private static String plain(String text) {
        String folded = Words.fold(text);
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1)) && folded.charAt(end - 1) != ':') {
            end--;
        }
        return folded.substring(start, end);
    }

    private static Map<Met, Set<String>> read() {
        Map<Met, Set<String>> read = new EnumMap<>(Met.class);
        for (String line : Table.lines(TABLE)) {
            int space = line.indexOf(' ');
            Met met = Met.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            read.computeIfAbsent(met, key -> new HashSet<>()).add(Words.fold(line.substring(space)));
        }
        read.replaceAll((met, words) -> Set.copyOf(words));
        return Map.copyOf(read);
    }
}
