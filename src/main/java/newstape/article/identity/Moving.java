package newstape.article.identity;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What moves on a page while its article stands: counters, moments, times of reading, bylines, leads to other articles.
 * The words are in the table {@code moving.txt}; those of months and days come with the JDK.
 */
final class Moving {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Table TABLE = Table.read("moving.txt");
    private static final Set<String> COUNTERS = TABLE.words("counter");
    private static final Set<String> TOLD = TABLE.words("told");
    private static final Set<String> AGO = TABLE.words("ago");
    private static final Set<String> UNITS = TABLE.words("unit");
    private static final Set<String> READING = TABLE.words("reading");
    private static final Set<String> FILLERS = TABLE.words("filler");
    private static final Set<String> LEADS = TABLE.lines("lead");
    private static final Set<String> LABELS = TABLE.lines("label");
    private static final Set<String> MORE = TABLE.lines("more");
    private static final Set<String> MONTHS = calendar();
    private static final int LONGEST = 14;
    /** Letters of a line, a phrase, a notice, at most. */
    private static final int LINE = 120;

    private static final int PHRASE = 60;
    private static final int NOTICE = 700;
    private static final Pattern FIGURE =
            Pattern.compile("\\p{N}+(?:st|nd|rd|th|k|m|s|h|d|am|pm|er|e|z|t|[tz]\\p{N}+z?)?");
    private static final Pattern PIECES = Pattern.compile("\\s[|·•–—/]+\\s|[()\\[\\]|·•\\n]|(?<=[.!?])\\s+");
    private static final Pattern COUNT =
            Pattern.compile("\\p{N}{1,3}(?:[., ]?\\p{N}{3})*(?:[.,]\\p{N})?\\s?[kKmM]?\\+?");
    private static final Pattern APPEARED =
            Pattern.compile("the (post|article|entry) .{1,400} (first appeared|appeared first) on .{1,200}");
    private static final Pattern CUT = Pattern.compile("(\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.]|»|→|>>)\\s*$");
    private static final Pattern DOTS = Pattern.compile("(?:\\.\\.\\.|…)[\\])]?\\s*$");
    private static final Pattern LABEL =
            Pattern.compile("^[(\\[]?([\\p{L} ]{2,20}?)(?: ?\\p{N}{1,2})?\\s*(?:[)\\]:|]|\\s?[-–—])\\s*(?=\\S)");

    private static final Pattern COUNTED =
            Pattern.compile("\\s+(?:[(\\[]|[|·•–—-]\\s)\\s*([^()\\[\\]|·•]{2,40}?)[)\\]]?\\s*$");
    private static final Moving NOBODY = new Moving(Set.of());

    private final Set<String> names;

    /** What moves in one article; {@code names} are the words of its authors' names, folded. */
    Moving(Set<String> names) {
        this.names = names;
    }

    /** What is left of a sentence or a paragraph when what moves in it is gone; empty where nothing is. */
    String without(String text) {
        String plain = Letters.plain(text).strip();
        if (isLine(plain)) {
            return "";
        }
        StringBuilder left = new StringBuilder();
        for (String piece : PIECES.splitAsStream(plain).toList()) {
            if (!isMoment(words(piece))) {
                left.append(piece).append(' ');
            }
        }
        return left.toString().strip();
    }

    /** Whether a paragraph leads to another article: it opens as such ones do. */
    static boolean leadsElsewhere(String text) {
        int colon = text.indexOf(':');
        boolean opens = colon > 0 && colon <= PHRASE && LEADS.contains(bare(Letters.fold(text.substring(0, colon))));
        return opens || (text.length() <= PHRASE && LEADS.contains(bare(Letters.fold(text))));
    }

    /** Whether what stands below such a heading leads to other articles. */
    static boolean headsElsewhere(String heading) {
        String folded = bare(Letters.fold(heading));
        return LEADS.contains(folded) || folded.startsWith("more from ") || folded.startsWith("more on ");
    }

    /** Whether a text goes on elsewhere: it ends in dots or in words that lead there. */
    static boolean isCut(String text) {
        String end = Letters.fold(text.substring(Math.max(0, text.length() - PHRASE)));
        return CUT.matcher(end).find() || MORE.stream().anyMatch(bare(end)::endsWith);
    }

