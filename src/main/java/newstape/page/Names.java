package newstape.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words are a person's name, as far as words alone tell. */
final class Names {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.\\-]+");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "du", "del", "della", "van", "von", "vom", "zu", "zum", "der", "den",
            "ter", "la", "le", "el", "al", "bin", "ibn", "y", "e", "af", "st.");
    private static final Set<String> NEVER = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "our",
            "your",
            "how",
            "why",
            "what",
            "when",
            "where",
            "who",
            "numbers",
            "more",
            "read",
            "share",
            "and",
            "or",
            "for",
            "with",
            "about",
            "related",
            "next",
            "new",
            "news",
            "latest",
            "top",
            "all",
            "rights",
            "reserved",
            "sign",
            "log",
            "home",
            "menu",
            "search",
            "comments",
            "story",
            "stories",
            "articles",
            "newsletter",
            "contact",
            "privacy",
            "terms",
            "in",
            "on",
            "to",
            "is",
            "of",
            "der",
            "die",
            "das",
            "ein",
            "eine",
            "wie",
            "warum",
            "mehr",
            "und",
            "über",
            "zur",
            "impressum");
    private static final Set<String> RANKS = Set.of(
            "staff",
            "senior",
            "chief",
            "lead",
            "head",
            "founder",
            "co-founder",
            "managing",
            "deputy",
            "associate",
            "assistant",
            "contributing",
            "freelance",
            "political",
            "business",
            "writer",
            "reporter",
            "editor",
            "correspondent",
            "photographer",
            "producer",
            "journalist",
            "contributor",
            "columnist",
            "analyst",
            "author",
            "redakteur",
            "redakteurin",
            "korrespondent",
            "korrespondentin",
            "autor",
            "autorin");
    private static final Pattern ROLE = Pattern.compile(
            "(?:^|\\s)(?:(?:staff|senior|chief|contributing)\\s.*|.*(?:writer|reporter|editor|correspondent|photographer|producer|journaliste?|fotograf|fotografin|contributor|columnist|analyst|staff|desk|team|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|autor|autorin))$",
            Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** {@code Kai Nakamura}, {@code Ana de la Cruz}, {@code J.R. Smith-Lee}, {@code Reuters}. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST || isRole(text)) {
            return false;
        }
        List<String> words = SPACE.splitAsStream(text).toList();
        return words.size() <= MOST_WORDS
                && words.stream().allMatch(Names::part)
                && words.stream().anyMatch(word -> !particle(word))
                && begins(words.getFirst());
    }

    /** A name of a first and a last name at least. */
    static boolean isFullName(String text) {
        return text.indexOf(' ') > 0 && isName(text) && !text.endsWith(".");
    }

    /** {@code Staff Writer}, {@code Senior Reporter}. */
    static boolean isRole(String text) {
        return text.length() <= LONGEST && ROLE.matcher(text).find();
    }

    /** A name without the role that stands after it with nothing between: {@code Ann Lee Senior Reporter}. */
    static String roleless(String text) {
        if (text.length() > LONGEST || !isRole(text)) {
            return text;
        }
        List<String> words = SPACE.splitAsStream(text).toList();
        for (int i = 2; i < words.size(); i++) {
            if (RANKS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return String.join(" ", words.subList(0, i));
            }
        }
        return text;
    }

    private static boolean part(String word) {
        return WORD.matcher(word).matches() && (particle(word) || capital(word)) && !never(word);
    }

    private static boolean begins(String word) {
        return capital(word) || particle(word);
    }

    private static boolean capital(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    private static boolean never(String word) {
        return capital(word) && NEVER.contains(word.toLowerCase(Locale.ROOT));
    }
}
