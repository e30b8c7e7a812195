package newstape.article.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title without what feeds put around it: labels before it, the site's name behind it.
 *
 * @param cut whether it ends in dots
 */
record Title(String text, String letters, List<String> words, boolean cut) {
    private static final Pattern SITE = Pattern.compile("^(.+)\\s+([|·•»–—-]+)\\s+([^|·•»]{2,40})$");
    private static final int DISTINCTIVE = 5;
    /** Letters: in scripts without spaces, and enough for the beginning of a title that is cut. */
    private static final int LONG = 18;

    Title {
        words = List.copyOf(words);
    }

    static Title of(String title, Site site) {
        String plain =
                Moving.withoutCount(Moving.withoutLabel(Letters.plain(title).strip()));
        Matcher matcher = SITE.matcher(plain);
        boolean signed = matcher.matches() && (matcher.group(2).equals("|") || site.is(Letters.of(matcher.group(3))));
        String own = signed ? matcher.group(1) : plain;
        return new Title(own, Letters.of(own), Letters.words(own), Moving.isCut(own));
    }

    /** What stands behind a title, as letters. */
    static Optional<String> behind(String title) {
        Matcher matcher = SITE.matcher(Letters.plain(title).strip());
        return matcher.matches() ? Optional.of(Letters.of(matcher.group(3))) : Optional.empty();
    }

    boolean same(Title other) {
        return letters.equals(other.letters)
                || (cut && letters.length() >= LONG && other.letters.startsWith(letters))
                || (other.cut && other.letters.length() >= LONG && letters.startsWith(other.letters));
    }

    /** The share of the shorter one's telling words that the other has, 0 to 1. */
    double likeness(Title other) {
        Set<String> own = telling();
        Set<String> others = other.telling();
        long common = own.stream().filter(others::contains).count();
        int shorter = Math.min(own.size(), others.size());
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    /** Whether hardly two articles have it: {@code Morning briefing} is no such title. */
    boolean distinctive() {
        return words.size() >= DISTINCTIVE || (words.size() <= 2 && letters.length() >= LONG);
    }

    Set<String> telling() {
        return words.stream().filter(Title::tells).collect(Collectors.toSet());
    }

    /** Short words are in every sentence, whatever the language; figures tell. */
    static boolean tells(String word) {
        return word.length() >= 4 || Character.isDigit(word.charAt(0)) || !Character.isAlphabetic(word.charAt(0));
    }
}