    /** Without the words at its end that lead to the rest; the dots before them stay. */
    static String withoutMore(String text) {
        int from = Math.max(0, text.length() - PHRASE);
        String end = bare(Letters.fold(text.substring(from)));
        return MORE.stream()
                .filter(more -> end.endsWith(more) && !end.equals(more))
                .max(Comparator.comparingInt(String::length))
                .map(more -> text.substring(0, lastWords(text, words(more).size())))
                .orElse(text);
    }

    /** Where the last so many words begin. */
    private static int lastWords(String text, int count) {
        int at = text.length();
        for (int words = 0; words < count; words++) {
            while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    static boolean endsInDots(String text) {
        return DOTS.matcher(text).find();
    }

    /** Whether it is nothing but words that lead to the rest. */
    static boolean isMore(String text) {
        return text.length() <= PHRASE && MORE.contains(bare(Letters.fold(text)));
    }

    /** Without the words by which a feed marks a title: {@code UPDATE 2-}, {@code Breaking:}, {@code [Video]}. */
    static String withoutLabel(String title) {
        Matcher matcher = LABEL.matcher(title);
        return matcher.find() && LABELS.contains(Letters.fold(matcher.group(1)))
                ? title.substring(matcher.end())
                : title;
    }

    /** A title without what counts its readers: {@code (26 comments)}. */
    static String withoutCount(String title) {
        Matcher matcher = COUNTED.matcher(title);
        return matcher.find() && NOBODY.isMoment(words(matcher.group(1))) ? title.substring(0, matcher.start()) : title;
    }

    private boolean isLine(String text) {
        if (text.length() > LINE) {
            return opensWithThe(text) && APPEARED.matcher(Letters.fold(text)).matches();
        }
        List<String> words = words(text);
        return isMoment(words)
                || isDate(words)
                || isByline(words)
                || COUNT.matcher(text).matches()
                || isMore(text)
                || (opensWithThe(text) && APPEARED.matcher(Letters.fold(text)).matches());
    }

    private static boolean opensWithThe(String text) {
        return text.length() <= NOTICE && text.regionMatches(true, 0, "the ", 0, 4);
    }

    /** Nothing but known words and figures, and one of them says that it is about a counter or a moment. */
    private boolean isMoment(List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST || !words.stream().allMatch(this::known)) {
            return false;
        }
        boolean figure = words.stream().anyMatch(word -> FIGURE.matcher(word).matches());
        boolean told = has(words, TOLD);
        return (figure && (has(words, COUNTERS) || told || has(words, AGO) || has(words, READING)))
                || (told && (has(words, AGO) || has(words, MONTHS) || words.size() == 1));
    }

    private boolean isDate(List<String> words) {
        return !words.isEmpty()
                && words.size() <= LONGEST
                && words.stream().allMatch(this::known)
                && has(words, MONTHS)
                && words.stream().anyMatch(word -> FIGURE.matcher(word).matches());
    }

    private boolean isByline(List<String> words) {
        return words.size() <= LONGEST
                && has(words, names)
                && words.stream().allMatch(word -> names.contains(word) || FILLERS.contains(word) || known(word));
    }

    private boolean known(String word) {
        return FIGURE.matcher(word).matches()
                || COUNTERS.contains(word)
                || TOLD.contains(word)
                || AGO.contains(word)
                || UNITS.contains(word)
                || READING.contains(word)
                || FILLERS.contains(word)
                || MONTHS.contains(word)
                || names.contains(word);
    }

    private static boolean has(List<String> words, Set<String> kind) {
        return words.stream().anyMatch(kind::contains);
    }

    static List<String> words(String text) {
        return text.length() > LINE
                ? List.of()
                : WORDS.splitAsStream(Letters.fold(text))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static String bare(String folded) {
        String plain = CUT.matcher(folded).replaceFirst("").strip();
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    private static Set<String> calendar() {
        Set<String> words = new HashSet<>();
        for (String language :
                List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "fi", "cs", "tr")) {
            Locale locale = Locale.of(language);
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                Arrays.stream(Month.values())
                        .forEach(month -> words.addAll(words(month.getDisplayName(style, locale))));
                Arrays.stream(DayOfWeek.values())
                        .forEach(day -> words.addAll(words(day.getDisplayName(style, locale))));
            }
        }
        return Set.copyOf(words);
    }
}
